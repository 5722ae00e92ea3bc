import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { packPacts } from '../../../src/data/pacts/pack-pacts.ts';
import { makePact } from '../../core/pacts/support/pacts.ts';
import { packedRealPacts, realPactIndex, realPacts } from '../../core/pacts/support/real-pacts.ts';

describe('packPacts', () => {
  test('gives the same bytes for the same pacts', () => {
    const pacts = [makePact({ title: 'A' }), makePact({ title: 'B' })];
    expect(packPacts(pacts)).toEqual(packPacts(structuredClone(pacts)));
  });

  test('refuses more pacts than the format holds', () => {
    const many = Array.from({ length: 65_536 }, (_, at) => makePact({ title: `Pact ${at}` }));
    expect(() => packPacts(many)).toThrow(/holds 65535 pacts, not 65536/);
  });

  test('refuses a text too long to count', () => {
    expect(() => packPacts([makePact({ title: 'संधि'.repeat(9000) })])).toThrow(/longer than 65,535 bytes/);
  });
});

describe('the packed tables', () => {
  const pacts = realPacts();
  const index = realPactIndex();

  test('take at most 698 of the 700 kB of the package that are theirs', () => {
    expect(deflateRawSync(packedRealPacts(), { level: 9 }).length).toBeLessThanOrEqual(698_000);
  });

  test('hold every pact, in order', () => {
    expect(index.size).toBe(pacts.length);
    const rows = pacts.map(({ id }) => index.idAt(index.rowOf(id)));
    expect(rows).toEqual(pacts.map(({ id }) => id));
  });

  test('give back the facts of a pact', () => {
    const id = 'jp-us-1960-us-security-treaty';
    const pact = pacts.find((candidate) => candidate.id === id);
    const { names, ...facts } = index.at(index.rowOf(id));
    expect(pact).toMatchObject(facts);
    expect(Object.keys(names).sort()).toEqual(Object.keys(pact?.names ?? {}).sort());
    expect(Object.keys(names)[0]).toBe('en');
  });
});
