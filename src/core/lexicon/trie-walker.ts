import { skipSpaces } from './boundaries.ts';
import { CELL, CELL_TYPE, CLASS, SYMBOL } from './format.ts';
import type { Lexicon } from './lexicon.ts';
import { TOKEN } from './trie-stream.ts';

/** Numbers of this module are known to the compiler, those behind an import are read again for every unit. */
const { symbol: SYMBOLS, ignored: IGNORED } = CLASS;
const { label: LABEL, typeMask: TYPE, typeShift: TYPE_SHIFT, payloadShift: PAYLOAD } = CELL;
const { node: NODE, chain: CHAIN, leaf: LEAF } = CELL_TYPE;
const { space: SPACE, end: END } = SYMBOL;
const { count: TOKENS } = TOKEN;

const typeOf = (cell: number): number => (cell & TYPE) >> TYPE_SHIFT;

/**
 * Walks a lexicon's trie along classified text and stops at each surface. Folding is in the classes, so that offsets
 * stay those of the text. One walker follows one path at a time; it is made once and begun anew for each word.
 */
export class TrieWalker {
  /** Set of the surface that the last call of `next` found. */
  set = 0;
  private at = 0;
  private to = 0;
  private state = 0;
  private cell = 0;
  private readonly trie: Uint32Array;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly classes: Uint16Array,
  ) {
    this.trie = lexicon.trie;
  }

  /** Begins at `from` in the node with this base; no surface goes beyond `to`. */
  begin(from: number, to: number, base: number): void {
    this.at = from;
    this.to = to;
    this.state = base;
  }

  /** End of the next surface on the path, shortest first, or -1. */
  next(): number {
    const { classes, trie, to } = this;
    let { at, state } = this;
    while (at < to) {
      const unitClass = classes[at++] as number;
      const symbol = unitClass & SYMBOLS;
      const cell = trie[state + symbol] as number;
      if ((cell & LABEL) !== symbol) {
        if ((unitClass & IGNORED) !== 0) continue;
        break;
      }
      if (symbol === SPACE) at = skipSpaces(classes, at, to);
      this.cell = cell;
      if (typeOf(cell) === CHAIN) at = this.followChain(at, cell >>> PAYLOAD);
      if (at < 0) break;
      state = this.cell >>> PAYLOAD;
      if (typeOf(this.cell) !== NODE) return this.stopAt(at, state);
    }
    this.at = to;
    return -1;
  }

  /** Notes the surface that ends here, and where the path goes on. */
  private stopAt(at: number, payload: number): number {
    const isLeaf = typeOf(this.cell) === LEAF;
    this.set = isLeaf ? payload : (this.trie[payload + END] as number) >>> PAYLOAD;
    this.at = isLeaf ? this.to : at;
    this.state = payload;
    return at;
  }

  /** Matches a whole chain; leaves the cell behind it in `cell` and returns where the text goes on, or -1. */
  private followChain(from: number, chain: number): number {
    const { classes, to } = this;
    const { stream, targets } = this.lexicon;
    let at = from;
    let next = chain;
    for (let wanted = stream[next] as number; wanted >= TOKENS; wanted = stream[next] as number) {
      if (at >= to) return -1;
      const unitClass = classes[at++] as number;
      if ((unitClass & IGNORED) !== 0) continue;
      const symbol = unitClass & SYMBOLS;
      if (symbol !== wanted) return -1;
      next++;
      if (symbol === SPACE) at = skipSpaces(classes, at, to);
    }
    this.cell = targets[next] as number;
    return at;
  }
}
