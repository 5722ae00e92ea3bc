import { describe, expect, test } from 'vitest';
import { countChecked } from '../../../src/cli/pacts-report/count-checked.ts';
import { isFormerState, listSigners } from '../../../src/core/pacts/former-states.ts';
import { ID_SOURCES } from '../../../src/core/pacts/pact-id.ts';
import { encodeDate } from '../../../src/core/pacts/partial-date.ts';
import { scriptOf } from '../../../src/core/pacts/rank/name-scripts.ts';
import { statusOfRow } from '../../../src/core/pacts/rank/score-pact.ts';
import { realPactIndex, realPacts } from '../../core/pacts/support/real-pacts.ts';

const pacts = realPacts();
const index = realPactIndex();
const byId = new Map(pacts.map((pact) => [pact.id, pact]));
const editors = pacts.filter(({ sources }) => sources.includes('EDITORS'));

describe('ids', () => {
  test('of imported pacts are the numbers of their lists', () => {
    const imported = new RegExp(`^\\d{4}-(?:${ID_SOURCES.join('|')})-.`);
    const others = pacts.filter(({ sources, id }) => !sources.includes('EDITORS') && !imported.test(id));
    expect(others.map(({ id }) => id)).toEqual([]);
  });
});

describe('dissolved states', () => {
  test('are parties only where they signed beside the state that came after them, or left none', () => {
    const left = pacts.filter(({ parties }) => parties.some(isFormerState));
    expect(left.map(({ id }) => id).sort()).toEqual([
      '1966-ukto-72049',
      '1973-ggo-ddr-deu-a',
      '1978-ggo-nld-ven-a',
      '1979-ucdp-1425',
      '1990-ucdp-1534',
      'de-1990-monetary-union',
      'de-1990-unification',
      'de-dd-1972-basic-treaty',
      'de-multi-1990-two-plus-four',
      'ye-1972-cairo-unity',
    ]);
  });

  test.each([
    ['jp-ru-1956-soviet-japanese-declaration-1956', ['JP', 'SU']],
    ['it-hr-si-1975-osimo', ['IT', 'YU']],
    ['multi-1955-warsaw-pact', ['AL', 'BG', 'CS', 'DD', 'HU', 'PL', 'RO', 'SU']],
    ['ir-tr-1639-zuhab', ['IR', 'XO']],
    ['by-ru-ua-1991-belovezha', ['BY', 'RU', 'UA']],
  ])('%s was signed by %j', (id, signers) => {
    const pact = byId.get(id);
    expect(
      pact &&
        listSigners(pact)
          .map(({ code }) => code)
          .sort(),
    ).toEqual(signers);
  });
});

