import { render } from 'preact';
import { listPages, speakAs } from '../pages/start-page.ts';
import { findActiveTab } from '../platform/active-tab.ts';
import { CallError, type PageStatus } from '../platform/messages.ts';
import { askStatus, callReader } from '../platform/page-scripts.ts';
import {
  changeSettings,
  isOnFor,
  onSettingsChange,
  readSettings,
  type Settings,
  switchSite,
} from '../platform/settings.ts';
import { Popup, type PopupProps } from './Popup.tsx';

let settings: Settings = await readSettings();
const translator = await speakAs(document, settings, 'popup_heading');
let page: PopupProps['page'] = 'loading';
let hasStorageFailed = false;

function toPage(error: unknown): 'unavailable' | 'failed' | 'data-missing' | 'data-corrupt' {
  if (!(error instanceof CallError)) return 'unavailable';
  const { reason } = error;
  return reason === 'data-missing' || reason === 'data-corrupt' ? reason : 'failed';
}

/** Asks about the page in the active tab; where no script of ours may look, Pactlight cannot run there. */
async function ask(name: 'getStatus' | 'annotateAnyway'): Promise<void> {
  try {
    const tabId = await findActiveTab();
    page = await (name === 'getStatus' ? askStatus(tabId) : callReader(tabId, name, null));
  } catch (error) {
    page = toPage(error);
  }
  draw();
}

/** Does what writes the settings, and shows what is stored then. */
async function store(write: () => Promise<void>): Promise<void> {
  try {
    await write();
    settings = await readSettings();
    hasStorageFailed = false;
  } catch {
    hasStorageFailed = true;
  }
  draw();
  await ask('getStatus');
}

/** Where the page cannot be reached any more, what has become of it is told. */
async function toggleSidebar(): Promise<void> {
  try {
    await callReader(await findActiveTab(), 'toggleSidebar', null);
    window.close();
  } catch {
    await ask('getStatus');
  }
}

function draw(): void {
  const site = typeof page === 'object' ? (page as PageStatus).site : null;
  render(
    <Popup
      translator={translator}
      page={page}
      isEnabled={settings.isEnabled}
      isSiteEnabled={site === null || isOnFor({ ...settings, isEnabled: true }, site)}
      isOnClick={settings.mode === 'on-click'}
      links={listPages()}
      hasStorageFailed={hasStorageFailed}
      onToggleEverywhere={(isEnabled) => void store(() => changeSettings({ isEnabled }))}
      onToggleSite={(isOn) => site !== null && void store(() => switchSite(site, isOn))}
      onToggleSidebar={() => void toggleSidebar()}
      onReadAnyway={() => void ask('annotateAnyway')}
    />,
    document.body,
  );
}

/** In Firefox for Android the popup is a page that stays. */
function adopt(changed: Settings): void {
  settings = changed;
  draw();
}

onSettingsChange(adopt, new AbortController().signal);
draw();
await ask('getStatus');
