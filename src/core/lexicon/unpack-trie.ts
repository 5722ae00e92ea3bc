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

/**
 * Parts of a chain, from its offset: the cell that it leads to, without a label; how many symbols there are; the symbols.
 * They lie together because a walk needs them together.
 */
export const CHAIN_PART = { target: 0, length: 1, symbols: 2 } as const;

/** The trie as it is walked: see `CELL`. */
export interface UnpackedTrie {
  readonly trie: Uint32Array;
  /** See `CHAIN_PART`. */
  readonly chains: Uint32Array;
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
    private readonly chains: Uint32Array,
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
    const chain = this.nextChain;
    this.chains[chain + CHAIN_PART.target] = makeCell(0, type, payload);
    this.nextChain = chain + CHAIN_PART.symbols + (this.chains[chain + CHAIN_PART.length] as number);
    return makeCell(label, CELL_TYPE.chain, chain);
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

/** Lays the chains' symbols out; the targets are not known yet. */
function layChains({ chainLengths, chainSymbols }: TriePlanes, count: number): Uint32Array {
  const chains = new Uint32Array(count * CHAIN_PART.symbols + chainSymbols.length);
  const lengths = new ByteReader(chainLengths);
  let at = 0;
  let next = 0;
  for (let chain = 0; chain < count; chain++) {
    const length = lengths.next();
    chains[at + CHAIN_PART.length] = length;
    at += CHAIN_PART.symbols;
    for (let i = 0; i < length; i++) chains[at++] = chainSymbols[next++] ?? SYMBOL.none;
  }
  return chains;
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
  const chains = layChains(planes, sizes.chains);
  const trie = new Uint32Array(sizes.cells).fill(CELL.label);
  const filler = new TrieFiller(planes, bases, setStarts, chains, sizes.roots);
  edge = 0;
  counts.forEach((count, node) => {
    for (let i = 0; i < count; i++, edge++) {
      const label = labels[edge] as number;
      trie[(bases[node] as number) + label] = filler.readEdge(label);
    }
  });
  return { trie, chains, bases };
}
