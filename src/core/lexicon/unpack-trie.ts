import { ByteReader } from './byte-reader.ts';
import { CELL, CELL_TYPE, SYMBOL } from './format.ts';
import { MOST_EDGES_IN_TOKEN, readStream, TOKEN } from './trie-stream.ts';

/** What a trie is stored in. */
export interface TriePlanes {
  /** Depth first: the symbols of each edge, then its token; see `TOKEN`. */
  readonly stream: Uint8Array;
  /** For each end of a surface: how many ends ago its set came last; 0 for a set that comes for the first time. */
  readonly setRefs: Uint8Array;
  /** For each node that was read before: how many nodes ago it came last. */
  readonly nodeRefs: Uint8Array;
}

/** The trie as it is walked: see `CELL`. */
export interface UnpackedTrie {
  readonly trie: Uint32Array;
  /** The symbols of chains, each ended by a token: see `TOKEN`. */
  readonly stream: Uint16Array;
  /** Where a chain ends in the stream: the cell that it leads to, without a label. */
  readonly targets: Uint32Array;
  /** Base of each root, in the order of the file. */
  readonly roots: Uint32Array;
  /** Cells up to the last that is in use. */
  readonly size: number;
}

/** Sizes that the settings give. */
export interface TrieSizes {
  readonly roots: number;
  /** Nodes, counted again wherever they are shared. */
  readonly nodes: number;
  /** Ends of surfaces. */
  readonly ends: number;
  /** Numbers of the stream. */
  readonly stream: number;
  readonly cells: number;
}

/** Numbers of this module are known to the compiler, those behind an import are read again for every edge. */
const { label: LABEL, typeShift: TYPE_SHIFT, payloadShift: PAYLOAD_SHIFT } = CELL;
const { leaf: LEAF, shared: SHARED, count: TOKENS } = TOKEN;

const makeCell = (label: number, type: number, payload: number): number =>
  (label | (type << TYPE_SHIFT) | (payload << PAYLOAD_SHIFT)) >>> 0;

/** Where the next token stands. Alone, because what is small and called often is compiled early. */
function skipSymbols(stream: Uint16Array, from: number): number {
  let at = from;
  while ((stream[at] as number) >= TOKENS) at++;
  return at;
}

/** More bases than this are not tried for nothing: without it each cell left over would be tried for every node. */
const PATIENCE = 4;

/**
 * Reads a trie and lays it out as a double array: the child for a symbol stands at base + symbol and carries the symbol as
 * its label. Bases are unique, so that a cell's label alone proves its parent. Where a node lies follows from the order
 * in which nodes end, so that no file has to say it.
 */
class TrieReader {
  readonly trie: Uint32Array;
  readonly stream: Uint16Array;
  readonly targets: Uint32Array;
  size = 0;
  private at = 0;
  private readonly setRefs: ByteReader;
  private readonly nodeRefs: ByteReader;
  private readonly usedBases: Uint8Array;
  private firstFree = 1;
  /** Edges of the nodes that have not ended, as cells; those of the innermost come last. */
  private readonly edges: Uint32Array;
  private edgeCount = 0;
  /** Cells of all nodes so far, without a label. */
  private readonly nodes: Uint32Array;
  private nodeCount = 0;
  private readonly ends: Uint32Array;
  private endCount = 0;
  private setCount = 0;

  constructor(
    planes: TriePlanes,
    sizes: TrieSizes,
    private readonly setStarts: Uint32Array,
  ) {
    this.stream = readStream(planes.stream, sizes.stream);
    this.targets = new Uint32Array(sizes.stream);
    this.setRefs = new ByteReader(planes.setRefs);
    this.nodeRefs = new ByteReader(planes.nodeRefs);
    this.trie = new Uint32Array(sizes.cells).fill(LABEL);
    this.usedBases = new Uint8Array(sizes.cells);
    this.edges = new Uint32Array(sizes.cells);
    this.nodes = new Uint32Array(sizes.nodes);
    this.ends = new Uint32Array(sizes.ends);
  }

