import { decodeUtf8 } from '../pacts/packed/utf8.ts';
import { ByteReader } from './byte-reader.ts';
import { type FileSections, LexiconFormatError, openSections } from './file-sections.ts';
import { ROOT_SETTINGS, SETTING, SETTING_WORDS } from './format.ts';
import { type Proclitics, readProclitics } from './proclitics.ts';
import { unpackRecords, unpackSets } from './unpack-records.ts';
import { type UnpackedTrie, unpackTrie } from './unpack-trie.ts';

export { LexiconFormatError };

/** A loaded lexicon. See `format.ts` for what the numbers mean. */
export interface Lexicon extends Pick<UnpackedTrie, 'trie' | 'stream' | 'targets'> {
  readonly lang: string;
  /** ISO 15924. */
  readonly script: string;
  readonly settings: Uint32Array;
  /** Class of every UTF-16 unit: see `CLASS`. */
  readonly unitClasses: Uint16Array;
  /** Null where the language has none. */
  readonly proclitics: Proclitics | null;
  readonly sets: Uint16Array;
  readonly records: Uint32Array;
  readonly rules: Uint16Array;
  readonly cues: Uint16Array;
  readonly parties: Uint16Array;
  /** The text with this number: a code, a key, an id. */
  readonly textOf: (id: number) => string;
}

/** Decodes a text when it is first asked for, and keeps it. */
function makeTextOf(sections: FileSections, count: number): (id: number) => string {
  const lengths = new ByteReader(sections.bytes('stringLengths'));
  const bytes = sections.bytes('strings');
  const starts = new Uint32Array(count + 1);
  for (let i = 0; i < count; i++) starts[i + 1] = (starts[i] as number) + lengths.next();
  const known: string[] = [];
  return (id) => {
    known[id] ??= decodeUtf8(bytes, starts[id] ?? 0, starts[id + 1] ?? 0);
    return known[id];
  };
}

const PAGE = 256;

/** Equal pages of the class table are stored once; here each stands in its place. */
function unfoldClasses(sections: FileSections): Uint16Array {
  const index = sections.bytes('classIndex');
  const pages = sections.halfWords('classPages');
  const classes = new Uint16Array(index.length * PAGE);
  index.forEach((page, i) => {
    classes.set(pages.subarray(page * PAGE, page * PAGE + PAGE), i * PAGE);
  });
  return classes;
}

function unpackTries(sections: FileSections, size: (setting: number) => number, setStarts: Uint32Array): UnpackedTrie {
  const planes = {
    stream: sections.bytes('stream'),
    setRefs: sections.bytes('setRefs'),
    nodeRefs: sections.bytes('nodeRefs'),
  };
  const sizes = {
    roots: size(SETTING.roots),
    nodes: size(SETTING.nodes),
    ends: size(SETTING.ends),
    stream: size(SETTING.stream),
    cells: size(SETTING.cells),
  };
  return unpackTrie(planes, sizes, setStarts);
}

/** Turns the numbers of roots into their bases. */
function placeRoots(settings: Uint32Array, roots: Uint32Array): Uint32Array {
  const placed = settings.slice();
  for (let i: number = ROOT_SETTINGS.from; i < ROOT_SETTINGS.to; i++) {
    const number = settings[i] as number;
    placed[i] = number === 0 ? 0 : (roots[number - 1] ?? 0);
  }
  return placed;
}

/**
 * Reads a packed lexicon.
 * @throws LexiconFormatError where the bytes are truncated, damaged, or of another version.
 */
export function loadLexicon(bytes: Uint8Array): Lexicon {
  const sections = openSections(bytes);
  const settings = sections.words('settings');
  if (settings.length !== SETTING_WORDS) throw new LexiconFormatError('the settings have another size');
  const size = (setting: number): number => settings[setting] as number;
  const { sets, starts } = unpackSets(sections.bytes('sets'), size(SETTING.setEntries), size(SETTING.sets));
  const { roots, trie, stream, targets } = unpackTries(sections, size, starts);
  const textOf = makeTextOf(sections, size(SETTING.strings));
  return {
    lang: textOf(size(SETTING.language)),
    script: textOf(size(SETTING.script)),
    settings: placeRoots(settings, roots),
    unitClasses: unfoldClasses(sections),
    trie,
    stream,
    targets,
    proclitics: readProclitics(sections.halfWords('proclitics')),
    sets,
    records: unpackRecords(sections.halfWords('records'), size(SETTING.records)),
    rules: sections.halfWords('rules'),
    cues: sections.halfWords('cues'),
    parties: sections.halfWords('parties'),
    textOf,
  };
}
