import { describe, expect, it } from 'vitest';
import { CELL, CELL_TYPE, SYMBOL } from '../../../src/core/lexicon/format.ts';
import { TOKEN } from '../../../src/core/lexicon/trie-stream.ts';
import { type UnpackedTrie, unpackTrie } from '../../../src/core/lexicon/unpack-trie.ts';
import { type EncodedTrie, encodeTrie, TrieTooLargeError } from '../../../src/data/lexicon/encode-trie.ts';
import { addPath, mergeEqualNodes, newNode, type TrieNode } from '../../../src/data/lexicon/trie-node.ts';
import fc from '../../fuzz.ts';

type Surfaces = ReadonlyMap<string, number>;

/** Symbols of an alphabet like the Japanese: those behind the first two hundred take two bytes. */
const MOST_SYMBOL = 1000;

const keyOf = (path: readonly number[]): string => path.join('-');

function growTrie(surfaces: Surfaces): TrieNode {
  const root = newNode();
  for (const [key, set] of surfaces) addPath(root, key.split('-').map(Number)).value = set;
  return root;
}

function encode(roots: readonly TrieNode[]): EncodedTrie {
  mergeEqualNodes(roots);
  return encodeTrie(roots, MOST_SYMBOL + 1);
}

/** Each set begins at a place that tells its number. */
function unpack({ planes, sizes, setOrder }: EncodedTrie): UnpackedTrie {
  return unpackTrie(planes, sizes, Uint32Array.from(setOrder));
}

/** All surfaces below a base, with their sets, as a walk along the cells finds them. */
function listFrom({ trie, stream, targets }: UnpackedTrie, base: number): Map<string, number> {
  const found = new Map<string, number>();
  const follow = (cell: number, path: readonly number[]): void => {
    const type = (cell & CELL.typeMask) >> CELL.typeShift;
    const payload = cell >>> CELL.payloadShift;
    if (type === CELL_TYPE.leaf) found.set(keyOf(path), payload);
    else if (type === CELL_TYPE.chain) followChain(payload, path);
    else visit(payload, path);
  };
  const followChain = (from: number, path: readonly number[]): void => {
    let end = from;
    while ((stream[end] as number) >= TOKEN.count) end++;
    follow(targets[end] as number, [...path, ...stream.subarray(from, end)]);
  };
  const visit = (at: number, path: readonly number[]): void => {
    for (let symbol: number = SYMBOL.end; symbol <= MOST_SYMBOL; symbol++) {
      const cell = trie[at + symbol] as number;
      if ((cell & CELL.label) === symbol) follow(cell, symbol === SYMBOL.end ? path : [...path, symbol]);
    }
  };
  visit(base, []);
  return found;
}

const roundTrip = (surfaces: Surfaces): Map<string, number> => {
  const unpacked = unpack(encode([growTrie(surfaces)]));
  return listFrom(unpacked, unpacked.roots[0] as number);
};

const surface = fc
  .array(fc.oneof(fc.integer({ min: 12, max: 15 }), fc.integer({ min: 12, max: MOST_SYMBOL })), {
    minLength: 1,
    maxLength: 8,
  })
  .map(keyOf);

const surfacesOf = fc
  .dictionary(surface, fc.integer({ min: 0, max: 9 }), { minKeys: 1, maxKeys: 60 })
  .map((record): Surfaces => new Map(Object.entries(record)));

describe('a trie in the file', () => {
  it('comes back with all its surfaces and their sets', () => {
    fc.assert(
      fc.property(surfacesOf, (surfaces) => {
        expect(roundTrip(surfaces)).toEqual(surfaces);
      }),
    );
  });

  it('may have nodes of one edge, of many, and of all', () => {
    const all = Array.from({ length: MOST_SYMBOL - TOKEN.count }, (_, i): [string, number] => [
      `${i + TOKEN.count}`,
      i,
    ]);
    const surfaces = new Map([...all, ['12-13', 1], ['14-15-16-17-18', 2], ['14-15-16', 3]]);
    expect(roundTrip(surfaces)).toEqual(surfaces);
  });

  it('stores equal endings once', () => {
    const endings = ['20', '21', '20-22-23', '24-25', '26-27-28-29', '26-27-30'];
    const stem = (first: number): [string, number][] => endings.map((ending) => [`${first}-40-${ending}`, 5]);
    const once = encode([growTrie(new Map(stem(50)))]);
    const ten = new Map(Array.from({ length: 10 }, (_, i) => stem(50 + i)).flat());
    expect(roundTrip(ten)).toEqual(ten);
    // A stem more costs its two symbols and a token; ten are more than the token of the root can tell.
    expect(encode([growTrie(ten)]).planes.stream.length).toBe(once.planes.stream.length + 9 * 3 + 1);
  });

  it('holds several tries, and one that is part of another', () => {
    const [whole, other] = [
      growTrie(
        new Map([
          ['20-21-22', 1],
          ['20-21-23', 2],
          ['24', 3],
        ]),
      ),
      growTrie(new Map([['30', 4]])),
    ];
    const part = addPath(whole, [20, 21]);
    const unpacked = unpack(encode([whole, other, part]));
    const [first, second, third] = [...unpacked.roots].map((root) => listFrom(unpacked, root));
    expect(first).toEqual(
      new Map([
        ['20-21-22', 1],
        ['20-21-23', 2],
        ['24', 3],
      ]),
    );
    expect(second).toEqual(new Map([['30', 4]]));
    expect(third).toEqual(
      new Map([
        ['22', 1],
        ['23', 2],
      ]),
    );
  });

  it('says where the tables are beyond all measure', () => {
    const surfaces = new Map(
      Array.from({ length: 300 }, (_, i): [string, number] => [
        `${i + 20}-${Array(1000)
          .fill(20 + (i % 9))
          .join('-')}`,
        i,
      ]),
    );
    expect(() => encode([growTrie(surfaces)])).toThrow(TrieTooLargeError);
  });
});
