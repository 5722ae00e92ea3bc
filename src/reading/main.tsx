import { render } from 'preact';
import { ArticleController } from '../article/article-controller.ts';
import { openInterface } from '../article/reader-interface.ts';
import { listPages, speakAs } from '../pages/start-page.ts';
import { takeSelection } from '../platform/selection.ts';
import { readSettings } from '../platform/settings.ts';
import { loadFile, TextFileError } from './load-file.ts';
import { openText } from './open-text.ts';
import { Reading } from './Reading.tsx';
import type { ReadingState } from './reading-props.ts';

const settings = await readSettings();
const translator = await speakAs(document, settings, 'reading_title');
const controller = new ArticleController(
  document,
  openInterface,
  { ...settings, density: 'all' },
  new AbortController().signal,
);
let root: HTMLElement | null = null;
let run = new AbortController();

function draw(state: ReadingState): void {
  render(
    <Reading
      translator={translator}
      links={listPages()}
      state={state}
      textRef={(element) => {
        root = element;
      }}
      onRead={(text) => void read(text)}
      onFile={(file) => void readFile(file)}
      onCancel={() => run.abort()}
      onAgain={ask}
      onOpenSidebar={() => controller.openSidebar({ takeFocus: true })}
    />,
    document.body,
  );
}

function ask(): void {
  controller.clear();
  draw({ step: 'asking', text: '', problem: null });
}

async function read(text: string): Promise<void> {
  if (!text.trim()) return draw({ step: 'asking', text, problem: 'empty' });
  run = new AbortController();
  const { signal } = run;
  draw({ step: 'reading', share: 0 });
  try {
    controller.clear();
    const onProgress = (share: number): void => draw({ step: 'reading', share });
    if (root) await controller.put(await openText(text, root, { signal, onProgress }), signal);
    signal.throwIfAborted();
    draw({ step: 'read' });
    controller.openSidebar({ takeFocus: false });
  } catch {
    draw({ step: 'asking', text, problem: signal.aborted ? 'cancelled' : 'failed' });
  }
}

async function readFile(file: File): Promise<void> {
  try {
    await read(await loadFile(file));
  } catch (error) {
    draw({ step: 'asking', text: '', problem: error instanceof TextFileError ? error.problem : 'failed' });
  }
}

draw({ step: 'asking', text: '', problem: null });
const selected = await takeSelection();
if (selected) await read(selected);
