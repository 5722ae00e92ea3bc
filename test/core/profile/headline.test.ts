import { describe, expect, test } from 'vitest';
import { findHeadliners, findOnlookers, findPartners } from '../../../src/core/profile/headline.ts';
import { readSentences } from '../../../src/core/profile/sentences.ts';
import { mark } from './support/markup.ts';

const AA = '[c AA|Arvia]';
const BB = '[c BB|Borland]';
const CC = '[c CC|Cathay]';
const DD = '[c DD|Dorne]';
const PACT = '[t pact|pact]';

function read(...lines: readonly string[]) {
  const { article, mentions } = mark(lines);
  return { article, sentences: readSentences(article, mentions) };
}

describe('onlookers of a headline', () => {
  /** What the text says at each place that is found. */
  function onlookersOf(headline: string): readonly string[] {
    const { article, sentences } = read(`title: ${headline}`);
    const places = sentences.flatMap((sentence) => [...findOnlookers(article, sentence)]);
    return places.map((start) => article.text.slice(start).match(/^\p{L}+/u)?.[0] ?? '');
  }

  test.each([
    ['whom a pact of two angers', `${AA} and ${BB} sign a ${PACT}, angering ${CC}`, ['Cathay']],
    ['two who protest together', `${AA}, ${BB} agree on a ${PACT}; ${CC} and ${DD} call it void`, ['Cathay', 'Dorne']],
    ['in Turkish', `${AA} ile ${BB} [t pact|anlaştı], ${CC} ve ${DD} "geçersiz" dedi`, ['Cathay', 'Dorne']],
    ['in Arabic', `${AA} و${BB} توقعان [t pact|اتفاقا]، و${CC} تحتج`, ['Cathay']],
    ['who is told first', `As ${CC} looks on, ${AA} and ${BB} sign a ${PACT}`, ['Cathay']],
    [
      'whom a weak word tells of beside the news',
      `[t ~talks|Talks] with ${CC} over; ${AA} and ${BB} sign a ${PACT}`,
      ['Cathay'],
    ],
    ['in Chinese, where a space parts clauses', '不理[c CC|中国] [c AA|俄罗斯][c BB|越南][t sign|签署]协议', ['中国']],
    ['in Taiwan, with a wide one', '[c AA|台灣][c BB|捷克][t sign|簽署]協定　[c CC|中國]抗議', ['中國抗議']],
    ['in Japanese', '[c AA|日本]と[c BB|豪州]が[t sign|署名]へ　[c CC|中国]は反発', ['中国は反発']],
    [
      'working together against a third',
      '加强[t ~cooperation|合作]对抗[c CC|中国] [c AA|美国][c BB|印度][t sign|签署]协议',
      ['中国'],
    ],
  ])('%s', (_, headline, expected) => {
    expect(onlookersOf(headline)).toEqual(expected);
  });

  test.each([
    ['a list has commas, too', `${AA}, ${BB} and ${CC} sign a ${PACT}`],
    ['names before a colon are those of the news', `${AA}, ${BB}, ${CC}: a ${PACT} at last`],
    ['one alone in the clause of the news makes no pact', `${AA} wants a ${PACT}, ${BB} and ${CC} are ready`],
    ['two are no news with an onlooker', `${AA} offers a ${PACT}, ${BB} refuses`],
    ['nothing is agreed', `${AA} and ${BB} meet, ${CC} is angry`],
  ])('nobody, for %s', (_, headline) => {
    expect(onlookersOf(headline)).toEqual([]);
  });

  test('nobody outside of a headline', () => {
    const { article, sentences } = read(`paragraph: ${AA} and ${BB} sign a ${PACT}, angering ${CC}.`);
    expect(sentences.flatMap((sentence) => [...findOnlookers(article, sentence)])).toEqual([]);
  });
});

describe('the other side of a headline that names one', () => {
  const partnersOf = (...lines: readonly string[]): readonly string[] => {
    const { article, sentences } = read(...lines);
    return [...findPartners(article, sentences)];
  };
  const TITLE = `title: Gas for ${AA} for thirty years`;

  test('is whom the opening names in one breath with it', () => {
    expect(partnersOf(TITLE, `paragraph: ${BB} and ${AA} signed it.`)).toEqual(['BB']);
  });

  test('is nobody where three stand together, where two such pairs differ, or far down', () => {
    expect(partnersOf(TITLE, `paragraph: ${BB}, ${AA} and ${CC} signed it.`)).toEqual([]);
    expect(partnersOf(TITLE, `paragraph: ${BB} and ${AA} met. ${CC} and ${AA} met.`)).toEqual([]);
    const filler = Array.from({ length: 6 }, () => `paragraph: ${CC} waits.`);
    expect(partnersOf(TITLE, ...filler, `paragraph: ${BB} and ${AA} signed it.`)).toEqual([]);
  });

  test('is nobody where the headline names two, or none', () => {
    expect(partnersOf(`title: ${AA} thanks ${CC}`, `paragraph: ${BB} and ${AA} signed it.`)).toEqual([]);
    expect(partnersOf('title: Gas for thirty years', `paragraph: ${BB} and ${AA} signed it.`)).toEqual([]);
  });
});

test('a headline of two counts along whoever the opening names in one breath with one of them', () => {
  const { article, sentences } = read(
    `title: ${AA} and ${BB} sign`,
    `paragraph: ${BB}, ${CC} and others came. ${DD} did not.`,
  );
  expect([...findHeadliners(article, sentences)].sort()).toEqual(['AA', 'BB', 'CC']);
});
