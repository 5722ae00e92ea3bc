import { CELL, CELL_TYPE, SYMBOL } from '../../core/lexicon/format.ts';
import { NumberPool } from './pool.ts';

/** A node while the trie grows; `value` is -1 where no surface ends. */
export interface TrieNode {
  readonly children: Map<number, TrieNode>;
  value: number;
}

export const newNode = (): TrieNode => ({ children: new Map(), value: -1 });

/** Adds a surface as symbols and returns the node where it ends. */
export function addPath(root: TrieNode, symbols: readonly number[]): TrieNode {
  let node = root;
  for (const symbol of symbols) {
    const next = node.children.get(symbol) ?? newNode();
    node.children.set(symbol, next);
    node = next;
  }
  return node;
}

/** Gives equal sub-tries (same surfaces to come, same records) one node, so that they are stored once. */
class NodeMerger {
  private readonly known = new Map<string, TrieNode>();
  private readonly numbers = new Map<TrieNode, number>();

  constructor(private readonly wanted: ReadonlySet<TrieNode>) {}

  merge(node: TrieNode): TrieNode {
    for (const [symbol, child] of node.children) node.children.set(symbol, this.merge(child));
    if (this.wanted.has(node)) return this.remember(node);
    const edges = [...node.children].sort((a, b) => a[0] - b[0]);
    const key = `${node.value}:${edges.map(([symbol, child]) => `${symbol}>${this.numbers.get(child)}`).join()}`;
    const equal = this.known.get(key);
    if (equal) return equal;
    this.known.set(key, node);
    return this.remember(node);
  }

  private remember(node: TrieNode): TrieNode {
    this.numbers.set(node, this.numbers.size);
    return node;
  }
}

/** The packed form: see `CELL` in the core's format. */
export interface PackedTrie {
  readonly cells: Uint32Array;
  readonly chains: Uint16Array;
  readonly baseOf: ReadonlyMap<TrieNode, number>;
}

const EMPTY_CELL = CELL.label;

/** A base becomes too large for its cell: the language's tables are far beyond what one file is meant for. */
export class TrieTooLargeError extends Error {
  override readonly name = 'TrieTooLargeError';
}

function makeCell(symbol: number, type: number, payload: number): number {
  if (payload > CELL.maxPayload) throw new TrieTooLargeError(`payload ${payload} does not fit into a cell`);
  return (symbol | (type << CELL.typeShift) | (payload << CELL.payloadShift)) >>> 0;
}

const isSingle = (node: TrieNode): boolean => node.children.size === 1 && node.value < 0;

/** The nodes from `node` down to the first that branches, ends a surface, or is wanted by its address. */
function followSingles(node: TrieNode, wanted: ReadonlySet<TrieNode>): { path: number[]; last: TrieNode } {
  const path: number[] = [];
  let last = node;
  while (isSingle(last) && !wanted.has(last)) {
    const [symbol, next] = [...last.children][0] as [number, TrieNode];
    path.push(symbol);
    last = next;
  }
  return { path, last };
}

/**
 * Lays a trie out as a double array: the child for a symbol stands at base + symbol and carries the symbol as its label.
 * Bases are unique, so that the label alone proves the parent. Runs of only children are stored as chains of symbols.
 */
class Layout {
  readonly cells: number[] = [];
  readonly chains = new NumberPool();
  readonly baseOf = new Map<TrieNode, number>();
  private readonly waiting: (() => void)[] = [];
  private readonly usedBases = new Set<number>();
  private firstFree = 1;

  constructor(private readonly wanted: ReadonlySet<TrieNode>) {}

  /** Base of a node whose cells are laid out, at once or when their turn comes. */
  place(node: TrieNode): number {
    const known = this.baseOf.get(node);
    if (known !== undefined) return known;
    const edges = this.edgesOf(node);
    const base = this.findBase(edges.map(([symbol]) => symbol));
    this.baseOf.set(node, base);
    for (const [symbol] of edges) this.cells[base + symbol] = symbol;
    this.waiting.push(() => this.fill(base, edges, node));
    return base;
  }

  /** Breadth first: the cells for the beginnings of words, which most lookups end in, lie close together. */
  fillAll(): void {
    for (let fill = this.waiting.shift(); fill; fill = this.waiting.shift()) fill();
  }

  private fill(base: number, edges: readonly [number, TrieNode | null][], node: TrieNode): void {
    for (const [symbol, child] of edges) this.cells[base + symbol] = this.cellFor(symbol, child, node);
  }

  private edgesOf(node: TrieNode): [number, TrieNode | null][] {
    const edges: [number, TrieNode | null][] = [...node.children].sort((a, b) => a[0] - b[0]);
    return node.value >= 0 ? [[SYMBOL.end, null], ...edges] : edges;
  }

  private cellFor(symbol: number, child: TrieNode | null, parent: TrieNode): number {
    if (child === null) return makeCell(symbol, CELL_TYPE.leaf, parent.value);
    const { path, last } = followSingles(child, this.wanted);
    if (path.length === 0) return this.targetCell(symbol, last);
    return makeCell(symbol, CELL_TYPE.chain, this.addChain(path, last));
  }

  private targetCell(symbol: number, node: TrieNode): number {
    if (node.children.size === 0 && node.value >= 0) return makeCell(symbol, CELL_TYPE.leaf, node.value);
    const type = node.value >= 0 ? CELL_TYPE.accepting : CELL_TYPE.node;
    return makeCell(symbol, type, this.place(node));
  }

  /** A chain: its length, its symbols, and the cell it leads to in two halves. */
  private addChain(path: readonly number[], last: TrieNode): number {
    const target = this.targetCell(0, last);
    return this.chains.add([path.length, ...path, target & 0xffff, target >>> 16]);
  }

  private isFree = (cell: number): boolean => (this.cells[cell] ?? EMPTY_CELL) === EMPTY_CELL;

  private findBase(symbols: readonly number[]): number {
    while (!this.isFree(this.firstFree)) this.firstFree++;
    let base = Math.max(1, this.firstFree - (symbols[0] ?? 0));
    while (this.usedBases.has(base) || !symbols.every((symbol) => this.isFree(base + symbol))) base++;
    this.usedBases.add(base);
    const end = base + (symbols.at(-1) ?? 0);
    while (this.cells.length <= end) this.cells.push(EMPTY_CELL);
    return base;
  }
}

/** @param wanted nodes whose base the caller needs; they are never inside a chain. */
export function packTrie(root: TrieNode, wanted: readonly TrieNode[], symbolCount: number): PackedTrie {
  const roots = new Set([root, ...wanted]);
  const merger = new NodeMerger(roots);
  for (const node of roots) merger.merge(node);
  const layout = new Layout(roots);
  for (const node of [root, ...wanted]) layout.place(node);
  layout.fillAll();
  const cells = new Uint32Array(layout.cells.length + symbolCount).fill(EMPTY_CELL);
  cells.set(layout.cells);
  return { cells, chains: Uint16Array.from(layout.chains.numbers), baseOf: layout.baseOf };
}
