import { SYMBOL } from '../../core/lexicon/format.ts';
import { addPath, newNode, type PackedTrie, packTrie, type TrieNode } from './build-trie.ts';
import { assignSymbols } from './char-classes.ts';
import { foldText } from './fold-families.ts';
import { type LanguageSettings, WORD_CLASSES } from './language-settings.ts';
import type { LexiconParts } from './lexicon-parts.ts';
import type { RecordPool } from './record-pool.ts';
import type { Spelling } from './surface.ts';

/** What a value in the trie of proclitics says. */
const PLAIN = 0;
const FUSED = 1;

/** All tries of a lexicon, in one array of cells. */
export interface TriePlan {
  readonly symbols: ReadonlyMap<string, number>;
  readonly trie: PackedTrie;
  readonly root: number;
  readonly adjacentCues: number;
  readonly proclitics: number;
  readonly articleState: number;
  readonly suffixes: readonly number[];
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

  constructor(
    private readonly parts: LexiconParts,
    private readonly pool: RecordPool,
    private readonly encode: (folded: string) => number[],
  ) {}

  /** Cues that no rule looks for from afar are not worth a look at every word of the text. */
  addSurfaces(): void {
    const contextLists = this.parts.rules.contextLists();
    const isAdjacent = ({ entry }: Spelling) => entry.kind === 'cue' && !contextLists.has(entry.code);
    for (const [folded, spellings] of this.parts.surfaces) {
      const everywhere = spellings.filter((spelling) => !isAdjacent(spelling));
      const adjacent = spellings.filter(({ entry }) => entry.kind === 'cue');
      if (everywhere.length > 0) addPath(this.root, this.encode(folded)).value = this.pool.setOf(everywhere);
      if (adjacent.length > 0) addPath(this.adjacentCues, this.encode(folded)).value = this.pool.setOf(adjacent);
    }
  }

  closedList(texts: readonly string[], value: number, into = newNode()): TrieNode {
    for (const text of texts) addPath(into, this.encode(text)).value = value;
    return into;
  }

  articleNode(article: string): TrieNode | null {
    return article === '' ? null : addPath(this.root, this.encode(article));
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
  const procliticNode = builder.closedList(fused, FUSED, builder.closedList(proclitics, PLAIN));
  const suffixNodes = suffixes.map((texts) => builder.closedList(texts, PLAIN));
  const wanted = [builder.adjacentCues, ...(articleNode ? [articleNode] : []), procliticNode, ...suffixNodes];
  const trie = packTrie(builder.root, wanted, Math.max(...symbols.values()) + 1);
  const baseOf = (node: TrieNode | null) => (node && node.children.size > 0 ? (trie.baseOf.get(node) ?? 0) : 0);
  return {
    symbols,
    trie,
    root: baseOf(builder.root),
    adjacentCues: baseOf(builder.adjacentCues),
    proclitics: baseOf(procliticNode),
    articleState: baseOf(articleNode),
    suffixes: suffixNodes.map(baseOf),
  };
}
