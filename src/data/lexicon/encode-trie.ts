import { CELL } from '../../core/lexicon/format.ts';
import { FIRST_WIDE, MOST_EDGES_IN_TOKEN, TOKEN } from '../../core/lexicon/trie-stream.ts';
import { type TriePlanes, type TrieSizes, unpackTrie } from '../../core/lexicon/unpack-trie.ts';
import { ByteWriter } from './byte-writer.ts';
import { sortedChildren, type TrieNode } from './trie-node.ts';

/** The language's tables are far beyond what one file is meant for. */
export class TrieTooLargeError extends Error {
  override readonly name = 'TrieTooLargeError';
}

/** What was spoken of, one after the other. */
class History<T> {
  readonly first: T[] = [];
  count = 0;
  readonly #last = new Map<T, number>();

  /** How long ago this came last; 0 for never. */
  ageOf(each: T): number {
    const last = this.#last.get(each);
    return last === undefined ? 0 : this.count - last;
  }

  add(each: T): void {
    if (!this.#last.has(each)) this.first.push(each);
    this.#last.set(each, this.count++);
  }
}

const isLeaf = (node: TrieNode): boolean => node.children.size === 0 && node.value >= 0;

const isSingle = (node: TrieNode): boolean => node.children.size === 1 && node.value < 0;

/** Writes tries depth first, as `unpackTrie` of the core reads them. */
class TrieEncoder {
  readonly sets = new History<number>();
  readonly nodes = new History<TrieNode>();
  /** Numbers of the stream. */
  count = 0;
  readonly #stream: number[] = [];
  readonly #setRefs = new ByteWriter();
  readonly #nodeRefs = new ByteWriter();

  readonly #roots: ReadonlySet<TrieNode>;

  constructor(roots: ReadonlySet<TrieNode>) {
    this.#roots = roots;
  }

  addTarget(node: TrieNode): void {
    if (isLeaf(node)) {
      this.#addNumber(TOKEN.leaf);
      this.#addSet(node.value);
      return;
    }
    const age = this.nodes.ageOf(node);
    if (age === 0) this.#addNode(node);
    else {
      this.#addNumber(TOKEN.shared);
      this.#nodeRefs.add(age);
    }
    this.nodes.add(node);
  }

  #addNode(node: TrieNode): void {
    const edges = node.children.size;
    const isAccepting = node.value >= 0;
    const inToken = Math.min(edges, MOST_EDGES_IN_TOKEN + 1);
    this.#addNumber(TOKEN.firstNode + 2 * (inToken - 1) + (isAccepting ? TOKEN.accepting : 0));
    if (edges > MOST_EDGES_IN_TOKEN) this.#addNumber(edges);
    if (isAccepting) this.#addSet(node.value);
    for (const [symbol, child] of sortedChildren(node)) this.#addEdge(symbol, child);
  }

  /** The edge to a child: through all nodes that only lead on, to the first that branches, ends a surface or is a root. */
  #addEdge(symbol: number, child: TrieNode): void {
    this.#addNumber(symbol);
    let node = child;
    while (isSingle(node) && !this.#roots.has(node)) {
      const [next, below] = sortedChildren(node)[0] as [number, TrieNode];
      this.#addNumber(next);
      node = below;
    }
    this.addTarget(node);
  }

  /** A token, a symbol, or how many edges there are. */
  #addNumber(number: number): void {
    this.count++;
    if (number < FIRST_WIDE) this.#stream.push(number);
    else this.#stream.push(FIRST_WIDE + ((number - FIRST_WIDE) >> 8), (number - FIRST_WIDE) & 0xff);
  }

  #addSet(set: number): void {
    this.#setRefs.add(this.sets.ageOf(set));
    this.sets.add(set);
  }

  toPlanes = (): TriePlanes => ({
    stream: Uint8Array.from(this.#stream),
    setRefs: this.#setRefs.toBytes(),
    nodeRefs: this.#nodeRefs.toBytes(),
  });
}

/** A trie ready for the file. */
export interface EncodedTrie {
  readonly planes: TriePlanes;
  readonly sizes: TrieSizes;
  /** Numbers of the sets in the order in which the file first speaks of them. */
  readonly setOrder: readonly number[];
}

/** @param symbolCount symbols of the alphabet: the array of cells is longer by so many, so that no lookup leaves it. */
export function encodeTrie(roots: readonly TrieNode[], symbolCount: number): EncodedTrie {
  const encoder = new TrieEncoder(new Set(roots));
  for (const root of roots) encoder.addTarget(root);
  const { sets, nodes, count } = encoder;
  const planes = encoder.toPlanes();
  const sizes = { roots: roots.length, nodes: nodes.count, ends: sets.count, stream: count, cells: CELL.maxPayload };
  const { size } = unpackTrie(planes, sizes, new Uint32Array(sets.first.length));
  if (Math.max(size + symbolCount, count) > CELL.maxPayload) throw new TrieTooLargeError(`${size} cells`);
  return { planes, sizes: { ...sizes, cells: size + symbolCount }, setOrder: sets.first };
}
