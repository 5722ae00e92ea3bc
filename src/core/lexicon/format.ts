import type { MentionForm, MentionKind, RejectionReason } from '../mention.ts';

/** Raised whenever the meaning of any section changes. */
export const VERSION = 9;

/**
 * Header words before the section table: magic, version, checksum of all that follows, total length in bytes, number of sections,
 * and the checksum of the file whose numbers this one uses (0: of none).
 */
export const HEADER_WORDS = 6;

/** Sections of a lexicon in file order; each is 4-byte aligned and has its offset and length (both in bytes) in the section table. */
const SECTION_NAMES = [
  'settings',
  'classes',
  'stream',
  'setRefs',
  'nodeRefs',
  'proclitics',
  'sets',
  'records',
  'rules',
  'cues',
  'parties',
  'texts',
] as const;

export type LexiconSection = (typeof SECTION_NAMES)[number];

/** Sections of what all lexicons have in common. */
const COMMON_SECTION_NAMES = ['classIndex', 'classPages', 'textLengths', 'texts'] as const;

export type CommonSection = (typeof COMMON_SECTION_NAMES)[number];

/** A kind of file: its first word, and its sections. */
export interface FileFormat<Section extends string> {
  readonly magic: number;
  readonly sections: readonly Section[];
}

/** "PLEX" in a little-endian file: a packed lexicon. */
export const LEXICON_FORMAT: FileFormat<LexiconSection> = { magic: 0x58454c50, sections: SECTION_NAMES };

/** "PLCO" in a little-endian file: what the lexicons of one build have in common. */
export const COMMON_FORMAT: FileFormat<CommonSection> = {
  magic: 0x4f434c50,
  sections: COMMON_SECTION_NAMES,
};

/**
 * Words of the `settings` section. In the file, roots of tries are numbered from 1, 0 where there is none; once loaded,
 * they are bases.
 */
export const SETTING = {
  /** Text number of the BCP 47 language. */
  language: 0,
  /** Text number of the ISO 15924 script. */
  script: 1,
  /** The trie of surfaces. */
  root: 2,
  /** The trie of cues that are only looked for beside a mention. */
  adjacentCues: 3,
  /** The node reached by the article that a proclitic may have swallowed. */
  articleState: 4,
  /** Tries of closed suffix lists, by class of words. */
  suffixes: 5,
  /** Offset in `rules` of the rules that hold for every country. */
  generalRules: 9,
  /** Words of the longest cue; characters in scripts without spaces. */
  longestCue: 10,
  /** Cue lists with a fixed meaning: see `FIXED_CUES`. */
  fixedCues: 11,
  /** How many tries there are, and the sizes that unpacking them needs. */
  roots: 19,
  nodes: 20,
  ends: 21,
  stream: 22,
  cells: 23,
  setEntries: 24,
  sets: 25,
  records: 26,
} as const;

export const SETTING_WORDS = 27;

/** The settings that are roots: from `root` to the last of the suffixes. */
export const ROOT_SETTINGS = { from: SETTING.root, to: SETTING.generalRules } as const;

/** Cue lists that the code itself asks for; a language's tables may leave any of them empty. */
export const FIXED_CUES = [
  'place-before',
  'place-after',
  'title',
  'given-name',
  'not-name',
  'organisation',
  'place-suffix',
  'seat-before',
] as const;

export type FixedCue = (typeof FIXED_CUES)[number];

/** What a code unit is, in 16 bits: its symbol in the trie and these flags. */
export const CLASS = {
  symbol: 0x0fff,
  /** Two neighbours of different runs have a word boundary between them. */
  run: 0x3000,
  letterRun: 0x1000,
  /** Katakana: a run of its own, so that no name is found inside a longer katakana word. */
  katakanaRun: 0x2000,
  /** Scripts without spaces: a boundary on both sides of every character. */
  freeRun: 0x3000,
  /** Dropped by folding (tatweel, nukta, joiners, direction marks). */
  ignored: 0x4000,
  upper: 0x8000,
  /** Ignored and upper in one, which nothing else is: a combining accent of Latin, Greek and Cyrillic letters. */
  accent: 0xc000,
} as const;

/**
 * Symbols with a meaning of their own; those of the alphabet begin at `firstLetter`. Those that stand on edges begin where
 * the tokens of a trie's stream end: see `TOKEN`.
 */
