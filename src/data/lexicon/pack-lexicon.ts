import { type CASE_MODE, FIXED_CUES, LAST_OF_SET, SETTING, SETTING_WORDS, SYMBOL } from '../../core/lexicon/format.ts';
import { encodeRecord, type RecordFields } from '../../core/lexicon/record-fields.ts';
import { addPath, newNode, packTrie, type TrieNode } from './build-trie.ts';
import { assignSymbols, buildClassTable } from './char-classes.ts';
import type { CueLists } from './cue-lists.ts';
import { foldText } from './fold-families.ts';
import { type LanguageSettings, WORD_CLASSES } from './language-settings.ts';
import { NumberPool, StringPool } from './pool.ts';
import type { RuleBook } from './rule-book.ts';
import type { Spelling } from './surface.ts';
import { writeSections } from './write-sections.ts';

export type CaseMode = (typeof CASE_MODE)[keyof typeof CASE_MODE];

/** What goes into one file. */
export interface LexiconParts {
  readonly settings: LanguageSettings;
  /** Spellings by folded surface; the order of each list is the order of preference. */
  readonly surfaces: ReadonlyMap<string, readonly Spelling[]>;
  readonly cues: CueLists;
  readonly rules: RuleBook;
}

class Packer {
  private readonly strings = new StringPool();
  private readonly records = new NumberPool();
  private readonly sets = new NumberPool();
  /** Offset 0 means: none. */
  private readonly parties = new NumberPool([0]);
  private readonly rules = new NumberPool([0]);

  constructor(private readonly parts: LexiconParts) {}

  private stringId = (text: string): number => this.strings.id(text);

  private rulesOf(spelling: Spelling): number {
    const numbers = this.parts.rules.numbersFor(spelling, this.stringId);
    return numbers.length === 0 ? 0 : this.rules.add(numbers);
  }

  private partiesOf(spelling: Spelling): number {
    const codes = spelling.entry.parties;
    return codes.length === 0 ? 0 : this.parties.add([codes.length, ...codes.map(this.stringId)]);
  }

  private recordOf(spelling: Spelling): number {
    const { entry } = spelling;
    const fields: RecordFields = {
      kind: entry.kind,
      form: entry.form,
      strength: entry.strength,
      caseMode: spelling.caseMode,
      suffixClass: spelling.suffixClass,
      isSuffixInside: spelling.isSuffixInside,
      takesProclitics: this.parts.settings.proclitics.length > 0,
      reason: entry.reason,
      code: entry.kind === 'cue' ? (this.parts.cues.numberOf(entry.code) ?? 0) : this.stringId(entry.code),
      capitals: spelling.capitals,
      rules: this.rulesOf(spelling),
      parties: this.partiesOf(spelling),
    };
    const words = encodeRecord(fields);
    return this.records.add(words) / words.length;
  }

  private setOf(spellings: readonly Spelling[]): number {
    const ids = [...new Set(spellings.map((spelling) => this.recordOf(spelling)))];
    return this.sets.add(ids.map((id, i) => (i === ids.length - 1 ? id | LAST_OF_SET : id)));
  }

  pack(): Uint8Array {
    const { settings, surfaces } = this.parts;
    const fold = (text: string) => foldText(text, settings.fold);
    const proclitics = settings.proclitics.map(fold);
    const fused = settings.fusedProclitics.map(fold);
    const suffixes = WORD_CLASSES.map((each) => (settings.suffixes[each] ?? []).map(fold));
    const symbols = assignSymbols([
      ...surfaces.keys(),
      ...proclitics,
      ...fused,
      ...suffixes.flat(),
      fold(settings.article),
    ]);
    const encode = (folded: string) => folded.split('').map((unit) => symbols.get(unit) ?? SYMBOL.none);

    const root = newNode();
    for (const [folded, spellings] of surfaces) addPath(root, encode(folded)).value = this.setOf(spellings);
    const article = settings.article === '' ? null : addPath(root, encode(fold(settings.article)));
    const closedList = (texts: readonly string[], value: number, into = newNode()): TrieNode => {
      for (const text of texts) addPath(into, encode(text)).value = value;
      return into;
    };
    const procliticRoot = closedList(fused, 1, closedList(proclitics, 0));
    const suffixRoots = suffixes.map((texts) => closedList(texts, 0));

    const trie = packTrie(
      root,
      [...(article ? [article] : []), procliticRoot, ...suffixRoots],
      symbols.size + SYMBOL.firstLetter,
    );
    const baseOf = (node: TrieNode | null) => (node && node.children.size > 0 ? (trie.baseOf.get(node) ?? 0) : 0);
    const header = new Uint32Array(SETTING_WORDS);
    header[SETTING.language] = this.stringId(settings.lang);
    header[SETTING.script] = this.stringId(settings.script);
    header[SETTING.root] = baseOf(root);
    header[SETTING.proclitics] = baseOf(procliticRoot);
    header[SETTING.articleState] = baseOf(article);
    header.set(suffixRoots.map(baseOf), SETTING.suffixes);
    const general = this.parts.rules.generalNumbers(this.stringId);
    header[SETTING.generalRules] = general.length === 0 ? 0 : this.rules.add(general);
    header.set(this.parts.cues.fixedNumbers().slice(0, FIXED_CUES.length), SETTING.fixedCues);
    const cues = this.parts.cues.pack(this.stringId);
    const classes = buildClassTable(settings.fold, symbols);
    return writeSections({
      settings: header,
      classIndex: classes.index,
      classPages: classes.pages,
      trie: trie.cells,
      chains: trie.chains,
      sets: Uint16Array.from(this.sets.numbers),
      records: Uint32Array.from(this.records.numbers),
      rules: Uint16Array.from(this.rules.numbers),
      cues: Uint16Array.from(cues),
      parties: Uint16Array.from(this.parties.numbers),
      ...this.packStrings(),
    });
  }

  private packStrings(): { stringStarts: Uint32Array; strings: Uint16Array } {
    const starts = [0];
    for (const text of this.strings.texts) starts.push((starts.at(-1) as number) + text.length);
    const units = this.strings.texts.flatMap((text) => text.split('').map((unit) => unit.charCodeAt(0)));
    return { stringStarts: Uint32Array.from(starts), strings: Uint16Array.from(units) };
  }
}

/** The bytes of one language's lexicon. */
export const packLexicon = (parts: LexiconParts): Uint8Array => new Packer(parts).pack();