describe('titles', () => {
  const bad = (isBad: (title: string) => boolean): readonly string[] =>
    pacts.filter(({ title }) => isBad(title)).map(({ id, title }) => `${id}: ${title}`);

  test('keep to one alphabet within a word', () => {
    expect(bad((title) => /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(title))).toEqual([]);
    expect(bad((title) => /[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u.test(title))).toEqual([]);
  });

  test('are whole: none breaks off within a phrase, a bracket or a quotation', () => {
    const count = (text: string, mark: string): number => text.split(mark).length - 1;
    expect(bad((title) => /[ ,;:&(*-]$| (?:and|the|of|between|concerning|e|entre|sobre)$/u.test(title))).toEqual([]);
    expect(bad((title) => count(title, '"') % 2 === 1 || count(title, '“') !== count(title, '”'))).toEqual([]);
    expect(bad((title) => count(title, '(') > count(title, ')') || count(title, '[') > count(title, ']'))).toEqual([]);
  });

  test('hold no marks of a machine: entities, characters that were lost, spaces before a comma', () => {
    expect(bad((title) => /&#?\w+;|\uFFFD|``|''| ,| {2}/u.test(title))).toEqual([]);
  });

  test('hold no slips of a typist: words told twice, spaces within a bracket, none after a comma', () => {
    expect(bad((title) => /\b(the|of|between|and|entre|sobre|e) \1\b/u.test(title))).toEqual([]);
    expect(bad((title) => /[([] | [)\]]|,(?=[a-z])/u.test(title))).toEqual([]);
  });

  test('count in words, where a list has made figures of them', () => {
    expect(bad((title) => /\b[Tt]he (?:1 (?:Part|Hand)|2 (?:Countries|States|Parties))\b/u.test(title))).toEqual([]);
  });
});

describe('chains', () => {
  test.each([
    ['jp-us-2015-guidelines-defense-cooperation-2015', 'jp-us-1960-us-security-treaty'],
    ['eu-2023-samoa', 'eu-acp-1975-lome-convention'],
    ['ru-us-2021-new-start-extension', 'ru-us-1972-salt-i'],
    ['multi-2025-quad-critical-minerals-initiative', 'multi-2021-spirit-quad'],
    ['au-gb-us-2024-cooperation-related-naval-nuclear', 'au-gb-us-2021-aukus'],
    ['eu-2007-lisbon', 'eu-1951-ecsc'],
  ])('%s leads back to %s', (id, first) => {
    const seen = new Set([id]);
    for (const each of seen) for (const relation of byId.get(each)?.relations ?? []) seen.add(relation.id);
    expect(seen).toContain(first);
  });

  test('never lead from a pact to a later one', () => {
    const later = pacts.flatMap(({ id, signed, relations }) =>
      relations
        .filter((relation) => (byId.get(relation.id)?.signed ?? '').slice(0, signed.length) > signed)
        .map((relation) => `${id} ${relation.type} ${relation.id}`),
    );
    expect(later).toEqual([]);
  });
});

describe('what no longer stands', () => {
  test('says since when, or what replaced it', () => {
    const replaced = new Set(
      pacts.flatMap(({ relations }) => relations.filter(({ type }) => type === 'supersedes').map(({ id }) => id)),
    );
    const over = pacts.filter(({ status }) => ['superseded', 'terminated', 'suspended'].includes(status));
    const undated = over.filter(({ id, ended }) => ended === undefined && !replaced.has(id));
    expect(over.length).toBeGreaterThan(1000);
    expect(undated.map(({ id }) => id)).toEqual([]);
  });

  test.each([
    ['kp-kr-2018-september-19', '2019-06-01', 'in-force'],
    ['kp-kr-2018-september-19', '2024-06-05', 'suspended'],
    ['in-pk-1960-indus-waters-treaty', '2025-04-01', 'in-force'],
    ['in-pk-1960-indus-waters-treaty', '2025-05-10', 'suspended'],
    ['eu-cl-2002-association', '2024-06-01', 'in-force'],
    ['eu-cl-2002-association', '2025-03-01', 'superseded'],
    ['rw-1993-arusha', '1994-03-01', 'signed'],
    ['ru-us-2000-plutonium-disposition', '2025-11-01', 'in-force'],
    ['ru-us-2000-plutonium-disposition', '2025-11-07', 'terminated'],
    ['cn-eu-2020-eu-cai', '2021-01-10', 'concluded'],
  ])('%s of an article of %s is %s', (id, date, expected) => {
    expect(statusOfRow(index, index.rowOf(id), encodeDate(date) ?? 0)).toBe(expected);
  });
});

describe('what the editors chose', () => {
  test('is checked against public pages in at least 2,000 cases, each of which says where or which list agrees', () => {
    const checked = editors.filter(({ checked }) => checked);
    expect(checked.length).toBeGreaterThanOrEqual(2000);
  });

  test.each(countChecked(pacts).map(({ name, ...rest }) => [name, rest] as const))('%s: all are checked', (_, rest) => {
    expect(rest.count).toBeGreaterThan(0);
    expect(rest.unchecked).toEqual([]);
  });
});

test('names are in the script that their language is known by', () => {
  const isLatin = (name: string): boolean => /\p{Script=Latin}/u.test(name);
  const inOthers = pacts.flatMap(({ names }) =>
    Object.entries(names).flatMap(([lang, list]) => (scriptOf(lang) === 'Latn' ? list : [])),
  );
  expect(inOthers.filter((name) => !isLatin(name))).toEqual([]);
});