export const SYMBOL = {
  none: 0,
  end: 1,
  space: 12,
  hyphen: 13,
  apostrophe: 14,
  dot: 15,
  comma: 16,
  /** Ends a sentence wherever it stands: ! ? । 。 ؟ */
  stop: 17,
  open: 18,
  close: 19,
  firstLetter: 20,
  /** Symbols before this one mean the same in every lexicon, those from here on are each lexicon's own. */
  firstOwn: 127,
} as const;

/** A trie cell: the symbol that leads to it, what it is, and a payload. */
export const CELL = {
  label: 0x0fff,
  typeShift: 12,
  typeMask: 0x3000,
  payloadShift: 14,
  maxPayload: 0x3ffff,
} as const;

/** Kinds of cells. Payload: base of the children; the same, with a set under `SYMBOL.end`; where the
 * symbols that follow begin in the stream; set offset. */
export const CELL_TYPE = { node: 0, accepting: 1, chain: 2, leaf: 3 } as const;

/** In `sets`, the last record of a set carries this bit. */
export const LAST_OF_SET = 0x8000;

/** 32-bit words of a record: see `record-fields.ts`. */
export const RECORD_WORDS = 3;

/** What a record can be: a mention's kind, or material for decisions. */
export const RECORD_KINDS = ['country', 'group', 'term', 'topic', 'pact', 'mask', 'cue'] as const;
export type RecordKind = MentionKind | 'mask' | 'cue';

/** How the tables of countries name them. */
export const COUNTRY_FORMS = [
  'name',
  'official',
  'old',
  'abbreviation',
  'adjective',
  'people',
  'capital',
  'institution',
] as const satisfies readonly MentionForm[];

export const FORMS: readonly MentionForm[] = [...COUNTRY_FORMS, 'instrument', 'act', 'topic', 'title'];

export const REASONS: readonly RejectionReason[] = [
  'mask',
  'person',
  'other-place',
  'organisation',
  'language',
  'common-word',
  'case',
  'affix',
  'not-list',
  'ambiguous',
  'weak-without-evidence',
  'overlap',
];

/**
 * How sure a surface is by itself. `minor`: sure, but says less about who the parties are. `weak`: needs evidence.
 * `never`: in this language the word is not that country, whatever another lexicon says.
 */
export const STRENGTHS = ['strong', 'minor', 'weak', 'never'] as const;
export type RecordStrength = (typeof STRENGTHS)[number];

/** How the text's capitals must agree with the table's. */
export const CASE_MODE = { any: 0, words: 1, letters: 2 } as const;

/** Numbers of a condition in `rules`: verdict, its argument, scope, distance in UTF-16 units, cue, link. */
export const RULE_NUMBERS = 6;

/** What a rule decides; `end` closes a list of rules. */
export const VERDICTS = ['end', 'accept', 'minor', 'reject', 'recode', 'doubt'] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * Where a rule looks. `before` and `after`: the neighbouring word; `before-comma` and `after-comma`: across one comma;
 * `near`: within the distance in the same block; `capital-before` and `capital-after`: a neighbouring capitalised word
 * that the lexicon does not know; `word-after`: any word behind it; `is-capital`: the mention has a capital; `written`: the last letter of the mention as it stands in the text;
 * `in-run`: another country or group named as shortly touches it (日米韓); `listed`: such a name stands one mark away (米、英);
 * `script-before` and `script-after`: a letter of this script touches it (米アップル); `gloss`: a colon follows it in brackets, as it does
 * a language's name ("Tokyo (Japanese: 東京)"); `number-after`: a bare number follows it, as it does the name of a road ("U.S. 31").
 */
export const SCOPES = [
  'always',
  'before',
  'after',
  'before-comma',
  'after-comma',
  'near',
  'sentence',
  'article',
  'sentence-start',
  'word-after',
  'is-capital',
  'capital-before',
  'capital-after',
  'written',
  'in-run',
  'gloss',
  'number-after',
  'listed',
  'script-before',
  'script-after',
] as const;
export type Scope = (typeof SCOPES)[number];

/** Cue numbers that are no list: the same country by another word, any other country, any group, no cue at all. */
export const SAME_COUNTRY = 0x7ffc;
export const ANY_COUNTRY = 0x7ffd;
export const ANY_GROUP = 0x7ffe;
export const NO_CUE = 0x7fff;

/** The highest number that a list of cues can have; those above it are kept for meanings like the ones before. */
export const LAST_LIST = 0x7ff0;

/** Bits of a condition's link. */
export const LINK = { andNext: 1, not: 2 } as const;
