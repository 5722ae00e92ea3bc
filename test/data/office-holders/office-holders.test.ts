import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { unpackOfficeHolders } from '../../../src/core/dates/period/office-holders.ts';
import { inferPeriod } from '../../../src/core/dates/period.ts';
import { packOfficeHolders } from '../../../src/data/office-holders/pack-office-holders.ts';
import { readNameForms } from '../../../src/data/office-holders/read-name-forms.ts';
import { readStateBodies } from '../../../src/data/office-holders/read-state-bodies.ts';
import { firstDay, lastDay, readTerms } from '../../../src/data/office-holders/read-terms.ts';
import { listOverlaps } from './list-overlaps.ts';

const TERMS_HEAD = 'party\toffice\tperson\tfrom\tto\tsource';
const FORMS_HEAD = 'person\tforms';
const BODIES_HEAD = 'party\tname\tsource\tforms';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'office-holders-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function termsOf(...rows: readonly string[]) {
  writeFileSync(join(folder, 'office-holders.tsv'), `${[TERMS_HEAD, ...rows].join('\n')}\n`);
  return readTerms(folder);
}

function formsOf(...rows: readonly string[]) {
  writeFileSync(join(folder, 'name-forms.tsv'), `${[FORMS_HEAD, ...rows].join('\n')}\n`);
  return readNameForms(new Set(['Ada Holm', 'Bo Lind']), folder);
}

function bodiesOf(...rows: readonly string[]) {
  writeFileSync(join(folder, 'state-bodies.tsv'), `${[BODIES_HEAD, ...rows].join('\n')}\n`);
  return readStateBodies(folder);
}

describe('readTerms', () => {
  test('reads a row', () => {
    expect(termsOf('SE\tforeign\tAda Holm\t2019-03\t2021-09-01')).toEqual([
      { line: 2, party: 'SE', office: 'foreign', person: 'Ada Holm', from: '2019-03', to: '2021-09-01' },
    ]);
  });

  test('reads the page that a row was checked against', () => {
    const [row] = termsOf('SE\tforeign\tAda Holm\t2019-03\t\thttps://example.org/list');
    expect(row).toMatchObject({ to: '', source: 'https://example.org/list' });
  });

  test.each([
    ['SE\tforeign\tAda Holm\t2019-03', 'row'],
    ['SE\tforeign\tAda Holm\t2019-03\t\thttps://example.org/list\tmore', 'row'],
    ['SE\tforeign\tAda Holm\t2019-03\t\tmore', 'source'],
    ['SE\tforeign\tAda Holm\t2019-03\t\t', 'source'],
    ['SX9\tforeign\tAda Holm\t2019-03\t', 'party'],
    ['SE\tforegin\tAda Holm\t2019-03\t', 'office'],
    ['SE\tforeign\t\t2019-03\t', 'person'],
    ['SE\tforeign\tAda  Holm\t2019-03\t', 'person'],
    ['SE\tforeign\tAda Holm\t2019-3\t', 'from'],
    ['SE\tforeign\tAda Holm\t2019-02-30\t', 'from'],
    ['SE\tforeign\tAda Holm\t2019-03\t2019-13', 'to'],
    ['SE\tforeign\tAda Holm\t2019-03\t2018', 'to'],
  ])('refuses %j and names file, line and field', (row, field) => {
    const good = 'SE\tforeign\tBo Lind\t2001\t2002';
    expect(() => termsOf(good, row)).toThrow(new RegExp(`office-holders\\.tsv:3: ${field}: `));
  });
});

describe('readNameForms', () => {
  test('reads forms by language', () => {
    const [row] = formsOf('Ada Holm\ten:!Holm|Ada M. Holm\tru:Ада Хольм');
    expect(row?.forms.get('en')).toEqual(['!Holm', 'Ada M. Holm']);
  });

  test.each([
    ['Eva Berg\ten:Berg', 'person'],
    ['Ada Holm', 'forms'],
    ['Ada Holm\tHolm', 'forms'],
    ['Ada Holm\ten:Holm\ten:Ada', 'en'],
    ['Ada Holm\ten:Holm|', 'en'],
    ['Ada Holm\ten: Holm', 'en'],
    ['Ada Holm\ten:Ho!lm', 'en'],
    ['Ada Holm\ten:...', 'en'],
  ])('refuses %j and names file, line and field', (row, field) => {
    expect(() => formsOf('Bo Lind\ten:Lind', row)).toThrow(new RegExp(`name-forms\\.tsv:3: ${field}: `));
  });

  test('refuses a person twice', () => {
    expect(() => formsOf('Bo Lind\ten:Lind', 'Bo Lind\tar:ليند')).toThrow(/name-forms\.tsv:3: person: .*twice/);
  });
});

describe('readStateBodies', () => {
  const PAGE = 'https://example.org/owner';

  test('reads a row, with forms and without', () => {
    const rows = bodiesOf(`SE\tNordgas\t${PAGE}\tru:Нордгаз|Нордгаза`, `NO\tVestgas\t${PAGE}`);
    expect(rows.map(({ party, name, source }) => [party, name, source])).toEqual([
      ['SE', 'Nordgas', PAGE],
      ['NO', 'Vestgas', PAGE],
    ]);
    expect(rows.map(({ forms }) => [...forms])).toEqual([[['ru', ['Нордгаз', 'Нордгаза']]], []]);
  });

  test.each([
    ['NO\tVestgas', 'row'],
    [`SX9\tVestgas\t${PAGE}`, 'party'],
    [`NO\t\t${PAGE}`, 'name'],
    [`NO\tNordgas\t${PAGE}`, 'name'],
    ['NO\tVestgas\t', 'source'],
    ['NO\tVestgas\tthe press', 'source'],
    [`NO\tVestgas\t${PAGE}\tВестгаз`, 'forms'],
    [`NO\tVestgas\t${PAGE}\tru:`, 'ru'],
  ])('refuses %j and names file, line and field', (row, field) => {
    expect(() => bodiesOf(`SE\tNordgas\t${PAGE}`, row)).toThrow(new RegExp(`state-bodies\\.tsv:3: ${field}: `));
  });
});

