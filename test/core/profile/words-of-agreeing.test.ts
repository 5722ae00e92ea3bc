import { describe, expect, test } from 'vitest';
import type { Mention } from '../../../src/core/mention.ts';
import { weighSpeech } from '../../../src/core/profile/agreement.ts';
import { findMediators } from '../../../src/core/profile/mediation.ts';
import { readSentences } from '../../../src/core/profile/sentences.ts';
import { hintTopics } from '../../../src/core/profile/topic-hints.ts';
import { mark } from './support/markup.ts';

/** Codes of those whom a line tells as mediators. */
function mediators(line: string): readonly string[] {
  const { article, mentions } = mark([`paragraph: ${line}`]);
  const found = findMediators(article, { start: 0, end: article.text.length }, mentions);
  return mentions.filter((mention) => found.has(mention)).map(({ code }) => code);
}

describe('mediators', () => {
  test.each([
    ['en', 'a truce mediated by [c QA|Qatar]'],
    ['en', 'a truce brokered by [c QA|Qatar]'],
    ['en', 'talks facilitated by [c QA|Qatar]'],
    ['en', 'the mediator [c QA|Qatar]'],
    ['fr', 'sous la médiation du [c QA|Qatar]'],
    ['it', 'con la mediazione del [c QA|Qatar]'],
    ['es', 'con la mediación de [c QA|Catar]'],
    ['pt', 'com a mediação do [c QA|Catar]'],
    ['de', 'von [c QA|Katar] vermittelte Gespräche'],
    ['nl', 'onder bemiddeling van [c QA|Qatar]'],
    ['sv', 'med medling av [c QA|Qatar]'],
    ['pl', 'przy pośrednictwie [c QA|Kataru]'],
    ['ru', 'при посредничестве [c QA|Катара]'],
    ['uk', 'за посередництва [c QA|Катару]'],
    ['tr', '[c QA|Katar] arabuluculuğunda'],
    ['id', 'dimediasi [c QA|Qatar]'],
    ['sw', 'kwa upatanishi wa [c QA|Qatar]'],
    ['ar', 'بوساطة [c QA|قطر]'],
    ['fa', 'میانجیگری [c QA|قطر]'],
    ['ur', '[c QA|قطر] کی ثالثی'],
    ['hi', '[c QA|क़तर] की मध्यस्थता'],
    ['bn', '[c QA|কাতার] মধ্যস্থতায়'],
    ['ja', '[c QA|カタール]の仲介で'],
    ['ja', '[c QA|カタール]の調停で'],
    ['zh', '[c QA|卡塔尔]调解下'],
    ['zh', '在[c QA|卡達]斡旋下'],
    ['ko', '[c QA|카타르]의 중재로'],
  ])('in %s: %s', (_, line) => {
    expect(mediators(line)).toEqual(['QA']);
  });

  test.each([
    ['two of a list', 'mediated by [c QA|Qatar] and [c EG|Egypt]', ['QA', 'EG']],
    ['the nearest alone', '[c IL|Israel] said that [c QA|Qatar] mediated', ['QA']],
    ['whoever is joined to the nearest', '[c IL|Israel] met [c QA|Qatar] and [c EG|Egypt], mediated talks', []],
    ['nobody behind a comma', 'mediated, [c QA|Qatar] said', []],
    ['nobody behind an Arabic comma', 'بوساطة، قالت [c QA|قطر]', []],
    ['nobody far away', 'mediated by the government in the capital of [c QA|Qatar]', []],
    ['nobody in a longer word', 'unmediated by [c QA|Qatar]', []],
    ['nobody more than six ideographs away', '[c QA|カタール]政府関係者全員の仲介', []],
    ['a broker of trade is none', 'the broker [c QA|Qatar]', []],
  ])('%s: %s', (_, line, codes) => {
    expect(mediators(line)).toEqual(codes);
  });

  test('twenty-six letters away, not twenty-seven', () => {
    expect(mediators(`mediated ${'by '.repeat(8)} [c QA|Qatar]`)).toEqual(['QA']);
    expect(mediators(`mediated ${'by '.repeat(8)}  [c QA|Qatar]`)).toEqual([]);
  });
});

