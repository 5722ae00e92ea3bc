import { describe, expect, test } from 'vitest';
import { PactRowError, validateRow } from '../../../src/data/pacts/validate-pacts.ts';

const known = { parties: new Set(['GB', 'JP', 'NATO']), sources: new Set(['EDITORS', 'GGO']) };
const place = { file: 'pacts/2020.jsonl', line: 7 };

const good = {
  id: 'gb-jp-2023-access',
  title: 'Agreement on Access',
  signed: '2023-01-11',
  parties: ['GB', 'JP'],
  kind: 'agreement',
  topics: ['defence'],
  status: 'in-force',
};

const check = (change: object): unknown => validateRow({ ...good, ...change }, place, known);

describe('validateRow', () => {
  test('takes a good row as it is', () => {
    expect(check({})).toEqual(good);
  });

  test('takes every optional field', () => {
    const full = {
      ...{
        shortTitle: 'Access',
        inForce: '2023-10',
        ended: '2030',
        partyList: 'open',
        place: 'London',
        foundation: true,
      },
      ...{
        names: { hi: ['पहुँच समझौता'], 'zh-Hant': ['准入協定'] },
        relations: [{ type: 'follows', id: 'other-pact', at: 'title' }],
      },
      ...{
        url: 'https://example.org/a',
        sources: ['EDITORS', 'GGO'],
        confidence: 'medium',
        checked: true,
        checkedAt: 'example.org',
      },
    };
    expect(() => check(full)).not.toThrow();
  });

  test('keeps joiners inside names', () => {
    expect(() => check({ names: { fa: ['توافق‌نامه'] } })).not.toThrow();
  });

  test.each(['1922', '1956-10', '1991-12-26'])('takes a signature of a state that existed in %s', (signed) => {
    expect(() => check({ signed, signedAs: { JP: 'SU' } })).not.toThrow();
  });

  test('takes an open pact without a party', () => {
    expect(() => check({ parties: [], partyList: 'open' })).not.toThrow();
  });

  test.each([
    ['id', { id: undefined }],
    ['id', { id: 'Upper-Case' }],
    ['id', { id: 'single' }],
    ['title', { title: '' }],
    ['title', { title: ' Agreement' }],
    ['title', { title: 'Agree\u0000ment' }],
    ['title', { title: 'Agreement\u202e' }],
    ['title', { title: 7 }],
    ['shortTitle', { shortTitle: 'a\nb' }],
    ['signed', { signed: undefined }],
    ['signed', { signed: '2023-13-01' }],
    ['signed', { signed: '11 January 2023' }],
    ['inForce', { inForce: '2023-02-30' }],
    ['inForce', { inForce: '2023-10-15', status: 'signed' }],
    ['inForce', { inForce: '2023-10-15', status: 'concluded' }],
    ['inForce', { inForce: '2023-10-15', status: 'announced' }],
    ['ended', { ended: 2030 }],
    ['ended', { status: 'suspended' }],
    ['ended', { status: 'terminated' }],
    ['parties', { parties: 'GB' }],
    ['parties', { parties: ['GB', 'UK'] }],
    ['parties', { parties: ['GB', 'GB'] }],
    ['parties', { parties: ['MULTI'] }],
    ['parties', { parties: [] }],
    ['partyList', { partyList: 'closed' }],
    ['signedAs', { signedAs: 'SU' }],
    ['signedAs', { signedAs: ['SU'] }],
    ['signedAs.RU', { signed: '1956-10-19', signedAs: { RU: 'SU' } }],
    ['signedAs.JP', { signed: '1956-10-19', signedAs: { JP: 'ZZ' } }],
    ['signedAs.JP', { signed: '1992-01-01', signedAs: { JP: 'SU' } }],
    ['signedAs.JP', { signed: '1921', signedAs: { JP: 'SU' } }],
    ['kind', { kind: 'handshake' }],
    ['topics', { topics: ['weather'] }],
    ['topics', { topics: undefined }],
    ['status', { status: 'dead' }],
    ['status', { status: undefined }],
    ['foundation', { foundation: 'yes' }],
    ['supplement', { supplement: false }],
    ['prominence', { prominence: 'ordinary' }],
    ['prominence', { prominence: 3 }],
    ['relations', { relations: [{ type: 'replaces', id: 'other-pact' }] }],
    ['relations', { relations: [{ type: 'amends', id: good.id }] }],
    ['relations', { relations: {} }],
    ['relations', { relations: [{ type: 'amends', id: 'other-pact', at: '' }] }],
    ['relations', { relations: [{ type: 'amends', id: 'other-pact', at: true }] }],
    ['names', { names: 'Access' }],
    ['names.english', { names: { english: ['Access'] } }],
    ['names.hi', { names: { hi: [] } }],
    ['names.hi', { names: { hi: ['संधि', 'संधि'] } }],
    ['names.hi', { names: { hi: ['संधि '] } }],
    ['url', { url: 'http://example.org' }],
    ['url', { url: 'javascript:alert(1)' }],
    ['url', { url: 'https://' }],
    ['url', { url: 'https://example.org./a' }],
    ['sources', { sources: ['HEARSAY'] }],
    ['confidence', { confidence: 'high' }],
    ['checked', { checked: false }],
    ['checkedAt', { checkedAt: 'example.org' }],
    ['colour', { colour: 'red' }],
  ])('refuses a bad %s: %j', (field, change) => {
    expect(() => check(change)).toThrow(PactRowError);
    expect(() => check(change)).toThrow(`pacts/2020.jsonl:7: ${field}: `);
  });

  test.each([null, 7, 'row', []])('refuses %j as a row', (row) => {
    expect(() => validateRow(row, place, known)).toThrow('pacts/2020.jsonl:7: row: ');
  });
});
