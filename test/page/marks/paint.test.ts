import { afterEach, describe, expect, test } from 'vitest';
import {
  type Article,
  createHighlightPainter,
  highlightName,
  type Mark,
  type MarkClass,
  type Painter,
  readArticle,
} from '../../../src/page/index.ts';
import { HEADLINE, newsPage, story } from '../fixtures/news-page.ts';
import { openPage } from '../fixtures/open-page.ts';

const CLASSES: readonly MarkClass[] = ['country', 'group', 'term', 'pact', 'current'];

function makePainter(): Painter {
  const painter = createHighlightPainter();
  if (!painter) throw new Error('no highlights here');
  return painter;
}

async function readStory(count = 4): Promise<{ page: Document; article: Article }> {
  const page = await openPage(newsPage(`<article><h1>${HEADLINE}</h1>${story(count)}</article>`));
  const article = readArticle(page);
  if (!article) throw new Error('no article');
  return { page, article };
}

/** Marks on every place of a word. */
function marksOf(article: Article, word: string, markClass: MarkClass): Mark[] {
  return Array.from(article.text.matchAll(new RegExp(word, 'g')), ({ index }) => ({
    start: index,
    end: index + word.length,
    markClass,
  }));
}

/** The texts that a class marks. */
const marked = (markClass: MarkClass): string[] =>
  Array.from(CSS.highlights.get(highlightName(markClass)) ?? [], (range) => {
    const { startContainer, startOffset, endOffset } = range as StaticRange;
    return (startContainer as Text).data.slice(startOffset, endOffset);
  });

afterEach(() => CSS.highlights.clear());

describe('painting', () => {
  test('lays a second mark under those that are the first of theirs, and takes it away with them', async () => {
    const { article } = await readStory();
    const marks = [...marksOf(article, 'ministers', 'country'), ...marksOf(article, 'agreement', 'group')];
    const painter = makePainter();
    await painter.paint(
      article.segments,
      marks.map((mark, index) => ({ ...mark, isFirst: index === 0 })),
    );
    expect(marked('first')).toEqual(['ministers']);
    expect(marked('country')).toEqual(['ministers']);
    const priority = (markClass: MarkClass): number => CSS.highlights.get(highlightName(markClass))?.priority ?? 99;
    expect(priority('first')).toBeLessThan(priority('country'));
    painter.clear();
    expect(CSS.highlights.has('pactlight-first')).toBe(false);
  });

  test('marks each class under its name, in static ranges, and leaves the page as it was', async () => {
    const { page, article } = await readStory();
    const before = page.documentElement.outerHTML;
    await makePainter().paint(article.segments, [
      ...marksOf(article, 'ministers', 'country'),
      ...marksOf(article, 'agreement', 'term'),
    ]);
    expect(marked('country')).toEqual(['ministers']);
    expect(marked('term')).toEqual(['agreement']);
    expect([...(CSS.highlights.get('pactlight-term') ?? [])][0]).toBeInstanceOf(StaticRange);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  test('puts later classes above earlier ones', async () => {
    const { article } = await readStory();
    const painter = makePainter();
    await painter.paint(
      article.segments,
      CLASSES.flatMap((markClass) => marksOf(article, 'fish', markClass)),
    );
    painter.setCurrent(article.segments, marksOf(article, 'fish', 'current')[0] ?? null);
    const priorities = CLASSES.map((markClass) => CSS.highlights.get(highlightName(markClass))?.priority);
    expect(priorities).toEqual([1, 2, 3, 4, 5]);
  });

  test('replaces what was painted before', async () => {
    const { article } = await readStory();
    const painter = makePainter();
    await painter.paint(article.segments, marksOf(article, 'ministers', 'country'));
    await painter.paint(article.segments, marksOf(article, 'harbour', 'group'));
    expect(CSS.highlights.has('pactlight-country')).toBe(false);
    expect(marked('group').length).toBeGreaterThan(0);
  });

  test('the current mark comes and goes by itself', async () => {
    const { article } = await readStory();
    const painter = makePainter();
    const marks = marksOf(article, 'harbour', 'country');
    await painter.paint(article.segments, marks);
    painter.setCurrent(article.segments, marks[0] ?? null);
    expect(marked('current')).toEqual(['harbour']);
    painter.setCurrent(article.segments, null);
    expect(CSS.highlights.has('pactlight-current')).toBe(false);
    expect(marked('country')).toHaveLength(marks.length);
  });

  test('clearing takes ours and leaves the highlights of the page', async () => {
    const { article } = await readStory();
    const foreign = new Highlight();
    CSS.highlights.set('search-results', foreign);
    const painter = makePainter();
    await painter.paint(article.segments, marksOf(article, 'fish', 'country'));
    painter.clear();
    expect([...CSS.highlights.keys()]).toEqual(['search-results']);
  });

  test('leaves alone what the page has put under our name', async () => {
    const { article } = await readStory();
    const painter = makePainter();
    await painter.paint(article.segments, marksOf(article, 'fish', 'country'));
    const foreign = new Highlight();
    CSS.highlights.set('pactlight-country', foreign);
    painter.clear();
    expect(CSS.highlights.get('pactlight-country')).toBe(foreign);
  });

  test('comes back after the page has cleared the registry', async () => {
    const { article } = await readStory();
    const painter = makePainter();
    await painter.paint(article.segments, marksOf(article, 'fish', 'country'));
    expect(painter.repaintIfGone()).toBe(false);
    CSS.highlights.clear();
    expect(painter.repaintIfGone()).toBe(true);
    expect(marked('country').length).toBeGreaterThan(0);
  });

  test('skips marks whose nodes have left the page', async () => {
    const { page, article } = await readStory();
    page.querySelector('article p')?.remove();
    await makePainter().paint(article.segments, marksOf(article, 'fish', 'country'));
    expect(marked('country')).not.toContain(undefined);
  });

  test('paints fifty thousand marks in slices, and stops when it is told to', async () => {
    const { article } = await readStory();
    const [mark] = marksOf(article, 'fish', 'country');
    if (!mark) throw new Error('no mark');
    const many = Array.from({ length: 50_000 }, () => mark);
    const painter = makePainter();
    let turns = 0;
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      turns++;
      channel.port2.postMessage(null);
    };
    channel.port2.postMessage(null);
    await painter.paint(article.segments, many);
    channel.port1.close();
    expect(marked('country')).toHaveLength(50_000);
    expect(turns).toBeGreaterThan(10);

    const controller = new AbortController();
    const painting = painter.paint(article.segments, [mark, ...many], controller.signal);
    controller.abort();
    await painting;
    // What was there before stays until the new marks are all there: nothing flickers.
    expect(marked('country')).toHaveLength(50_000);
  });

  test('a newer painting stops the one before', async () => {
    const { article } = await readStory();
    const [mark] = marksOf(article, 'fish', 'country');
    const painter = makePainter();
    const first = painter.paint(
      article.segments,
      Array.from({ length: 5000 }, () => mark as Mark),
    );
    const second = painter.paint(article.segments, marksOf(article, 'harbour', 'group'));
    await Promise.all([first, second]);
    expect(CSS.highlights.has('pactlight-country')).toBe(false);
  });
});

test('a browser without highlights has no painter', () => {
  expect(createHighlightPainter(null)).toBeNull();
});
