import { expect, it } from 'vitest';
import { About, type AboutProps } from '../../src/about/About.tsx';
import type { DataFacts } from '../../src/core/pacts/data-facts.ts';
import sources from '../../src/data/pacts/sources.json';
import { findFaults, LINKS, showPage } from '../options/show-page.tsx';
import { DRAWN_LOCALES, LOCALE_CODES, type LocaleCode, translatorFor } from '../sidebar/locales.ts';

const SOURCE = { licence: 'CC-BY-4.0', url: 'https://example.org/', credit: 'A credit.' };

const FACTS: DataFacts = {
  pactCount: 1200,
  newest: '2026-03-05',
  checkedCount: 300,
  openCount: 40,
  inexactCount: 7,
  formerCount: 5,
  unlinkedCount: 3,
  sources: [
    { ...SOURCE, code: 'ONE', name: 'First list', pactCount: 1100, newest: '2021-05' },
    { ...SOURCE, code: 'TWO', name: 'A list with nothing in it', pactCount: 0, newest: null },
  ],
  decades: [
    { firstYear: 1890, pactCount: 3 },
    { firstYear: 1900, pactCount: 0 },
    { firstYear: 1910, pactCount: 1197 },
  ],
  languages: ['en', 'ar'],
};

function view(facts: AboutProps['facts'], locale: LocaleCode = 'en') {
  return <About translator={translatorFor(locale)} links={LINKS} facts={facts} />;
}

it.each(LOCALE_CODES)('says every licence that is no name in the language of %s', (locale) => {
  const worded = Object.values(sources).filter(({ licence }) => licence.includes(' '));
  const facts = {
    ...FACTS,
    sources: worded.map(({ licence }, at) => ({
      ...SOURCE,
      licence,
      code: `${at}`,
      name: 'A list',
      pactCount: 1,
      newest: null,
    })),
  };
  const cells = showPage(view(facts, locale))
    .findAll('td:nth-child(2)')
    .map(({ textContent }) => textContent ?? '');
  expect(cells.length).toBeGreaterThan(0);
  for (const [at, cell] of cells.entries()) {
    if (locale === 'en') expect(cell).toBe(worded[at]?.licence);
    else expect(cell).not.toMatch(/facts|only/);
    expect(cell).not.toBe('');
  }
});

it('leads to each source, and nowhere from our own list', () => {
  const facts = { ...FACTS, sources: FACTS.sources.map((each, at) => (at === 0 ? { ...each, url: null } : each)) };
  const rows = showPage(view(facts)).findAll('tbody tr');
  expect(rows.map((row) => row.querySelector('th a')?.getAttribute('href') ?? null)).toEqual([null, SOURCE.url]);
  expect(rows[0]?.querySelector('th')?.textContent).toContain('First list');
});

it('tells how many pacts there are, how new, and how many of them lack something', () => {
  const { text } = showPage(view(FACTS));
  expect(text).toContain('1,200 pacts. The newest was signed on 5 March 2026');
  expect(text).toContain('300 of 1,200');
  expect(text).toContain('40 of 1,200');
  expect(text).toContain('7 of 1,200');
  expect(text).toContain('Arabic and English');
});

it('names every source with its licence, its number and where it ends', () => {
  const rows = showPage(view(FACTS)).findAll<HTMLTableRowElement>('tbody tr');
  expect(rows.map((row) => [...row.cells].slice(1).map(({ textContent }) => textContent))).toEqual([
    ['CC-BY-4.0', '1,100', 'May 2021'],
    ['CC-BY-4.0', '0', '–'],
  ]);
  expect(rows[0]?.querySelector('a')?.href).toBe('https://example.org/');
});

it('counts the decades in words, with bars that only repeat them', () => {
  const rows = showPage(view(FACTS)).findAll('.decades > div');
  expect(rows.map(({ textContent }) => textContent)).toEqual(['before 19003', '1900–19090', '1910–19191,197']);
  expect(rows[2]?.querySelector<HTMLElement>('.bar-fill')?.style.inlineSize).toBe('100%');
});

it('says that it waits, and that the facts are missing', () => {
  expect(showPage(view('loading')).findAll('[role=status]')).toHaveLength(1);
  expect(showPage(view('missing')).findAll('[role=alert]')[0]?.textContent).toContain('Installing it again');
});

it.each(DRAWN_LOCALES)('axe finds nothing wrong in %s', async (locale) => {
  expect(await findFaults(() => view(FACTS, locale))).toEqual([]);
});
