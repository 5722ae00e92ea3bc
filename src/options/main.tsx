import { render } from 'preact';
import { LiveSample } from '../pages/live-sample.ts';
import { listPages, speakAs } from '../pages/start-page.ts';
import { changeSettings, inspectSettings, onSettingsChange, type Settings } from '../platform/settings.ts';
import { BackupRefused, formatBackup, parseBackup, resetSettings } from '../platform/settings-backup.ts';
import { findShortcutSettings, listShortcuts } from '../platform/shortcuts.ts';
import type { Notice } from './Notices.tsx';
import { Options } from './Options.tsx';
import { saveFile } from './save-file.ts';

const sample = new LiveSample(document);
const shortcuts = await listShortcuts();
let { settings, problem } = await inspectSettings();
let translator = await speakAs(document, settings, 'options_title');
let notice: Notice | null = null;

function say(next: Notice): void {
  notice = next;
  draw();
}

/** Does what writes to storage and says how it went. */
async function store(write: () => Promise<void>, done: 'saved' | 'loaded' | 'reset'): Promise<void> {
  try {
    await write();
    say({ kind: done });
  } catch (error) {
    say(
      error instanceof BackupRefused
        ? { kind: 'refused', problem: error.problem, damaged: error.damaged }
        : { kind: 'save-failed' },
    );
  }
}

async function adopt(next: Settings): Promise<void> {
  if (next.language !== settings.language) translator = await speakAs(document, next, 'options_title');
  ({ problem } = await inspectSettings());
  settings = next;
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
      onChange={(change) => void store(() => changeSettings(change), 'saved')}
      onCopy={(text) => void navigator.clipboard.writeText(text).then(() => say({ kind: 'copied' }))}
      onSaveBackup={() => saveFile(document, 'pactlight-settings.json', formatBackup(settings))}
      onLoadBackup={(file) => void store(async () => changeSettings(parseBackup(await file.text())), 'loaded')}
      onReset={() => void store(resetSettings, 'reset')}
    />,
    document.body,
  );
  sample.show(settings, translator.lang).catch(() => undefined);
}

onSettingsChange((next) => void adopt(next), new AbortController().signal);
draw();
