import { joinWords } from '../pacts/packed/word-planes.ts';
import { type FileSections, LexiconFormatError, openSections } from './file-sections.ts';
import { LEXICON_FORMAT, type LexiconSection, ROOT_SETTINGS, SETTING, SETTING_WORDS } from './format.ts';
import type { LexiconCommon } from './lexicon-common.ts';
import { type Proclitics, readProclitics } from './proclitics.ts';
import { readOwnClasses } from './unit-classes.ts';
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

function unpackTries(
  sections: FileSections<LexiconSection>,
  size: (setting: number) => number,
  setStarts: Uint32Array,
): UnpackedTrie {
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
 * @param common what it was packed with: its numbers mean nothing with any other.
 * @throws LexiconFormatError where the bytes are truncated, damaged, of another version, or packed with something else in common.
 */
export function loadLexicon(bytes: Uint8Array, common: LexiconCommon): Lexicon {
  const sections = openSections(bytes, LEXICON_FORMAT);
  if (sections.usedChecksum !== common.checksum) throw new LexiconFormatError('the lexicon is of another build');
  const settings = sections.words('settings');
  if (settings.length !== SETTING_WORDS) throw new LexiconFormatError('the settings have another size');
  const size = (setting: number): number => settings[setting] as number;
  const { sets, starts } = unpackSets(sections.bytes('sets'), size(SETTING.setEntries), size(SETTING.sets));
  const { roots, trie, stream, targets } = unpackTries(sections, size, starts);
  const texts = joinWords(sections.bytes('texts'));
  const textOf = (id: number): string => common.textOf(texts[id] ?? -1);
  return {
    lang: textOf(size(SETTING.language)),
    script: textOf(size(SETTING.script)),
    settings: placeRoots(settings, roots),
    unitClasses: readOwnClasses(sections.bytes('classes'), common.unitClasses),
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