describe('topics that a mention hints at', () => {
  const hint = (kind: Mention['kind'], code: string) =>
    hintTopics({ start: 0, end: 1, kind, code, form: 'name', strength: 'strong', isPlace: false });

  test.each([
    ['term', 'ceasefire', 'peace'],
    ['term', 'peace_agreement', 'peace'],
    ['term', 'trade_agreement', 'trade'],
    ['term', 'security_agreement', 'defence'],
    ['group', 'WHO', 'health'],
    ['group', 'IAEA', 'nuclear'],
    ['group', 'WTO', 'trade'],
    ['group', 'MERCOSUR', 'trade'],
    ['group', 'WIPO', 'intellectual_property'],
    ['group', 'FAO', 'agriculture'],
    ['group', 'IMF', 'finance'],
    ['group', 'ICAO', 'transport'],
    ['group', 'OPEC', 'energy'],
    ['group', 'OPEC_PLUS', 'energy'],
  ] as const)('%s %s: %s, less than a word of it', (kind, code, topic) => {
    const [found, ...others] = hint(kind, code);
    expect(found?.topic).toBe(topic);
    expect(found?.share).toBeGreaterThan(0);
    expect(found?.share).toBeLessThan(1);
    expect(others).toEqual([]);
  });

  test.each([
    ['term', 'treaty'],
    ['group', 'EU'],
    ['group', 'UN'],
    ['group', 'ceasefire'],
    ['term', 'WHO'],
    ['country', 'WHO'],
    ['pact', 'ceasefire'],
  ] as const)('%s %s: none of its own', (kind, code) => {
    expect(hint(kind, code)).toEqual([]);
  });

  test('a word of a topic says it in full', () => {
    expect(hint('topic', 'cyber')).toEqual([{ topic: 'cyber', share: 1 }]);
  });
});

describe('how much a story speaks of a pact of states', () => {
  const speech = (line: string, areSeveral: boolean): number => {
    const { article, mentions } = mark([`title: ${line}`]);
    return weighSpeech(readSentences(article, mentions), areSeveral);
  };

  test.each(['agree', 'agreement', 'arrangement', 'cooperation', 'deal', 'negotiation', 'renew', 'sign', 'talks'])(
    '%s is said by anyone: less of one state than of several',
    (code) => {
      expect(speech(`A [t ${code}|word]`, false)).toBeLessThan(speech(`A [t ${code}|word]`, true));
      expect(speech(`A [t ${code}|word]`, false)).toBeGreaterThan(0);
    },
  );

  test.each(['treaty', 'ceasefire', 'mou', 'declaration', 'convention', 'alliance'])(
    '%s is said by states alone',
    (code) => {
      expect(speech(`A [t ${code}|word]`, false)).toBe(speech(`A [t ${code}|word]`, true));
      expect(speech(`A [t ${code}|word]`, false)).toBe(1);
    },
  );

  test.each(['contract', 'commitment', 'initiative'])('%s is no pact', (code) => {
    expect(speech(`A [t ${code}|word]`, true)).toBe(0);
  });

  test.each([
    ['one word of states among others', 'A [t deal|deal], a [t treaty|treaty]', 1],
    ['a pact by its name', 'The [p osimo|Treaty of Osimo]', 1],
    ['no word at all', 'A road in [c JP|Japan]', 0],
  ])('%s', (_, line, weight) => {
    expect(speech(line, false)).toBe(weight);
  });

  test('a weak word says less than a strong one, and a later one less than one of the headline', () => {
    expect(speech('A [t ~treaty|treaty]', true)).toBeLessThan(speech('A [t treaty|treaty]', true));
    const far = mark([
      'title: News',
      'lead: News.',
      ...Array.from({ length: 30 }, () => 'paragraph: Nothing.'),
      'paragraph: A [t treaty|treaty].',
    ]);
    const later = weighSpeech(readSentences(far.article, far.mentions), true);
    expect(later).toBeGreaterThan(0);
    expect(later).toBeLessThan(1);
  });
});
