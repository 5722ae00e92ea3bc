import { describe, expect, test } from 'vitest';
import { findChain } from '../../../../src/core/pacts/rank/chain.ts';
import { indexPacts, makePact } from '../support/pacts.ts';

const index = indexPacts([
  makePact({ title: 'Treaty', signed: '1960-01-19', kind: 'treaty' }),
  makePact({ title: 'Old Guidelines', signed: '1978-11-27', relations: [{ type: 'implements', id: 'treaty' }] }),
  makePact({
    title: 'Guidelines',
    signed: '2015-04-27',
    relations: [
      { type: 'implements', id: 'treaty' },
      { type: 'supersedes', id: 'old-guidelines' },
    ],
  }),
  makePact({ title: 'Annex', signed: '2023-01-11', relations: [{ type: 'follows', id: 'guidelines' }] }),
  makePact({ title: 'Alone', signed: '2001-01-01' }),
  makePact({ title: 'Root', signed: '1900-01-01' }),
  ...Array.from({ length: 20 }, (_, at) =>
    makePact({ title: `Leaf ${at}`, signed: `19${at + 30}-01-01`, relations: [{ type: 'follows', id: 'root' }] }),
  ),
]);

const titles = (id: string, date = '2026-01-31') => findChain(index, id, date).map(({ pact }) => pact.title);

describe('a chain', () => {
  test('holds what a pact rests on and what came of it, oldest first, wherever one starts', () => {
    const whole = ['Treaty', 'Old Guidelines', 'Guidelines', 'Annex'];
    expect(titles('treaty')).toEqual(whole);
    expect(titles('annex')).toEqual(whole);
  });

  test('tells relation and status at the article’s day', () => {
    const links = findChain(index, 'treaty', '2000-01-01');
    expect(links.map(({ relation }) => relation)).toEqual(['prior', 'prior', 'later', 'later']);
    expect(links[2]?.statusAtDate).toBe('not-yet-in-force');
  });

  test('is none for a pact that stands alone or is not there', () => {
    expect(titles('alone')).toEqual([]);
    expect(titles('nowhere')).toEqual([]);
  });

  test('stays short where one pact has a crowd behind it', () => {
    expect(titles('root')).toHaveLength(8);
    expect(titles('leaf-7')).toEqual(expect.arrayContaining(['Root', 'Leaf 7']));
  });
});
