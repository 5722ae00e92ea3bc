import { describe, expect, it } from 'vitest';
import { compileLexicon, reviewLexicon } from '../../../src/data/lexicon/compile-lexicon.ts';
import { parseTable, pick, readTable } from '../../../src/data/lexicon/read-table.ts';
import { TableError } from '../../../src/data/lexicon/table-error.ts';
import { findNames } from '../../core/mentions/support/find-in.ts';
import { compileTables, makeLexicon, type TinyTables, withTables } from '../../core/mentions/support/tiny-tables.ts';

describe('a table', () => {
  const columns = ['code', 'surface'];

  it('has a header and rows, empty lines and remarks', () => {
    const rows = parseTable('code\tsurface\r\nJP\tJapan\r\n\r\n# note\r\nCN\tChina\r\n', 'xx/a.tsv', columns);
    expect(rows.map(({ line, fields }) => [line, fields.code, fields.surface])).toEqual([
      [2, 'JP', 'Japan'],
      [5, 'CN', 'China'],
    ]);
  });

  it.each([
    ['another header', 'surface\tcode\n', 'xx/a.tsv:1: header'],
    ['a missing field', 'code\tsurface\nJP\n', 'xx/a.tsv:2: row: has 1 fields, not 2'],
    ['a space at the edge', 'code\tsurface\nJP\tJapan \n', 'xx/a.tsv:2: surface: begins or ends with a space'],
  ])('refuses %s', (_, text, message) => {
    expect(() => parseTable(text, 'xx/a.tsv', columns)).toThrow(message);
  });

  it('that does not exist has no rows', () => {
    expect(readTable('/nowhere/at/all.tsv', columns)).toEqual([]);
  });

  it('has fields of a closed list of values', () => {
    const [row] = parseTable('code\tsurface\nJP\tJapan\n', 'xx/a.tsv', columns);
    expect(row && pick(row, 'code', ['JP', 'CN'])).toBe('JP');
    expect(() => row && pick(row, 'code', ['CN'])).toThrow('xx/a.tsv:2: code: "JP" is none of CN');
  });
});

/** The message with which these tables are refused. */
function refusal(tables: TinyTables): string {
  try {
    compileTables(tables);
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : 'not an error';
  }
  return 'compiled';
}

describe('a bad row fails the build and says where it is', () => {
  it.each<[string, TinyTables, string]>([
    [
      'an unknown country',
      { countries: ['QQ|name|strong|Nowhere'] },
      'TableError: xx/countries.tsv:2: code: "QQ" is not known',
    ],
    ['an unknown form', { countries: ['JP|nickname|strong|Japan'] }, 'xx/countries.tsv:2: form: "nickname" is none of'],
    ['an unknown strength', { countries: ['JP|name|sure|Japan'] }, 'xx/countries.tsv:2: strength'],
    ['no surface', { countries: ['JP|name|strong|Japan', 'JP|name|strong|'] }, 'xx/countries.tsv:3: surface: is empty'],
    [
      'letters taken apart',
      { countries: ['PE|name|strong|Peru\u0301'] },
      'xx/countries.tsv:2: surface: is not in Unicode form NFC',
    ],
    ['an unknown group', { groups: ['CLUB|name|strong|Club'] }, 'xx/groups.tsv:2: key: "CLUB" is not known'],
    ['an unknown term', { terms: ['handshake|strong|handshake'] }, 'xx/terms.tsv:2: key'],
    ['an unknown topic', { topics: ['weather|strong|weather'] }, 'xx/topics.tsv:2: key'],
    ['an unknown reason', { masks: ['because|Japan Times'] }, 'xx/masks.tsv:2: reason'],
    ['a list with an unknown country', { cues: ['near|@QQ'] }, 'xx/cues.tsv:2: surface: "@QQ" is no country'],
    [
      'a rule about nothing',
      { countries: ['JP|name|strong|Japan'], rules: ['Chna|person|always'] },
      'xx/rules.tsv:2: surface: "chna" is in no table',
    ],
    [
      'a rule without a verdict',
      { countries: ['JP|name|strong|Japan'], rules: ['Japan|maybe|always'] },
      'xx/rules.tsv:2: verdict',
    ],
    [
      'a rule with no such condition',
      { countries: ['JP|name|strong|Japan'], rules: ['Japan|person|behind x'] },
      'xx/rules.tsv:2: when: "behind x" is no condition',
    ],
    [
      'a rule with no such list',
      { countries: ['JP|name|strong|Japan'], rules: ['Japan|person|before x'] },
      'xx/rules.tsv:2: when: there is no list "x"',
    ],
    ['settings without a fold', { settings: { fold: 'none' } }, 'xx/language.json:1: fold'],
    [
      'settings with a wrong class',
      { settings: { suffixes: { verb: ['s'] } } },
      'xx/language.json:1: suffixes: "verb" is no class of words',
    ],
    [
      'settings with a wrong list',
      { settings: { proclitics: 'w' } },
      'xx/language.json:1: proclitics: is not a list of texts',
    ],
  ])('%s', (_, tables, message) => {
    expect(refusal(tables)).toContain(message);
  });

  it('as an error that names file, line and field', () => {
    const error = new TableError('it/masks.tsv', 7, 'reason', 'is odd');
    expect([error.file, error.line, error.field, error.message]).toEqual([
      'it/masks.tsv',
      7,
      'reason',
      'it/masks.tsv:7: reason: is odd',
    ]);
  });
});

