import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Classifier, type WordStarts } from '../../../src/core/lexicon/classify.ts';
import type { HitList } from '../../../src/core/lexicon/hit-list.ts';
import type { Lexicon } from '../../../src/core/lexicon/lexicon.ts';
import { LexiconScan } from '../../../src/core/lexicon/lexicon-scan.ts';
import { isDense, StartSifter } from '../../../src/core/lexicon/sift-starts.ts';
import { scanArticle } from '../../../src/core/mentions/scan-article.ts';
import { articleOf, findNames } from '../mentions/support/find-in.ts';
import { lexiconOf } from '../mentions/support/real-lexicons.ts';
import { makeLexicon } from '../mentions/support/tiny-tables.ts';

/** A sifter of a lexicon that has been used enough. */
function sifterFor(page: Lexicon, classes: Uint16Array, length: number): StartSifter {
  StartSifter.forText(page, classes, 1 << 20);
  return StartSifter.forText(page, classes, length) as StartSifter;
}

const list = (hits: HitList): number[][] =>
  Array.from({ length: hits.count }, (_, hit) => [hits.startOf(hit), hits.endOf(hit), hits.recordOf(hit)]);

/** Hits and cues of a lexicon in a text, from those of its word starts that `choose` leaves. */
function scanWith(
  text: string,
  page: Lexicon,
  lexicon: Lexicon,
  choose: (words: WordStarts, classes: Uint16Array) => WordStarts,
): number[][][] {
  const classifier = new Classifier(text, page);
  const words = classifier.classifyBlock(0, text.length);
  const scan = new LexiconScan(lexicon, text, classifier.classes, lexicon === page, null);
  scan.scanWords(choose(words, classifier.classes), text.length);
  return [list(scan.hits), list(scan.cues), list(scan.wrongCase)];
}

function expectSame(text: string, page: Lexicon, other: Lexicon): void {
  const sifted = (part: 'page' | 'common') => (words: WordStarts, classes: Uint16Array) => {
    const sifter = sifterFor(page, classes, text.length);
    sifter.sift(words);
    return sifter[part];
  };
  expect(scanWith(text, page, page, sifted('page'))).toEqual(scanWith(text, page, page, (words) => words));
  expect(scanWith(text, page, other, sifted('common'))).toEqual(scanWith(text, page, other, (words) => words));
}

/** Pieces that meet in Chinese and Japanese texts, and what folding drops between them. */
const PIECES =
  '中美日英国國米本俄罗斯韓会談協定訪問华盛顿北约，。、 \n\u00ad\u200d\u0301aアメリカロシアのと龘１U.S.Japan'.split('');

describe('word starts that are sifted', () => {
  it.each(['zh', 'ja'])('give all that %s and English find without', (lang) => {
    const [page, english] = [lexiconOf(lang), lexiconOf('en')];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
        expectSame(pieces.join(''), page, english);
      }),
      { numRuns: 60 },
    );
  });

  it('give all in sentences of names', () => {
    const [page, english] = [lexiconOf('zh'), lexiconOf('en')];
    expectSame('中国与俄罗斯、白俄罗斯及美国在日内瓦签署协定，Japan 与英国未参加。', page, english);
  });

  it('are few in a text of other words', () => {
    const page = makeLexicon({
      countries: ['JP|name|strong|日本', 'US|name|strong|米'],
      settings: { fold: 'chinese' },
    });
    const text = '本日は晴天なり米と日本と日記US';
    const classifier = new Classifier(text, page);
    const words = classifier.classifyBlock(0, text.length);
    const sifter = sifterFor(page, classifier.classes, text.length);
    sifter.sift(words);
    expect([...sifter.page.starts.subarray(0, sifter.page.count)].map((at) => text[at])).toEqual(['米', '日']);
    expect([...sifter.common.starts.subarray(0, sifter.common.count)].map((at) => text[at])).toEqual(['U']);
  });
});

describe('a sifter', () => {
  it('comes when its lexicon has been used enough to pay for it', () => {
    const page = makeLexicon({ countries: ['JP|name|strong|日本'], settings: { fold: 'chinese' } });
    const uses = Array.from({ length: 40 }, () => StartSifter.forText(page, new Uint16Array(8), 6000) !== null);
    expect(uses.slice(0, 2)).toEqual([false, false]);
    expect(uses.at(-1)).toBe(true);
    expect(uses.indexOf(true)).toBe(uses.lastIndexOf(false) + 1);
  });
});

it('a long text gives what its sentences give, once for each', () => {
  const lexicons = [lexiconOf('ja'), lexiconOf('en')] as const;
  const sentence = '日本と米国はEUやNATOの首脳と東京で会い、協定に署名した。\n';
  const count = (text: string): number => {
    const { lexicons: scans } = scanArticle(articleOf(text, 'ja'), lexicons);
    return scans.reduce((sum, { hits, cues }) => sum + hits.count + cues.count, 0);
  };
  const times = Math.ceil((1 << 18) / sentence.length);
  expect(count(sentence)).toBeGreaterThan(6);
  expect(count(sentence.repeat(times))).toBe(count(sentence) * times);
});

describe('dense words', () => {
  const words = (count: number): WordStarts => ({ starts: new Int32Array(8), count });

  it('are more than one in two units', () => {
    expect(isDense(words(5), 0, 9)).toBe(true);
    expect(isDense(words(5), 10, 20)).toBe(false);
    expect(isDense(words(0), 3, 3)).toBe(false);
  });

  it('leave the proclitics of a language alone', () => {
    const text = `${'国'.repeat(30)} باليابان`;
    expect(findNames(text, lexiconOf('ar'))).toEqual(['اليابان=JP']);
  });
});
