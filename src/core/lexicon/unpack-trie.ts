import { ByteReader } from './byte-reader.ts';
import { CELL, CELL_TYPE, EDGE, SYMBOL } from './format.ts';

/** The planes that a trie is stored in. Each holds numbers of one sort, which is what makes them small when compressed. */
export interface TriePlanes {
  /** For each node, breadth first: its number of edges. */
  readonly edgeCounts: Uint8Array;
  /** For each edge: how far its symbol lies behind that of the edge before. */
  readonly edgeLabels: Uint8Array;
  /** For each edge: see `EDGE`. */
  readonly edgeKinds: Uint8Array;
  /** For each node: how far its first cell lies behind that of the node before, signed. */
  readonly nodeCells: Uint8Array;
  /** For each edge: 0 for a set or node that comes for the first time, else its number, from 1. */
  readonly targets: Uint8Array;
  readonly chainLengths: Uint8Array;
  readonly chainSymbols: Uint8Array | Uint16Array;
}

/** The trie as it is walked: see `CELL`. */
export interface UnpackedTrie {
  readonly trie: Uint32Array;
  /** Where each chain's symbols begin in `chainSymbols`; one more closes the last. */
  readonly chainStarts: Uint32Array;
  readonly chainSymbols: Uint16Array;
  /** The cell that each chain leads to, without a label. */
  readonly chainTargets: Uint32Array;
  /** Base of each node, in the order of the file. */
  readonly bases: Uint32Array;
}

/** Numbers of a plane whose numbers all fit into a byte, or all of them decoded. */
function readAll(bytes: Uint8Array, count: number): Uint32Array {
  const reader = new ByteReader(bytes);
  const numbers = new Uint32Array(count);
  for (let i = 0; i < count; i++) numbers[i] = reader.next();
  return numbers;
}

/** The base of a node is where its first cell stands less that cell's symbol. */
function readBases(planes: TriePlanes, counts: Uint32Array, labels: Uint32Array): Uint32Array {
  const cells = new ByteReader(planes.nodeCells);
  const bases = new Uint32Array(counts.length);
  let cell = 0;
  let edge = 0;
  for (let node = 0; node < counts.length; node++) {
    cell += cells.nextSigned();
    bases[node] = cell - (labels[edge] ?? 0);
    edge += counts[node] as number;
  }
  return bases;
}

const makeCell = (label: number, type: number, payload: number): number =>
  (label | (type << CELL.typeShift) | (payload << CELL.payloadShift)) >>> 0;

/** Fills the cells edge by edge. */
class TrieFiller {
  private readonly kinds: ByteReader;
  private readonly targets: ByteReader;
  private nextSet = 0;
  private nextChain = 0;

  constructor(
    planes: TriePlanes,
    private readonly bases: Uint32Array,
    private readonly setStarts: Uint32Array,
    private readonly chainTargets: Uint32Array,
    private nextNode: number,
  ) {
    this.kinds = new ByteReader(planes.edgeKinds);
    this.targets = new ByteReader(planes.targets);
  }

  /** The cell of the next edge of the file. */
  readEdge(label: number): number {
    const kind = label === SYMBOL.end ? CELL_TYPE.leaf : this.kinds.next();
    const type = kind & EDGE.type;
    const payload = type === CELL_TYPE.leaf ? this.readSet() : this.readNode();
    if ((kind & EDGE.chain) === 0) return makeCell(label, type, payload);
    this.chainTargets[this.nextChain] = makeCell(0, type, payload);
    return makeCell(label, CELL_TYPE.chain, this.nextChain++);
  }

  private readSet(): number {
    const number = this.targets.next();
    return this.setStarts[number === 0 ? this.nextSet++ : number - 1] ?? 0;
  }

  private readNode(): number {
    const number = this.targets.next();
    return this.bases[number === 0 ? this.nextNode++ : number - 1] ?? 0;
  }
}

/** The stored symbols, each sum of lengths a start. */
function sumUp(lengths: Uint32Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) starts[i + 1] = (starts[i] as number) + (lengths[i] as number);
  return starts;
}

/** Sizes that the settings give. */
export interface TrieSizes {
  readonly nodes: number;
  readonly edges: number;
  readonly chains: number;
  readonly cells: number;
  /** Nodes that nothing leads to: the roots. */
  readonly roots: number;
}

/** Lays the trie out in memory as the compiler has placed it. */
export function unpackTrie(planes: TriePlanes, sizes: TrieSizes, setStarts: Uint32Array): UnpackedTrie {
  const counts = readAll(planes.edgeCounts, sizes.nodes);
  const labels = readAll(planes.edgeLabels, sizes.edges);
  let edge = 0;
  for (const count of counts) {
    for (let i = 1; i < count; i++) labels[edge + i] = (labels[edge + i] as number) + (labels[edge + i - 1] as number);
    edge += count;
  }
  const bases = readBases(planes, counts, labels);
  const chainTargets = new Uint32Array(sizes.chains);
  const trie = new Uint32Array(sizes.cells).fill(CELL.label);
  const filler = new TrieFiller(planes, bases, setStarts, chainTargets, sizes.roots);
  edge = 0;
  counts.forEach((count, node) => {
    for (let i = 0; i < count; i++, edge++) {
      const label = labels[edge] as number;
      trie[(bases[node] as number) + label] = filler.readEdge(label);
    }
  });
  const chainStarts = sumUp(readAll(planes.chainLengths, sizes.chains));
  return { trie, chainStarts, chainSymbols: Uint16Array.from(planes.chainSymbols), chainTargets, bases };
}