describe('one form for two countries', () => {
  it('fails the build and names both rows', () => {
    const tables = { countries: ['CD|name|strong|Congo', 'CG|name|strong|Congo'] };
    expect(refusal(tables)).toBe(
      'LexiconConflictError: xx: "Congo" is CD and CG (xx/countries.tsv:2, xx/countries.tsv:3)',
    );
  });

  it('is settled by a weak one, by a rule, or by capitals', () => {
    expect(refusal({ countries: ['CD|name|strong|Congo', 'CG|name|weak|Congo'] })).toBe('compiled');
    expect(
      refusal({ countries: ['CD|name|strong|Congo', 'CG|name|strong|Congo'], rules: ['Congo|minor|always'] }),
    ).toBe('compiled');
    expect(refusal({ countries: ['AE|adjective|strong|emirati', 'AE|name|strong|Emirati'] })).toBe('compiled');
  });
});

describe('the review of tables', () => {
  const review = (tables: TinyTables) =>
    withTables('xx', tables, (folder) => reviewLexicon('xx', folder)).map(({ type, surface }) => `${type} ${surface}`);

  it('finds rows that stand twice', () => {
    expect(review({ countries: ['JP|name|strong|Japan', 'JP|name|weak|Japan'] })).toEqual(['duplicate Japan']);
  });

  it('finds names that are also common words', () => {
    expect(review({ countries: ['ML|name|strong|mali'], 'common-words': ['mali'] })).toEqual(['common-word mali']);
  });

  it('is content where capitals, evidence or a rule tell them apart', () => {
    expect(review({ countries: ['ML|name|strong|Mali'], 'common-words': ['mali'] })).toEqual([]);
    expect(review({ countries: ['ML|name|weak|mali'], 'common-words': ['mali'] })).toEqual([]);
    const rules = ['mali|minor|always'];
    expect(review({ countries: ['ML|name|strong|mali'], 'common-words': ['mali'], rules })).toEqual([]);
  });

  it('is content where a longer expression is masked, not where all words of the form have a rule', () => {
    const countries = ['CZ|adjective|strong|czech'];
    const masks = ['common-word|czech error'];
    expect(review({ countries, masks, 'common-words': ['czech'] })).toEqual([]);
    const rules = ['*adjective|language|before written'];
    const tables = { countries, rules, cues: ['written|in'], 'common-words': ['czech'] };
    expect(review(tables)).toEqual(['common-word czech']);
  });

  it('reports conflicts too', () => {
    expect(review({ countries: ['CD|name|strong|Congo', 'CG|name|strong|Congo'] })).toEqual(['conflict Congo']);
  });
});

describe('compiling', () => {
  it('gives the same bytes from the same tables', () => {
    const tables = { countries: ['JP|name|strong|Japan', 'CN|name|strong|China'], cues: ['a|b', 'c|d'] };
    expect(compileTables(tables)).toEqual(compileTables(tables));
  });

  it('finds a name of CLDR, but not what a row says it never is', () => {
    const never = makeLexicon({ settings: { cldr: 'en' }, countries: ['JP|name|never|Japan'] }, 'en');
    expect(findNames('Japan and China', makeLexicon({ settings: { cldr: 'en' } }, 'en'))).toEqual([
      'Japan=JP',
      'China=CN',
    ]);
    expect(findNames('Japan and China', never)).toEqual(['China=CN']);
  });

  it('of a language without a folder fails', () => {
    expect(() => compileLexicon('no-such-language')).toThrow('ENOENT');
  });
});
