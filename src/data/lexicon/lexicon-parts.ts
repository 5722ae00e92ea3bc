import type { CueLists } from './cue-lists.ts';
import type { LanguageSettings } from './language-settings.ts';
import type { RuleBook } from './rule-book.ts';
import type { Spelling } from './surface.ts';

/** What goes into one file. */
export interface LexiconParts {
  readonly settings: LanguageSettings;
  /** Spellings by folded surface; the order of each list is the order of preference. */
  readonly surfaces: ReadonlyMap<string, readonly Spelling[]>;
  readonly cues: CueLists;
  readonly rules: RuleBook;
}
