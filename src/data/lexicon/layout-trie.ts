import { CELL, CELL_TYPE, SYMBOL } from '../../core/lexicon/format.ts';
import { sortedChildren, type TrieNode } from './trie-node.ts';

/** What an edge leads to, behind the symbols of its chain. */
export interface Edge {
  readonly symbol: number;
  readonly chain: readonly number[];
  readonly type: number;
  /** Where the path goes on; null at a leaf. */
  readonly node: TrieNode | null;
  /** The set at a leaf. */
  readonly set: number;
}

/** A node that keeps its place in memory, with its edges by symbol. */
export interface PlacedNode {
  readonly base: number;
  readonly edges: readonly Edge[];
}

/** The language's tables are far beyond what one file is meant for. */
export class TrieTooLargeError extends Error {
  override readonly name = 'TrieTooLargeError';
}

const isSingle = (node: TrieNode): boolean => node.children.size === 1 && node.value < 0;

const isLeaf = (node: TrieNode): boolean => node.children.size === 0 && node.value >= 0;

/** The edge to a child: through all nodes that only lead on, to the first that branches, ends a surface or is a root. */
function makeEdge(symbol: number, child: TrieNode, roots: ReadonlySet<TrieNode>): Edge {
  const chain: number[] = [];
  let node = child;
  while (isSingle(node) && !roots.has(node)) {
    const [next, below] = sortedChildren(node)[0] as [number, TrieNode];
    chain.push(next);
    node = below;
  }
  if (isLeaf(node)) return { symbol, chain, type: CELL_TYPE.leaf, node: null, set: node.value };
  return { symbol, chain, type: node.value >= 0 ? CELL_TYPE.accepting : CELL_TYPE.node, node, set: -1 };
}

function edgesOf(node: TrieNode, roots: ReadonlySet<TrieNode>): Edge[] {
  const end = { symbol: SYMBOL.end, chain: [], type: CELL_TYPE.leaf, node: null, set: node.value };
  const edges = sortedChildren(node).map(([symbol, child]) => makeEdge(symbol, child, roots));
  return node.value >= 0 ? [end, ...edges] : edges;
}

/** Finds places in the double array. Bases are unique, so that a cell's label alone proves its parent. */
class Placement {
  size = 0;
  private readonly taken = new Uint8Array(2 * CELL.maxPayload);
  private readonly usedBases = new Uint8Array(2 * CELL.maxPayload);
  private firstFree = 1;

  private fits(base: number, symbols: readonly number[]): boolean {
    if (this.usedBases[base] === 1) return false;
    for (const symbol of symbols) if (this.taken[base + symbol] === 1) return false;
    return true;
  }

  place(symbols: readonly number[]): number {
    while (this.taken[this.firstFree] === 1) this.firstFree++;
    let base = Math.max(1, this.firstFree - (symbols[0] ?? 0));
    while (!this.fits(base, symbols)) base++;
    this.usedBases[base] = 1;
    for (const symbol of symbols) this.taken[base + symbol] = 1;
    this.size = Math.max(this.size, base + (symbols.at(-1) ?? 0) + 1);
    if (this.size > CELL.maxPayload) throw new TrieTooLargeError(`${this.size} cells`);
    return base;
  }
}

/** Tries laid out together. */
export interface Layout {
  /** Breadth first, the roots first: the cells for the beginnings of words, which most lookups end in, lie together. */
  readonly nodes: readonly PlacedNode[];
  /** Cells in use; the array that holds them is longer by the number of symbols. */
  readonly size: number;
  readonly numberOf: ReadonlyMap<TrieNode, number>;
}

/** Lays tries out as a double array: the child for a symbol stands at base + symbol and carries the symbol as its label. */
export function layOut(roots: readonly TrieNode[]): Layout {
  const placement = new Placement();
  const rootSet = new Set(roots);
  const order = [...roots];
  const numberOf = new Map(roots.map((root, i) => [root, i]));
  const nodes: PlacedNode[] = [];
  for (let i = 0; i < order.length; i++) {
    const edges = edgesOf(order[i] as TrieNode, rootSet);
    nodes.push({ base: placement.place(edges.map(({ symbol }) => symbol)), edges });
    for (const { node } of edges) {
      if (node === null || numberOf.has(node)) continue;
      numberOf.set(node, order.length);
      order.push(node);
    }
  }
  return { nodes, size: placement.size, numberOf };
}
