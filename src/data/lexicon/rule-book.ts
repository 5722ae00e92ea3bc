import type { Scope } from '../../core/lexicon/format.ts';
import type { CueLists } from './cue-lists.ts';
import { type FoldFamily, foldText } from './fold-families.ts';
import { packRule, type Rule } from './rule-table.ts';
import type { Spelling } from './surface.ts';
import { TableError } from './table-error.ts';

const CONTEXT_SCOPES: ReadonlySet<Scope> = new Set(['near', 'sentence', 'article']);

/** A verdict of 0 closes a list of rules. */
const CLOSE = [0, 0, 0, 0, 0, 0];

/** Rules of a language by the surfaces that they are about. */
export class RuleBook {
  readonly #bySurface = new Map<string, Rule[]>();
  readonly #used = new Set<Rule>();
  /** Each spelling is asked for several times, when it is checked, compared and packed. */
  readonly #bySpelling = new Map<Spelling, readonly Rule[]>();

  readonly #family: FoldFamily;
  readonly #cues: CueLists;

  constructor(rules: readonly Rule[], family: FoldFamily, cues: CueLists) {
    this.#family = family;
    this.#cues = cues;
    for (const rule of rules) {
      for (const surface of rule.surfaces) {
        const key = surface.startsWith('*') ? surface : foldText(surface, family);
        const known = this.#bySurface.get(key);
        if (known) known.push(rule);
        else this.#bySurface.set(key, [rule]);
      }
    }
  }

  #pack(rules: readonly Rule[], stringId: (text: string) => number): number[] {
    const names = { stringId, cueNumber: (name: string) => this.#cues.numberOf(name) };
    for (const rule of rules) this.#used.add(rule);
    return rules.length === 0 ? [] : [...rules.flatMap((rule) => packRule(rule, names)), ...CLOSE];
  }

  #rulesOf(keys: ReadonlySet<string>): Rule[] {
    return [...new Set([...keys].flatMap((key) => this.#bySurface.get(key) ?? []))];
  }

  #keysOf(spelling: Spelling): Set<string> {
    return new Set([spelling.folded, foldText(spelling.entry.surface.replace(/[=*]/gu, ''), this.#family)]);
  }

  /** Rules for a spelling: those of its own surface, of the row it was inflected from, and of its form. */
  #rulesFor(spelling: Spelling): readonly Rule[] {
    const known = this.#bySpelling.get(spelling);
    if (known) return known;
    const rules = this.#findRules(spelling);
    this.#bySpelling.set(spelling, rules);
    return rules;
  }

  #findRules(spelling: Spelling): readonly Rule[] {
    const { kind, form } = spelling.entry;
    if (kind === 'mask' || kind === 'cue') return [];
    const keys = this.#keysOf(spelling);
    if (kind === 'country') keys.add(`*${form}`);
    return this.#rulesOf(keys);
  }

  has = (spelling: Spelling): boolean => this.#rulesFor(spelling).length > 0;

  /** Is there a rule about this very word, not only about all words of its form? */
  hasOwn = (spelling: Spelling): boolean => this.#rulesOf(this.#keysOf(spelling)).length > 0;

  /** Equal for spellings with the same rules. */
  keyFor(spelling: Spelling): string {
    return this.#rulesFor(spelling)
      .map(({ row }) => row.line)
      .join();
  }

  numbersFor(spelling: Spelling, stringId: (text: string) => number): number[] {
    return this.#pack(this.#rulesFor(spelling), stringId);
  }

  /** Cue lists that some rule looks for away from the mention itself; the others are only looked up beside one. */
  contextLists(): Set<string> {
    const conditions = [...this.#bySurface.values()].flat().flatMap((rule) => rule.conditions);
    return new Set(conditions.filter(({ scope }) => CONTEXT_SCOPES.has(scope)).map(({ cue }) => cue));
  }

  /** Rules that hold for every country. */
  generalNumbers(stringId: (text: string) => number): number[] {
    return this.#pack(this.#bySurface.get('*') ?? [], stringId);
  }

  /** @throws TableError where a rule is about a surface that no table has. */
  checkAllUsed(spellings: Iterable<Spelling>): void {
    for (const spelling of spellings) for (const rule of this.#rulesFor(spelling)) this.#used.add(rule);
    for (const [surface, rules] of this.#bySurface) {
      const lost = surface === '*' ? undefined : rules.find((rule) => !this.#used.has(rule));
      if (lost) throw new TableError(lost.row.file, lost.row.line, 'surface', `"${surface}" is in no table`);
    }
  }
}
