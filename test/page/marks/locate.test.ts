import { describe, expect, test } from 'vitest';
import { locate, locateSpan, offsetAt, rangeOf, readArticle } from '../../../src/page/index.ts';
import fc from '../../fuzz.ts';
import { HEADLINE, newsPage, story } from '../fixtures/news-page.ts';
import { openPage } from '../fixtures/open-page.ts';

async function read(main: string) {
  const page = await openPage(newsPage(`<article><h1>${HEADLINE}</h1>${main}${story(4)}</article>`));
  const article = readArticle(page);
  if (!article) throw new Error('no article');
  return { page, article };
}

const ODD = `<p>
    The   <b>two
  ministers</b>, of <i>Nor</i><u>land</u>&nbsp;and\tSouth&shy;land, <!-- x -->signed&#8203;: 🙂 <span> </span>  it said. </p>`;

describe('the text', () => {
  test('collapses white space as the page shows it, and nothing else', async () => {
    const { article } = await read(ODD);
    expect(article.text).toContain(
      'The two ministers, of Norland\u00a0and South\u00adland, signed\u200b: 🙂 it said.\n\n',
    );
  });

  test('parts words that a line break element parts', async () => {
    const { article } = await read(
      '<p>First line of it, which is long enough to be read.<br>Second line of it, which is long enough, too.</p>',
    );
    expect(article.text).toContain('to be read.\n\nSecond line');
  });

  test('is made of blocks and separators only', async () => {
    const { article } = await read(ODD);
    let end = 0;
    for (const block of article.blocks) {
      expect(article.text.slice(end, block.start)).toBe(end ? '\n\n' : '');
      end = block.end;
    }
    expect(end).toBe(article.text.length);
  });

  test('stands letter by letter in its nodes', async () => {
    const { article } = await read(ODD);
    const { text, segments } = article;
    for (let offset = 0; offset < text.length; offset++) {
      const place = locate(segments, offset);
      const shown = place?.node.data[place.offset];
      if (place) expect(/\s/.test(shown ?? '') && shown !== '\u00a0' ? ' ' : shown).toBe(text[offset]);
      else expect(text[offset]).toMatch(/\s/);
      if (place) expect(offsetAt(segments, place)).toBe(offset);
    }
  });
});

describe('a span', () => {
  test('over several nodes is one range', async () => {
    const { article } = await read(ODD);
    const start = article.text.indexOf('Norland');
    expect(rangeOf(article.segments, { start, end: start + 7 })?.toString()).toBe('Norland');
  });

  test('anywhere in the text reads in the page as in the text', async () => {
    const { article } = await read(ODD);
    const { text, segments } = article;
    const offset = fc.integer({ min: 0, max: text.length - 1 });
    fc.assert(
      fc.property(offset, offset, (a, b) => {
        const span = { start: Math.min(a, b), end: Math.max(a, b) + 1 };
        const range = rangeOf(segments, span);
        if (!range) return;
        expect(range.toString().replace(/\s+/g, '')).toContain(
          text.slice(span.start, span.end).replace(/\s+/g, '').slice(0, 5),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('is nowhere when its node has left the page', async () => {
    const { page, article } = await read('');
    page.querySelector('article p')?.remove();
    const start = article.blocks[1]?.start ?? 0;
    expect(locateSpan(article.segments, { start, end: start + 3 })).toBeNull();
    expect(locateSpan(article.segments, { start: 0, end: 3 })).not.toBeNull();
  });

  test('is nowhere when its node has become shorter', async () => {
    const { page, article } = await read('');
    const node = page.querySelector('article p')?.firstChild as Text;
    node.data = 'x';
    const { start, end } = article.blocks[1] ?? { start: 0, end: 0 };
    expect(locateSpan(article.segments, { start: start + 2, end })).toBeNull();
  });

  test.each([-1, 1_000_000, Number.NaN])('outside of the text is nowhere: %s', async (offset) => {
    const { article } = await read('');
    expect(locate(article.segments, offset)).toBeNull();
  });
});
