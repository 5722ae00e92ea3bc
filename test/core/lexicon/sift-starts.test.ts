import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/article-text.ts';
import { Classifier } from '../../../src/core/lexicon/classify.ts';
import type { HitList } from '../../../src/core/lexicon/hit-list.ts';
import type { Lexicon } from '../../../src/core/lexicon/lexicon.ts';
import { beginningsOf } from '../../../src/core/lexicon/sift-starts.ts';
import { scanArticle } from '../../../src/core/mentions/scan-article.ts';
import fc from '../../fuzz.ts';
import { articleOf, findNames } from '../mentions/support/find-in.ts';
import { lexiconOf } from '../mentions/support/real-lexicons.ts';
import { makeLexicon } from '../mentions/support/tiny-tables.ts';

/** A copy of a lexicon that has been used enough to be sifted with; the lexicon itself, or another copy, has not. */
function wornCopy(lexicon: Lexicon): Lexicon {
  const copy = { ...lexicon };
  beginningsOf(copy, 1 << 20);
  return copy;
}

const list = (hits: HitList): number[][] =>
  Array.from({ length: hits.count }, (_, hit) => [hits.startOf(hit), hits.endOf(hit), hits.recordOf(hit)]);

function scanBlocks(text: string, blocks: readonly Block[], lexicons: readonly [Lexicon, Lexicon]): number[][][] {
  const { lexicons: scans } = scanArticle({ ...articleOf(text, lexicons[0].lang), blocks }, lexicons);
  return scans.flatMap(({ hits, cues, wrongCase }) => [list(hits), list(cues), list(wrongCase)]);
}

/** Blocks of these lengths one behind the other, and one of the rest. */
function cutInto(text: string, lengths: readonly number[]): readonly Block[] {
  const ends = lengths.map((_, i) => lengths.slice(0, i + 1).reduce((sum, length) => sum + length, 0));
  const cuts = [0, ...ends.filter((end) => end < text.length), text.length];
  return cuts.slice(1).map((end, i) => ({ kind: 'paragraph', start: cuts[i] as number, end }));
}

const startsOf = (text: string, lexicon: Lexicon, from = 0, to = text.length): string[] => {
  const { starts, count } = new Classifier(text, lexicon).classifyBlock(from, to);
  return [...starts.subarray(0, count)].map((at) => `${at}${text[at]}`);
};

/** Pieces that meet in Chinese, Japanese and Thai texts, and what folding drops between them. */
const PIECES = [
  ...'中美日英国國米本俄罗斯韓会談協定訪問华盛顿北约，。、 \n\u00ad\u200b\u200d\u0301aアメリカロシアのーと龘１U.S.',
  ...['ประเทศไทย', 'ญี่ปุ่น', 'สหรัฐ', 'Japan', 'the EU', 'e\u0301', '2030'],
];

const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('word starts that are sifted', () => {
  const english = lexiconOf('en');

  it.each(['zh', 'ja', 'th'])('give all that %s and English find without, in any blocks', (lang) => {
    const page = lexiconOf(lang);
    const worn = wornCopy(page);
    const lengths = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 20 });
    fc.assert(
      fc.property(texts, lengths, (text, cuts) => {
        const blocks = cutInto(text, cuts);
        expect(scanBlocks(text, blocks, [worn, english])).toEqual(scanBlocks(text, blocks, [{ ...page }, english]));
      }),
      { numRuns: 150 },
    );
  });

  it('give all in sentences of names', () => {
    const text = '中国与俄罗斯、白俄罗斯及美国在日内瓦签署协定，Japan 与英国未参加。';
    const blocks = cutInto(text, []);
    const found = scanBlocks(text, blocks, [wornCopy(lexiconOf('zh')), english]);
    expect(found).toEqual(scanBlocks(text, blocks, [{ ...lexiconOf('zh') }, english]));
    expect(found.flat().length).toBeGreaterThan(6);
  });
});

describe('sifting', () => {
  const countries = ['JP|name|strong|日本', 'US|name|strong|米', 'RU|name|strong|ロシア', 'JP|old|strong|日 の'];
  const lexicon = makeLexicon({ countries, settings: { script: 'Jpan', fold: 'chinese' } });
  const worn = wornCopy(lexicon);

  it('leaves few starts of a text of other words', () => {
    expect(startsOf('本日は晴天なり米と日本と日記', worn)).toEqual(['7米', '9日']);
  });

  it('leaves those whose surfaces go on in the same way', () => {
    const names = ['日本', '日米', '目本', '目米', '月本', '月米'].map((name) => `JP|name|strong|${name}`);
    const alike = wornCopy(makeLexicon({ countries: names, settings: { script: 'Jpan', fold: 'chinese' } }));
    expect(startsOf('日米、月本、目米、月記、目日', alike)).toEqual(['0日', '3月', '6目']);
  });

  it('leaves the words of common letters, which other lexicons may know', () => {
    expect(startsOf('晴天 US会x1 EU', worn)).toEqual(['3U', '6x', '9E']);
  });

  it('leaves none inside a word of katakana', () => {
    expect(startsOf('ロシアとベロロシア', worn)).toEqual(['0ロ']);
  });

  it('looks across what folding drops', () => {
    expect(startsOf('日\u00ad本と日\u200b記', worn)).toEqual(['0日', '4日']);
    expect(startsOf('ベ\u200bロシア', worn)).toEqual(['0ベ']);
  });

  it('looks at the units of its block only', () => {
    expect(startsOf('日本日本', worn, 1, 3)).toEqual([]);
    expect(startsOf('米\u200b晴', worn, 1, 3)).toEqual([]);
    expect(startsOf('日ロシア', worn, 1, 4)).toEqual(['1ロ']);
    expect(startsOf('', worn)).toEqual([]);
  });

  it('leaves a block with accents as it is', () => {
    const text = 'Pe\u0301 晴天なり';
    expect(startsOf(text, worn)).toEqual(startsOf(text, { ...lexicon }));
    expect(startsOf(text, worn)).toHaveLength(5);
  });

  it('goes on in texts longer than the shared buffers', () => {
    expect(startsOf('晴天なり日本'.repeat(20_000), worn)).toHaveLength(20_000);
  });
});

describe('the beginnings of a lexicon', () => {
  it('are read when it has been used enough to pay for it', () => {
    const page = makeLexicon({ countries: ['JP|name|strong|日本'], settings: { script: 'Jpan', fold: 'chinese' } });
    const uses = Array.from({ length: 40 }, () => beginningsOf(page, 6000) !== null);
    expect(uses.slice(0, 2)).toEqual([false, false]);
    expect(uses.at(-1)).toBe(true);
    expect(uses.indexOf(true)).toBe(uses.lastIndexOf(false) + 1);
  });

  it('are never read where spaces part the words', () => {
    const page = makeLexicon({ countries: ['JP|name|strong|Japan'] });
    expect(beginningsOf(page, 1 << 20)).toBeNull();
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

it('proclitics are found behind a text without spaces', () => {
  expect(findNames(`${'国'.repeat(30)} باليابان`, lexiconOf('ar'))).toEqual(['اليابان=JP']);
});
