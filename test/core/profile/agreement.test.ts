import { describe, expect, test } from 'vitest';
import { isAgreement, weighAgreement, weighSpeech } from '../../../src/core/profile/agreement.ts';
import { readSentences } from '../../../src/core/profile/sentences.ts';
import { mark } from './support/markup.ts';

function speech(lines: readonly string[], areSeveral = true): number {
  const { article, mentions } = mark(lines);
  return weighSpeech(readSentences(article, mentions), areSeveral);
}

describe('weighAgreement', () => {
  const { mentions } = mark([
    'paragraph: [c JP|Japan] [t ~talks|talks], a [t treaty|treaty], the [p un-charter|Charter]',
  ]);
  const [country, weak, strong, pact] = mentions;

  test('terms and named pacts speak of agreeing, countries do not', () => {
    expect(mentions.map(isAgreement)).toEqual([false, true, true, true]);
  });

  test('a strong word says it in full, a weak one in part, none nothing', () => {
    const only = (...some: (typeof country)[]) => weighAgreement(some.filter((each) => each !== undefined));
    expect(only(strong, weak)).toBe(1);
    expect(only(pact)).toBe(1);
    expect(only(weak)).toBeGreaterThan(0);
    expect(only(weak)).toBeLessThan(1);
    expect(only(country)).toBe(0);
  });
});

describe('weighSpeech', () => {
  const signed = 'title: [c JP|Japan] and [c GB|Britain] [t sign|sign] an [t agreement|agreement]';

  test('a headline about states that sign says it in full', () => {
    expect(speech([signed])).toBe(1);
  });

  test('a story without a word of agreement says nothing', () => {
    expect(
      speech(['title: [c BR|Brazil] beat [c AR|Argentina]', 'paragraph: The [k health|doctor] was content.']),
    ).toBe(0);
  });

  test('talks of two states say more than a deal, and no more than it where one acts', () => {
    const about = (word: string) => [`title: [c TL|Dili] and [c AU|Canberra] in [t ~${word}|${word}] over a pipeline`];
    expect(speech(about('talks'))).toBeGreaterThan(speech(about('deal')));
    expect(speech(about('negotiation'))).toBe(speech(about('talks')));
    expect(speech(about('talks'), false)).toBe(speech(about('deal'), false));
  });

  test('what comes after the opening says less', () => {
    const body = ['One.', 'Two.', 'Three.', 'Four.', 'Five.'].map((text) => `paragraph: ${text} In [c JP|Japan].`);
    const late = speech(['title: [c JP|Japan] in spring', ...body, 'paragraph: A [t treaty|treaty] of old.']);
    expect(late).toBeGreaterThan(0);
    expect(late).toBeLessThan(1);
  });

  test('where one state acts, words that unions use say less, words that states alone use say it in full', () => {
    const pay = 'title: Nurses in [c IE|Ireland] [t sign|sign] pay [t agreement|agreement]';
    expect(speech([pay], false)).toBeLessThan(1);
    expect(speech(['title: [c KE|Kenya] to [t ratify|ratify] the [t convention|convention]'], false)).toBe(1);
    expect(speech(['title: [c KE|Kenya] leaves the [p paris|Paris Agreement]'], false)).toBe(1);
  });

  test('contracts and good intentions are no pacts', () => {
    expect(speech(['title: [c IT|Italian] firm wins [t contract|supply contract] in [c NL|the Netherlands]'])).toBe(0);
    expect(speech(['title: [c IT|Italy] and [c NL|the Netherlands] start [t initiative|initiative]'])).toBe(0);
  });
});
