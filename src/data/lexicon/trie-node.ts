/** A node while the trie grows; `value` is -1 where no surface ends, else the number of a set of records. */
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

/** Children in the order of their symbols. */
export const sortedChildren = (node: TrieNode): [number, TrieNode][] => [...node.children].sort((a, b) => a[0] - b[0]);

/** Gives equal sub-tries (same surfaces to come, same records) one node, so that they are stored once. */
class NodeMerger {
  readonly #known = new Map<string, TrieNode>();
  readonly #numbers = new Map<TrieNode, number>();

  readonly #roots: ReadonlySet<TrieNode>;

  constructor(roots: ReadonlySet<TrieNode>) {
    this.#roots = roots;
  }

  merge(node: TrieNode): TrieNode {
    if (this.#numbers.has(node)) return node;
    for (const [symbol, child] of node.children) node.children.set(symbol, this.merge(child));
    const edges = sortedChildren(node).map(([symbol, child]) => `${symbol}>${this.#numbers.get(child)}`);
    const key = `${node.value}:${edges.join()}`;
    const equal = this.#roots.has(node) ? undefined : this.#known.get(key);
    if (equal) return equal;
    this.#known.set(key, node);
    this.#numbers.set(node, this.#numbers.size);
    return node;
  }
}

/** Merges equal sub-tries below the roots; a root stays what it is. */
export function mergeEqualNodes(roots: readonly TrieNode[]): void {
  const merger = new NodeMerger(new Set(roots));
  for (const root of roots) merger.merge(root);
}
