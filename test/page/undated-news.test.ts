import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/page/index.ts';
import { FOOTER, HEADLINE, NAVIGATION, newsPage, sentences } from './fixtures/news-page.ts';
import { openPage } from './fixtures/open-page.ts';

/** An address that says a little for an article and nothing of a day. */
const ADDRESS = '/harbour.html';

/** No date, no structured data, no `og:type`. */
const undated = (main: string, lang = 'en') => openPage(newsPage(main, { head: '', lang }), ADDRESS);

/** Paragraphs of the plain story that name no day. */
const QUIET = [1, 2, 4].map((index) => `<p>${sentences(index).replaceAll('Tuesday', 'that day')}</p>`).join('');

const told = (sentence: string): string => `<div><h1>${HEADLINE}</h1><p>${sentence}</p>${QUIET.repeat(2)}</div>`;

describe('an article without a date', () => {
  test('that nothing else calls news is left alone', async () => {
    expect(readArticle(await undated(told('Nobody knows when it happened.')))).toBeNull();
  });

  test('is news in an article element with its headline', async () => {
    const main = `<article><h1>${HEADLINE}</h1>${QUIET.repeat(2)}</article>`;
    expect(readArticle(await undated(main))?.title).toBe(HEADLINE);
  });

  test('is a manual where that element holds code', async () => {
    const main = `<article><h1>${HEADLINE}</h1>${QUIET.repeat(2)}<pre>npm install harbour</pre></article>`;
    expect(readArticle(await undated(main))).toBeNull();
  });

  test('is news on a page that has hardly a link', async () => {
    const page = `<!doctype html><html lang="en"><title>${HEADLINE}</title><body><h1>${HEADLINE}</h1>${QUIET.repeat(2)}`;
    expect(readArticle(await openPage(page, ADDRESS))?.title).toBe(HEADLINE);
    const linked = page + NAVIGATION.repeat(3) + FOOTER;
    expect(readArticle(await openPage(linked, ADDRESS))).toBeNull();
  });

  test.each([
    ['en', 'The two ministers met in the harbour on Tuesday.'],
    ['de', 'Die beiden Minister trafen sich am Dienstag im Hafen.'],
    ['it', 'I due ministri si sono incontrati martedì nel porto.'],
    ['hi', 'दोनों मंत्री मंगलवार को बंदरगाह पर मिले।'],
    ['ar', 'التقى الوزيران الثلاثاء في الميناء.'],
    ['ru', 'Министры встретились в субботу в порту.'],
    ['ja', '両大臣は火曜日に港で会談した。'],
  ])('is news in %s where it names the day of the week', async (lang, sentence) => {
    const paragraphs = `<p>${sentence.repeat(12)}</p>`.repeat(4);
    const page = await undated(`<div><h1>${sentence}</h1>${paragraphs}</div>`, lang);
    expect(readArticle(page)?.date).toBeNull();
  });

  test('and without a headline is news on a page of nothing but text that names a day', async () => {
    const page = (first: string): string =>
      `<!doctype html><html lang="en"><title>Page 7</title><body><p>${first}</p>${QUIET.repeat(2)}`;
    const told = await openPage(page('The two ministers met in the harbour on Tuesday.'), ADDRESS);
    expect(readArticle(told)?.text).toContain('on Tuesday');
    expect(readArticle(await openPage(page('The two ministers met in the harbour.'), ADDRESS))).toBeNull();
    const linked = page('The two ministers met in the harbour on Tuesday.') + NAVIGATION.repeat(3) + FOOTER;
    expect(readArticle(await openPage(linked, ADDRESS))).toBeNull();
  });

  test('is no news where it names all days, as hours of opening do', async () => {
    const hours = 'We are open on Monday, Tuesday, Wednesday and Thursday, and closed from Friday to Sunday.';
    expect(readArticle(await undated(told(hours)))).toBeNull();
  });

  test('is no news where a word only holds the name of a day', async () => {
    expect(readArticle(await undated(told('They speak of the unSunday of the harbour.')))).toBeNull();
  });
});
