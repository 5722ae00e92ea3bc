import { render } from 'preact';
import { LiveSample } from '../pages/live-sample.ts';
import { listPages, speakAs } from '../pages/start-page.ts';
import { saveFile } from '../platform/save-file.ts';
import {
  changeSettings,
  inspectSettings,
  type MarkedClass,
  onSettingsChange,
  type Settings,
  switchClass,
  switchSite,
} from '../platform/settings.ts';
import { BackupError, formatBackup, parseBackup, resetSettings } from '../platform/settings-backup.ts';
import { withClass } from '../platform/settings-schema.ts';
import { findShortcutSettings, listShortcuts } from '../platform/shortcuts.ts';
import { withSite } from '../platform/site-list.ts';
import { createTaskQueue } from '../platform/task-queue.ts';
import type { Notice } from './Notices.tsx';
import { Options } from './Options.tsx';

const sample = new LiveSample(document);
const shortcuts = await listShortcuts();
let { settings, problem } = await inspectSettings();
let translator = await speakAs(document, settings, 'options_title');
let spoken = settings.language;
let notice: Notice | null = null;
/** Changes on their way to the storage; until they are there, what is stored is older than what is shown. */
let pending = 0;

/** Languages come in turn, or the one that takes longest would stay. */
const inTurn = createTaskQueue();

async function speak(): Promise<void> {
  const { language } = settings;
  if (language === spoken) return;
  translator = await speakAs(document, settings, 'options_title');
  spoken = language;
}

async function adopt(next: Settings): Promise<void> {
  settings = next;
  await inTurn(speak);
  draw();
}

/** Shows what is stored. */
async function reload(): Promise<void> {
  const found = await inspectSettings();
  if (pending > 0) return;
  problem = found.problem;
  await adopt(found.settings);
}

function toNotice(error: unknown): Notice {
  if (!(error instanceof BackupError)) return { kind: 'save-failed' };
  return { kind: 'refused', problem: error.problem, damaged: error.damaged };
}

/** Does what writes to storage and says how it went. */
async function store(write: () => Promise<void>, done: 'saved' | 'loaded' | 'reset'): Promise<void> {
  pending++;
  notice = await write().then((): Notice => ({ kind: done }), toNotice);
  pending--;
  await reload();
}

function change(next: Partial<Settings>): void {
  void store(() => changeSettings(next), 'saved');
  void adopt({ ...settings, ...next });
}

function changeSite(site: string, isOn: boolean): void {
  void store(() => switchSite(site, isOn), 'saved');
  void adopt({ ...settings, disabledSites: withSite(settings.disabledSites, site, isOn) });
}

function changeClass(markedClass: MarkedClass, isOn: boolean): void {
  void store(() => switchClass(markedClass, isOn), 'saved');
  void adopt({ ...settings, markedClasses: withClass(settings.markedClasses, markedClass, isOn) });
}

async function copy(text: string): Promise<void> {
  notice = await navigator.clipboard.writeText(text).then(
    (): Notice => ({ kind: 'copied' }),
    (): Notice => ({ kind: 'copy-failed', text }),
  );
  draw();
}

function draw(): void {
  render(
    <Options
      translator={translator}
      links={listPages()}
      settings={settings}
      problem={problem}
      notice={notice}
      shortcuts={shortcuts}
      onOpenShortcuts={findShortcutSettings()}
      onChange={change}
      onSwitchSite={changeSite}
      onSwitchClass={changeClass}
      onCopy={(text) => void copy(text)}
      onSaveBackup={() => saveFile(document, 'pactlight-settings.json', formatBackup(settings))}
      onLoadBackup={(file) => void store(async () => changeSettings(parseBackup(await file.text())), 'loaded')}
      onReset={() => void store(resetSettings, 'reset')}
    />,
    document.body,
  );
  sample.show(settings, translator.lang).catch(() => undefined);
}

onSettingsChange(() => void reload(), new AbortController().signal);
draw();
