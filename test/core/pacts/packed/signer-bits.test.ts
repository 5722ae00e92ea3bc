import { describe, expect, test } from 'vitest';
import { FORMER_STATE_CODES } from '../../../../src/core/pacts/former-states.ts';
import type { PactIndex } from '../../../../src/core/pacts/packed/pact-index.ts';
import { SignerBits, type Signers, signerBitsOf, toBits } from '../../../../src/core/pacts/packed/signer-bits.ts';
import type { Pact } from '../../../../src/core/pacts/pact.ts';
import fc from '../../../fuzz.ts';
import { indexPacts, makePact } from '../support/pacts.ts';

/** More than fit into two words of bits. */
const CODES = Array.from({ length: 70 }, (_, at) => `A${String(at).padStart(2, '0')}`);

const signatories = fc.array(fc.tuple(fc.boolean(), fc.nat({ max: 3 * FORMER_STATE_CODES.length })), {
  minLength: CODES.length,
  maxLength: CODES.length,
});

/** Who signed, some as former states. */
const rows: fc.Arbitrary<Partial<Pact>> = signatories.map((list) => {
  const parties = CODES.filter((_, at) => list[at]?.[0]);
  const signedAs = CODES.flatMap((code, at) => {
    const state = FORMER_STATE_CODES[list[at]?.[1] ?? 0];
    return list[at]?.[0] && state ? [[code, state] as const] : [];
  });
  return { parties, signedAs: Object.fromEntries(signedAs) };
});

function listBy(bits: SignerBits, index: PactIndex, row: number, wanted: Uint8Array): readonly (readonly number[])[] {
  const size = index.columns.meta.parties.length;
  const found: Signers = { count: 0, parties: new Uint16Array(size), states: new Uint8Array(size) };
  while (!bits.has(row));
  bits.list(row, toBits(wanted), found);
  return Array.from({ length: found.count }, (_, at) => [found.parties[at] ?? -1, found.states[at] ?? -1]);
}

/** What the bits stand for: reading all entries of the row. */
function scan({ columns }: PactIndex, row: number, wanted: Uint8Array): readonly (readonly number[])[] {
  const found: number[][] = [];
  for (let at = columns.partyStarts[row] ?? 0; at < (columns.partyStarts[row + 1] ?? 0); at++) {
    const [party = 0, state = 0] = [columns.parties[at], columns.signedAs[at]];
    if (wanted[party] || state !== 0) found.push([party, state]);
  }
  return found;
}

/** Who is listed before whom says nothing. */
function byParty(list: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return list.toSorted(([a = 0], [b = 0]) => a - b);
}

describe('SignerBits', () => {
  test('lists of any row what a look at all its entries lists, whatever is wanted and in whatever order', () => {
    fc.assert(
      fc.property(
        fc.array(rows, { minLength: 1, maxLength: 5 }),
        fc.infiniteStream(fc.boolean()),
        fc.array(fc.nat(4), { maxLength: 8 }),
        (facts, wishes, order) => {
          const index = indexPacts(facts.map((each, at) => makePact({ title: `Pact ${at}`, ...each })));
          const bits = new SignerBits(index);
          for (const each of order) {
            const row = each % facts.length;
            const wanted = Uint8Array.from(index.columns.meta.parties, () => (wishes.next().value ? 1 : 0));
            expect(byParty(listBy(bits, index, row, wanted))).toEqual(byParty(scan(index, row, wanted)));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('holds more rows than it began with room for', () => {
    const pacts = Array.from({ length: 200 }, (_, at) =>
      makePact({ title: `Pact ${at}`, parties: CODES.filter((_, party) => (party + at) % 3 === 0) }),
    );
    const index = indexPacts(pacts);
    const bits = new SignerBits(index);
    const everybody = new Uint8Array(index.columns.meta.parties.length).fill(1);
    for (const _ of [1, 2])
      for (let row = 0; row < index.size; row++)
        expect(listBy(bits, index, row, everybody)).toEqual(scan(index, row, everybody));
  });

  test('has a row from the second time on', () => {
    const bits = new SignerBits(indexPacts([makePact({ title: 'One' }), makePact({ title: 'Other' })]));
    expect([bits.has(0), bits.has(0), bits.has(0), bits.has(1)]).toEqual([false, true, true, false]);
  });

  test('is kept for an index', () => {
    const index = indexPacts([makePact({ title: 'Pact' })]);
    expect(signerBitsOf(index)).toBe(signerBitsOf(index));
    expect(signerBitsOf(indexPacts([makePact({ title: 'Pact' })]))).not.toBe(signerBitsOf(index));
  });
});

test.each([
  [[], []],
  [[1, 0, 1], [0b101]],
  [Array.from({ length: 33 }, (_, at) => (at > 30 ? 1 : 0)), [0x8000_0000, 1]],
])('%j as bits', (isIn, bits) => {
  expect([...toBits(Uint8Array.from(isIn))]).toEqual(bits);
});
