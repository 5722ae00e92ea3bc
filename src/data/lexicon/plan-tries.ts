import { SYMBOL } from '../../core/lexicon/format.ts';
import { PROCLITIC } from '../../core/lexicon/proclitics.ts';
import { assignSymbols } from './char-classes.ts';
import { type EncodedTrie, encodeTrie } from './encode-trie.ts';
import { foldText } from './fold-families.ts';
import { type LanguageSettings, WORD_CLASSES } from './language-settings.ts';
import type { LexiconParts } from './lexicon-parts.ts';
import type { RecordPool } from './record-pool.ts';
import type { Spelling } from './surface.ts';
import { addPath, mergeEqualNodes, newNode, type TrieNode } from './trie-node.ts';

/** Affixes have no records; what their leaves name is never read. */
const ANY_SET = 0;

/** All tries of a lexicon, encoded together. */
export interface TriePlan {
  readonly symbols: ReadonlyMap<string, number>;
  readonly trie: EncodedTrie;
  /** Numbers of the roots in the order of `ROOT_SETTINGS`, from 1; 0 where there is none. */
  readonly roots: readonly number[];
  /** As `readProclitics` of the core reads them. */
  readonly proclitics: readonly number[];
}

interface Affixes {
  readonly proclitics: readonly string[];
  readonly fused: readonly string[];
  readonly article: string;
  readonly suffixes: readonly (readonly string[])[];
}

function foldAffixes(settings: LanguageSettings): Affixes {
  const fold = (text: string) => foldText(text, settings.fold);
  return {
    proclitics: settings.proclitics.map(fold),
    fused: settings.fusedProclitics.map(fold),
    article: fold(settings.article),
    suffixes: WORD_CLASSES.map((wordClass) => (settings.suffixes[wordClass] ?? []).map(fold)),
  };
}

class TrieBuilder {
  readonly root = newNode();
  readonly adjacentCues = newNode();

  readonly #parts: LexiconParts;
  readonly #pool: RecordPool;
  readonly #encode: (folded: string) => number[];

  constructor(parts: LexiconParts, pool: RecordPool, encode: (folded: string) => number[]) {
    this.#parts = parts;
    this.#pool = pool;
    this.#encode = encode;
  }

  /** Cues that no rule looks for from afar are not worth a look at every word of the text. */
  addSurfaces(): void {
    const contextLists = this.#parts.rules.contextLists();
    const isAdjacent = ({ entry }: Spelling) => entry.kind === 'cue' && !contextLists.has(entry.code);
    for (const [folded, spellings] of this.#parts.surfaces) {
      const everywhere = spellings.filter((spelling) => !isAdjacent(spelling));
      const adjacent = spellings.filter(({ entry }) => entry.kind === 'cue');
      if (everywhere.length > 0) addPath(this.root, this.#encode(folded)).value = this.#pool.setNumber(everywhere);
      if (adjacent.length > 0) addPath(this.adjacentCues, this.#encode(folded)).value = this.#pool.setNumber(adjacent);
    }
  }

  closedList(texts: readonly string[]): TrieNode {
    const root = newNode();
    for (const text of texts) addPath(root, this.#encode(text)).value = ANY_SET;
    return root;
  }

  articleNode(article: string): TrieNode | null {
    return article === '' ? null : addPath(this.root, this.#encode(article));
  }
}

/** Lays out the surfaces, the cues beside mentions, the proclitics and the suffixes of a language. */
export function planTries(parts: LexiconParts, pool: RecordPool): TriePlan {
  const affixes = foldAffixes(parts.settings);
  const { proclitics, fused, article, suffixes } = affixes;
  const symbols = assignSymbols([...parts.surfaces.keys(), ...proclitics, ...fused, article, ...suffixes.flat()]);
  const encode = (folded: string) => folded.split('').map((unit) => symbols.get(unit) ?? SYMBOL.none);
  const builder = new TrieBuilder(parts, pool, encode);
  builder.addSurfaces();
  const articleNode = builder.articleNode(article);
  const suffixNodes = suffixes.map((texts) => builder.closedList(texts));
  const wanted = [builder.root, builder.adjacentCues, articleNode, ...suffixNodes];
  const present = wanted.filter((node): node is TrieNode => node !== null && node.children.size > 0);
  mergeEqualNodes(present);
  const trie = encodeTrie(present, Math.max(...symbols.values()) + 1);
  return {
    symbols,
    trie,
    roots: wanted.map((node) => (node === null ? 0 : present.indexOf(node) + 1)),
    proclitics: [
      ...proclitics.flatMap((text) => [PROCLITIC.plain, text.length, ...encode(text)]),
      ...fused.flatMap((text) => [PROCLITIC.fused, text.length, ...encode(text)]),
    ],
  };
}
