import { describe, expect, test } from 'vitest';
import { toSearchWords } from '../../../src/background/search/search-words.ts';
import { WordIndex } from '../../../src/background/search/word-index.ts';
import fc from '../../fuzz.ts';

describe('words', () => {
  test.each([
    ['without accents and capitals', 'Türkiye ÉCONOMIE', ['turkiye', 'economie']],
    ['without words that say nothing', 'Treaty of the Meuse', ['treaty', 'meuse']],
    ['each once', 'salt and Salt', ['salt']],
    ['without what hangs on by an apostrophe', 'Japan’s Türkiye’nin', ['japan', 'turkiye']],
    ['apart at hyphens and slashes', 'US-Japan 2+2', ['us', 'japan', '2']],
    ['in pairs where nothing stands between', '日英同盟', ['日英', '英同', '同盟']],
    [
      'apart at Japanese and Chinese particles',
      '灯台の条約 中国与印度之间的条约',
      ['灯台', '条約', '中国', '印度', '条约'],
    ],
    ['whole where there are but two letters', '日本', ['日本']],
    ['without the Arabic article', 'المنارات', ['منارات']],
    ['without “and” and “with” in any language', 'соль с перцем और ve تسنيم و', ['соль', 'перцем', 'تسنيم']],
    ['without the articles that hang on before', 'l’Iran dell’acqua d’Oslo', ['iran', 'acqua', 'oslo']],
    ['without the sign of a year', '2015年 2015년', ['2015']],
    ['without what hangs on before the Arabic article', 'واليابان بالمنارات للسعودية', ['يابان', 'منارات', 'سعوديه']],
    ['with plain digits', '२०२३ ٢٠٢٣', ['2023']],
  ])('are compared %s', (_, text, words) => {
    expect(toSearchWords(text)).toEqual(words);
  });

  test('come from any text whatever, and a word is its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const word of toSearchWords(text)) expect(word).not.toMatch(/[\s\p{P}]/u);
      }),
    );
  });
});

describe('the index', () => {
  const TEXTS = ['salt and pepper', 'saltire', 'tax 2023', 'tax 2022'];

  async function make(): Promise<WordIndex> {
    const index = new WordIndex();
    await index.addAll(TEXTS.length, (at) => TEXTS[at] ?? '');
    return index;
  }

  test('finds words whole, by their beginning, and with a slip', async () => {
    const index = await make();
    expect([...index.find('salt', 'whole').keys()]).toEqual([0]);
    expect([...index.find('salt', 'beginning').keys()]).toEqual([0, 1]);
    expect([...index.find('peppar', 'beginning').keys()]).toEqual([]);
    expect([...index.find('peppar', 'slip').keys()]).toEqual([0]);
  });

  test('takes two letters in the other order for one slip', async () => {
    const index = await make();
    expect([...index.find('pepepr', 'slip').keys()]).toEqual([0]);
    expect([...index.find('slat', 'slip').keys()]).toEqual([0]);
    expect([...index.find('atx', 'slip').keys()]).toEqual([]);
  });

  test('takes no year for another, and no two letters for a beginning', async () => {
    const index = await make();
    expect([...index.find('2023', 'slip').keys()]).toEqual([2]);
    expect([...index.find('sa', 'beginning').keys()]).toEqual([]);
  });

  test('lets other work have its turn between slices', async () => {
    const index = new WordIndex();
    let turns = 0;
    const count = (): void => {
      turns++;
      timer = setTimeout(count, 0);
    };
    let timer = setTimeout(count, 0);
    await index.addAll(2500, (at) => `word${at}`);
    clearTimeout(timer);
    expect(turns).toBeGreaterThanOrEqual(4);
  });
});
