import { render } from 'preact';
import { saveList } from '../article/save-list.ts';
import type { ListFormat } from '../core/pacts/export-formats.ts';
import type { Pact } from '../core/pacts/pact.ts';
import { listPages, speakAs } from '../pages/start-page.ts';
import { callBackground } from '../platform/messages.ts';
import { saveFile } from '../platform/save-file.ts';
import { readSettings } from '../platform/settings.ts';
import { addStars, onStarsChange, readStars, removeStar, type StoredStars } from '../platform/stars.ts';
import { formatStarsFile, parseStarsFile, StarsFileError } from '../platform/stars-file.ts';
import type { StarsNotice } from './StarNotices.tsx';
import { Starred } from './Starred.tsx';

const translator = await speakAs(document, await readSettings(), 'stars_title');
let stored: StoredStars | 'loading' | 'unreadable' = 'loading';
let pacts: ReadonlyMap<string, Pact> = new Map();
let notice: StarsNotice | null = null;

async function reload(): Promise<void> {
  stored = await readStars().catch(() => 'unreadable' as const);
  const ids = typeof stored === 'object' ? stored.stars.flatMap((star) => (star.kind === 'pact' ? [star.id] : [])) : [];
  // Without the pacts the stars still have the titles that they were given on.
  const known = await callBackground('pactsById', ids).catch(() => []);
  pacts = new Map(known.map((pact) => [pact.id, pact]));
  draw();
}

/** Does what writes to storage; what it changed comes back by `onStarsChange`. */
async function store(write: () => Promise<StarsNotice | null>): Promise<void> {
  notice = await write().catch(
    (error): StarsNotice =>
      error instanceof StarsFileError ? { kind: 'refused', problem: error.problem } : { kind: 'failed' },
  );
  draw();
}

async function load(file: File): Promise<StarsNotice> {
  return { kind: 'loaded', count: await addStars(parseStarsFile(await file.text())) };
}

function save(): void {
  if (typeof stored === 'object') saveFile(document, 'pactlight-stars.json', formatStarsFile(stored.stars));
}

async function exportPacts(format: ListFormat): Promise<void> {
  const outcome = await saveList(document, [...pacts.keys()], format, translator.lang);
  notice = outcome === 'saved' ? null : { kind: 'failed' };
  draw();
}

function draw(): void {
  render(
    <Starred
      translator={translator}
      links={listPages()}
      stored={stored}
      pacts={pacts}
      notice={notice}
      onRemove={(target) => void store(() => removeStar(target).then(() => null))}
      onSave={save}
      onLoad={(file) => void store(() => load(file))}
      onExport={(format) => void exportPacts(format)}
    />,
    document.body,
  );
}

onStarsChange(() => void reload(), new AbortController().signal);
draw();
await reload();
