import { CELL_TYPE, EDGE, SYMBOL } from '../../core/lexicon/format.ts';
import type { TriePlanes, TrieSizes } from '../../core/lexicon/unpack-trie.ts';
import { ByteWriter } from './byte-writer.ts';
import type { Edge, Layout, PlacedNode } from './layout-trie.ts';

/** Where something stands among its kind in the order in which the file first speaks of it. */
class FirstUse<T> {
  readonly order: T[] = [];
  private readonly places = new Map<T, number>();

  constructor(first: Iterable<T> = []) {
    for (const each of first) this.numberFor(each);
  }

  /** 0 the first time, else its number, from 1: what comes often has a number that comes often. */
  numberFor(each: T): number {
    const place = this.places.get(each);
    if (place !== undefined) return place + 1;
    this.places.set(each, this.order.length);
    this.order.push(each);
    return 0;
  }
}

class TrieEncoder {
  readonly sets = new FirstUse<number>();
  edges = 0;
  chains = 0;
  private readonly nodes: FirstUse<number>;
  private readonly edgeCounts = new ByteWriter();
  private readonly edgeLabels = new ByteWriter();
  private readonly edgeKinds = new ByteWriter();
  private readonly nodeCells = new ByteWriter();
  private readonly targets = new ByteWriter();
  private readonly chainLengths = new ByteWriter();
  private readonly chainSymbols: number[] = [];
  private cell = 0;

  constructor(
    private readonly layout: Layout,
    rootCount: number,
  ) {
    this.nodes = new FirstUse(Array.from({ length: rootCount }, (_, i) => i));
  }

  addNode({ base, edges }: PlacedNode): void {
    this.edgeCounts.add(edges.length);
    const firstCell = base + (edges[0]?.symbol ?? 0);
    this.nodeCells.addSigned(firstCell - this.cell);
    this.cell = firstCell;
    let symbol = 0;
    for (const edge of edges) {
      this.edgeLabels.add(edge.symbol - symbol);
      symbol = edge.symbol;
      this.addEdge(edge);
    }
  }

  private addEdge({ symbol, chain, type, node, set }: Edge): void {
    this.edges++;
    if (symbol !== SYMBOL.end) this.edgeKinds.add(type | (chain.length > 0 ? EDGE.chain : 0));
    if (chain.length > 0) this.addChain(chain);
    const isLeaf = type === CELL_TYPE.leaf || node === null;
    this.targets.add(
      isLeaf ? this.sets.numberFor(set) : this.nodes.numberFor(this.layout.numberOf.get(node) as number),
    );
  }

  private addChain(chain: readonly number[]): void {
    this.chains++;
    this.chainLengths.add(chain.length);
    this.chainSymbols.push(...chain);
  }

  toPlanes(): TriePlanes {
    const isNarrow = this.chainSymbols.every((symbol) => symbol < 0x100);
    return {
      edgeCounts: this.edgeCounts.toBytes(),
      edgeLabels: this.edgeLabels.toBytes(),
      edgeKinds: this.edgeKinds.toBytes(),
      nodeCells: this.nodeCells.toBytes(),
      targets: this.targets.toBytes(),
      chainLengths: this.chainLengths.toBytes(),
      chainSymbols: isNarrow ? Uint8Array.from(this.chainSymbols) : Uint16Array.from(this.chainSymbols),
    };
  }
}

/** A trie ready for the file. */
export interface EncodedTrie {
  readonly planes: TriePlanes;
  readonly sizes: TrieSizes;
  /** Numbers of the sets in the order in which the file first speaks of them. */
  readonly setOrder: readonly number[];
}

/** @param symbolCount symbols of the alphabet: the array of cells is longer by so many, so that no lookup leaves it. */
export function encodeTrie(layout: Layout, rootCount: number, symbolCount: number): EncodedTrie {
  const encoder = new TrieEncoder(layout, rootCount);
  for (const node of layout.nodes) encoder.addNode(node);
  const { edges, chains, sets } = encoder;
  const cells = layout.size + symbolCount;
  return {
    planes: encoder.toPlanes(),
    sizes: { nodes: layout.nodes.length, edges, chains, cells, roots: rootCount },
    setOrder: sets.order,
  };
}