  /** Base of the next root. */
  readRoot(): number {
    return this.readTarget(this.nextNumber()) >>> PAYLOAD_SHIFT;
  }

  /** The cell, without a label, of what stands behind the symbols of an edge. */
  private readTarget(token: number): number {
    if (token === LEAF) return makeCell(0, CELL_TYPE.leaf, this.readSet());
    const cell =
      token === SHARED ? (this.nodes[this.nodeCount - this.nodeRefs.next()] as number) : this.readNode(token);
    this.nodes[this.nodeCount++] = cell;
    return cell;
  }

  private readNode(token: number): number {
    const first = this.edgeCount;
    const isAccepting = (token & TOKEN.accepting) !== 0;
    if (isAccepting) this.edges[this.edgeCount++] = makeCell(SYMBOL.end, CELL_TYPE.leaf, this.readSet());
    for (let left = this.edgesOf(token); left > 0; left--) {
      const cell = this.readEdge();
      this.edges[this.edgeCount++] = cell;
    }
    return makeCell(0, isAccepting ? CELL_TYPE.accepting : CELL_TYPE.node, this.place(first));
  }

  /** How many edges the node of a token has; the end of a surface is none. */
  private edgesOf(token: number): number {
    const edges = ((token - TOKEN.firstNode) >> 1) + 1;
    return edges <= MOST_EDGES_IN_TOKEN ? edges : this.nextNumber();
  }

  private readEdge(): number {
    const { stream } = this;
    const label = this.nextNumber();
    const chain = this.at;
    const end = skipSymbols(stream, chain);
    this.at = end + 1;
    const target = this.readTarget(stream[end] as number);
    if (end === chain) return (label | target) >>> 0;
    this.targets[end] = target;
    return makeCell(label, CELL_TYPE.chain, chain);
  }

  /** Behind the end there are leaves, so that a damaged file ends in a wrong trie and not in an endless loop. */
  private nextNumber(): number {
    return this.stream[this.at++] ?? TOKEN.leaf;
  }

  private readSet(): number {
    const back = this.setRefs.next();
    const set = (back === 0 ? this.setStarts[this.setCount++] : this.ends[this.endCount - back]) ?? 0;
    this.ends[this.endCount++] = set;
    return set;
  }

  /** Gives the edges from `first` on their cells. */
  private place(first: number): number {
    const { trie, edges, edgeCount } = this;
    const base = this.findBase(first);
    this.usedBases[base] = 1;
    for (let edge = first; edge < edgeCount; edge++) {
      const cell = edges[edge] as number;
      trie[base + (cell & LABEL)] = cell;
    }
    this.size = Math.max(this.size, base + ((edges[edgeCount - 1] as number) & LABEL) + 1);
    this.edgeCount = first;
    return base;
  }

  /** The next base where all these edges fit. Where the search takes long, the free cells it began with are given up. */
  private findBase(first: number): number {
    const { trie, edges } = this;
    while (this.firstFree < trie.length && trie[this.firstFree] !== LABEL) this.firstFree++;
    const start = Math.max(1, this.firstFree - ((edges[first] as number) & LABEL));
    let base = start;
    while (base < trie.length && !this.fits(base, first)) base++;
    if (base - start > PATIENCE) this.firstFree += (base - start) >> 1;
    return base;
  }

  private fits(base: number, first: number): boolean {
    const { trie, edges, edgeCount } = this;
    if (this.usedBases[base] === 1) return false;
    for (let edge = first; edge < edgeCount; edge++) {
      if (trie[base + ((edges[edge] as number) & LABEL)] !== LABEL) return false;
    }
    return true;
  }
}

/** Lays a trie out in memory. */
export function unpackTrie(planes: TriePlanes, sizes: TrieSizes, setStarts: Uint32Array): UnpackedTrie {
  const reader = new TrieReader(planes, sizes, setStarts);
  const roots = Uint32Array.from({ length: sizes.roots }, () => reader.readRoot());
  const { trie, stream, targets, size } = reader;
  return { trie, stream, targets, roots, size };
}
