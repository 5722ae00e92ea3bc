import { describe, expect, it } from 'vitest';
import { formatReview, main } from '../../src/cli/lexicon-review.ts';
import type { Finding } from '../../src/data/lexicon/check-surfaces.ts';
import { TableError } from '../../src/data/lexicon/table-error.ts';
import { type TinyTables, withTables } from '../core/mentions/support/tiny-tables.ts';

/** Runs the command on one language, `xx`, with these tables. */
function review(tables: TinyTables, args: readonly string[] = []) {
  const lines: string[] = [];
  const warnings: string[] = [];
  const status = withTables('xx', tables, (folder) =>
    main(
      args,
      (line) => lines.push(line),
      (line) => warnings.push(line),
      folder,
      ['xx'],
    ),
  );
  return { status, lines, warnings };
}

describe('the review of the lexicon', () => {
  it('ends with 1 where one form names two countries, and says which rows do', () => {
    const { status, lines } = review({ countries: ['CD|name|strong|Congo', 'CG|name|strong|Congo'] });
    expect(status).toBe(1);
    expect(lines).toEqual([
      'xx: 1 conflict, 0 duplicates, 0 common words',
      '  conflict\tCongo\tCD CG\txx/countries.tsv:2 xx/countries.tsv:3',
    ]);
  });

  it('ends with 0 where rows stand twice or a name is an everyday word', () => {
    const { status, lines } = review({
      countries: ['ML|name|strong|mali', 'JP|name|strong|Japan', 'JP|name|weak|Japan'],
      'common-words': ['mali', 'und'],
    });
    expect(status).toBe(0);
    expect(lines).toEqual([
      'xx: 0 conflicts, 1 duplicate, 1 common word',
      '  duplicate\tJapan\tJP\txx/countries.tsv:3 xx/countries.tsv:4',
      '  common word\tmali\tML\txx/countries.tsv:2',
    ]);
  });

  it('says nothing but the numbers of tables without a finding', () => {
    expect(review({ countries: ['JP|name|strong|Japan'] }, ['xx']).lines).toEqual([
      'xx: 0 conflicts, 0 duplicates, 0 common words',
    ]);
  });

  it('ends with 2 for a language without tables, before it reads any', () => {
    const { status, lines, warnings } = review({ countries: ['JP|name|strong|Japan'] }, ['xx', 'tlh']);
    expect(status).toBe(2);
    expect(lines).toEqual([]);
    expect(warnings).toEqual(['No tables for tlh. There are some for xx.']);
  });

  it('names a row that is wrong', () => {
    expect(() => review({ countries: ['??|name|strong|Japan'] })).toThrow(TableError);
  });

  it('sorts by kind, the gravest first, then by form', () => {
    const make = (type: Finding['type'], surface: string): Finding => ({ type, surface, codes: ['X'], origins: [] });
    const lines = formatReview('de', [
      make('common-word', 'b'),
      make('duplicate', 'z'),
      make('common-word', 'a'),
      make('conflict', 'y'),
    ]);
    expect(lines.slice(1).map((line) => line.split('\t')[1])).toEqual(['y', 'z', 'a', 'b']);
  });
});