test('a month or a year stands for all of its days', () => {
  expect([firstDay('2024'), lastDay('2024')]).toEqual(['2024-01-01', '2024-12-31']);
  expect([firstDay('2024-02'), lastDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
  expect([firstDay('2024-02-03'), lastDay('2024-02-03')]).toEqual(['2024-02-03', '2024-02-03']);
});

describe('listOverlaps', () => {
  test('reports two who certainly held one office at once', () => {
    const terms = termsOf('SE\tforeign\tAda Holm\t2019-03-01\t2021-09-01', 'SE\tforeign\tBo Lind\t2021-08-01\t');
    expect(listOverlaps(terms)).toEqual([[2, 3]]);
  });

  test('is quiet about a shared day, a shared month, other offices and other parties', () => {
    const terms = termsOf(
      'SE\tforeign\tAda Holm\t2019-03-01\t2021-09-01',
      'SE\tforeign\tBo Lind\t2021-09-01\t2022-05',
      'SE\tforeign\tAda Holm\t2022-05-03\t',
      'SE\tdefence\tBo Lind\t2020-01-01\t',
      'NO\tforeign\tBo Lind\t2020-01-01\t',
    );
    expect(listOverlaps(terms)).toEqual([]);
  });
});

describe('the table', () => {
  const holders = unpackOfficeHolders(JSON.parse(packOfficeHolders()));
  const infer = (text: string) => inferPeriod(text, holders, '2026-06-01');

  test('has no two holders of one office at once', () => {
    expect(listOverlaps(readTerms())).toEqual([]);
  });

  test('survives packing', () => {
    const [blinken] = holders.people.filter(({ name }) => name === 'Antony Blinken');
    expect(blinken?.terms).toEqual([{ party: 'US', from: '2021-01-26', to: '2025-01-20' }]);
    expect(blinken?.forms).toContain('!ブリンケン');
  });

  test('knows a company or agency by all of its names, on any day', () => {
    const [gazprom] = holders.people.filter(({ name }) => name === 'gazprom');
    expect(gazprom).toMatchObject({ isBody: true, terms: [{ party: 'RU', from: '', to: null }] });
    expect(gazprom?.forms).toContain('!ガスプロム');
  });

  test('is small', () => {
    expect(packOfficeHolders().length).toBeLessThan(170_000);
  });

  test.each([
    [
      'en',
      '2024-05-03',
      'Norwegian Foreign Minister Espen Barth Eide and his Swedish counterpart Tobias Billström signed a defence agreement.',
    ],
    ['ja', '2025-11-05', '高市早苗首相はトランプ米大統領と会談し、茂木外相と小泉進次郎防衛相が同席した。'],
    [
      'pt',
      '2023-05-18',
      'O primeiro-ministro britânico Rishi Sunak reuniu-se com o presidente Lula e com o chanceler alemão Olaf Scholz.',
    ],
    [
      'ru',
      '2025-06-04',
      'Министр иностранных дел Сергей Лавров встретился с госсекретарём США Марко Рубио и министром Хаканом Фиданом.',
    ],
    [
      'ar',
      '2022-12-01',
      'وقع وزير الخارجية الأمريكي أنتوني بلينكن ونظيره البريطاني جيمس كليفرلي اتفاقا جديدا، ورحب به ريشي سوناك.',
    ],
    ['hi', '2023-02-01', 'भारत के विदेश मंत्री एस जयशंकर ने चीन के विदेश मंत्री किन गांग से मुलाकात की।'],
    [
      'it',
      '2022-07-10',
      'Il presidente del Consiglio Mario Draghi e il ministro Luigi Di Maio hanno incontrato la ministra Annalena Baerbock.',
    ],
    [
      'fr',
      '2022-04-10',
      'La ministre des Armées Florence Parly et son homologue allemande Christine Lambrecht ont signé un accord.',
    ],
    [
      'de',
      '2025-09-20',
      'Bundeskanzler Merz und Außenminister Wadephul empfingen Polens Präsidenten Karol Nawrocki in Berlin.',
    ],
    [
      'ko',
      '2023-08-18',
      '윤석열 대통령은 바이든 미국 대통령, 기시다 일본 총리와 회담했다. 박진 외교부 장관이 배석했다.',
    ],
    ['zh', '2023-03-10', '外交部长秦刚会见俄罗斯外长拉夫罗夫，国务卿布林肯表示关注。'],
    ['fa', '2023-11-20', 'وزیر امور خارجه ایران حسین امیرعبداللهیان با دیوید کامرون دیدار کرد.'],
    [
      'es',
      '2025-04-10',
      'El ministro de Exteriores, José Manuel Albares, recibió a la ministra alemana Annalena Baerbock y a Marco Rubio.',
    ],
    [
      'tr',
      '2024-03-01',
      'Dışişleri Bakanı Hakan Fidan, Londra’da İngiltere Dışişleri Bakanı David Cameron ile görüştü.',
    ],
    ['ur', '2023-05-05', 'وزیر خارجہ بلاول بھٹو زرداری نے امریکی وزیر خارجہ انٹونی بلنکن سے ملاقات کی۔'],
  ])('dates a made-up text in %s', (_, day, text) => {
    const period = infer(text);
    expect(period && period.from <= day && day <= period.to, JSON.stringify(period)).toBe(true);
  });
});
