import { CELL, CELL_TYPE, CLASS, SYMBOL } from './format.ts';
import type { Lexicon } from './lexicon.ts';

/** Ignored units from here on are joiners and direction marks, which belong to no letter. */
const LAST_MARK = 0x2000;

/** Walks a lexicon's trie along a text, folding each unit on the way, so that offsets stay those of the text. */
export class TrieCursor {
  /** What the last step reached: a `CELL_TYPE`, but never a chain. */
  type = 0;
  /** Base of the reached node, or the set of a leaf. */
  payload = 0;
  private readonly index: Uint8Array;
  private readonly pages: Uint16Array;
  private readonly trie: Uint32Array;
  private readonly chains: Uint16Array;

  constructor(lexicon: Lexicon) {
    this.index = lexicon.classIndex;
    this.pages = lexicon.classPages;
    this.trie = lexicon.trie;
    this.chains = lexicon.chains;
  }

  /** Class of a UTF-16 unit: see `CLASS`. */
  classOf(unit: number): number {
    return this.pages[((this.index[unit >> 8] as number) << 8) | (unit & 255)] as number;
  }

  /** The set of surfaces that end at an accepting node. */
  setAt(base: number): number {
    return (this.trie[base + SYMBOL.end] as number) >>> CELL.payloadShift;
  }

  /** Can any surface begin with this unit? */
  canBegin(base: number, unit: number): boolean {
    const symbol = this.classOf(unit) & CLASS.symbol;
    return ((this.trie[base + symbol] as number) & CELL.label) === symbol;
  }

  /**
   * One step from `base` along the text at `from`, through a whole chain where there is one.
   * @returns where the text goes on, or -1 where the trie has no such path.
   */
  step(text: string, from: number, to: number, base: number): number {
    let at = from;
    let unitClass = CLASS.ignored as number;
    while ((unitClass & CLASS.ignored) !== 0) {
      if (at >= to) return -1;
      unitClass = this.classOf(text.charCodeAt(at++));
    }
    const symbol = unitClass & CLASS.symbol;
    const cell = this.trie[base + symbol] as number;
    if ((cell & CELL.label) !== symbol) return -1;
    if (symbol === SYMBOL.space) at = this.skipSpaces(text, at, to);
    this.type = (cell & CELL.typeMask) >> CELL.typeShift;
    this.payload = cell >>> CELL.payloadShift;
    return this.type === CELL_TYPE.chain ? this.followChain(text, at, to, this.payload) : at;
  }

  private followChain(text: string, from: number, to: number, chain: number): number {
    const end = chain + 1 + (this.chains[chain] as number);
    let at = from;
    for (let i = chain + 1; i < end; ) {
      if (at >= to) return -1;
      const unitClass = this.classOf(text.charCodeAt(at++));
      if ((unitClass & CLASS.ignored) !== 0) continue;
      const symbol = unitClass & CLASS.symbol;
      if (symbol !== this.chains[i]) return -1;
      if (symbol === SYMBOL.space) at = this.skipSpaces(text, at, to);
      i++;
    }
    const target = ((this.chains[end] as number) | ((this.chains[end + 1] as number) << 16)) >>> 0;
    this.type = (target & CELL.typeMask) >> CELL.typeShift;
    this.payload = target >>> CELL.payloadShift;
    return at;
  }

  private skipSpaces(text: string, from: number, to: number): number {
    let at = from;
    while (at < to && (this.classOf(text.charCodeAt(at)) & CLASS.symbol) === SYMBOL.space) at++;
    return at;
  }

  /** End of the combining marks at `from` that folding ignores: a mention does not leave them without their letter. */
  skipMarks(text: string, from: number, to: number): number {
    let at = from;
    while (at < to && this.isMark(text.charCodeAt(at))) at++;
    return at;
  }

  private isMark(unit: number): boolean {
    return unit < LAST_MARK && (this.classOf(unit) & CLASS.ignored) !== 0;
  }

  /** Is there a word boundary between the unit before `at` and the next one that is not ignored? */
  isBoundary(text: string, at: number, to: number): boolean {
    let next = at;
    while (next < to && (this.classOf(text.charCodeAt(next)) & CLASS.ignored) !== 0) next++;
    if (next >= to) return true;
    const run = this.classOf(text.charCodeAt(at - 1)) & CLASS.run;
    return run === 0 || run === CLASS.freeRun || (this.classOf(text.charCodeAt(next)) & CLASS.run) !== run;
  }
}
