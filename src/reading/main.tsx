import { render } from 'preact';
import { listPages, speakAs } from '../pages/start-page.ts';
import { takeSelection } from '../platform/selection.ts';
import { readSettings } from '../platform/settings.ts';
import { FileRefused, loadFile } from './load-file.ts';
import { Reading, type ReadingState } from './Reading.tsx';
import { ReadingSession } from './reading-session.ts';

const settings = await readSettings();
const translator = await speakAs(document, settings, 'reading_title');
const session = new ReadingSession(document, settings, new AbortController().signal);
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
      onOpenSidebar={() => session.openSidebar(true)}
    />,
    document.body,
  );
}

function ask(): void {
  session.clear();
  draw({ step: 'asking', text: '', problem: null });
}

async function read(text: string): Promise<void> {
  if (!text.trim()) return draw({ step: 'asking', text, problem: 'empty' });
  run = new AbortController();
  const { signal } = run;
  draw({ step: 'reading', share: 0 });
  try {
    if (root) await session.read(text, root, { signal, onProgress: (share) => draw({ step: 'reading', share }) });
    draw({ step: 'read' });
    session.openSidebar();
  } catch {
    draw({ step: 'asking', text, problem: signal.aborted ? 'cancelled' : 'failed' });
  }
}

async function readFile(file: File): Promise<void> {
  try {
    await read(await loadFile(file));
  } catch (error) {
    draw({ step: 'asking', text: '', problem: error instanceof FileRefused ? error.problem : 'failed' });
  }
}

draw({ step: 'asking', text: '', problem: null });
const selected = await takeSelection();
if (selected) await read(selected);
