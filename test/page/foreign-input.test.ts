import { describe, expect, test } from 'vitest';
import { readDate } from '../../src/page/facts/page-date.ts';
import type { PageFacts } from '../../src/page/facts/page-facts.ts';
import { weighAddress } from '../../src/page/gate/address.ts';
import fc from '../fuzz.ts';

/** Pieces that addresses are made of, and some that they are not. */
const piece = fc.constantFrom(
  ...[
    '/',
    '-',
    '_',
    '.',
    '%',
    '%E0%A4',
    '//',
    '?',
    '&',
    '=',
    'tag',
    'forum',
    'en',
    'pt-br',
    'index.html',
    '2024',
    '07',
  ],
  ...[
    '12',
    '31',
    '00',
    '99',
    '1234567',
    'a-story-of-many-words-in-a-row',
    'utm_source',
    'id',
    'q',
    '\u0000',
    '\ud800',
    'ß',
  ],
);
const part = fc.oneof(
  fc.string(),
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
);
const address = fc.record({ host: part, path: part.map((path) => `/${path}`), query: part });

describe('the address of a page', () => {
  test('whatever it is, has a weight', () => {
    fc.assert(fc.property(address, (each) => Number.isFinite(weighAddress(each))));
  });

  test('is looked at up to a length: what is longer is a token, and would take seconds', () => {
    const token = '%'.repeat(1_000_000);
    const base = { host: 'news.example', path: '/x', query: '' };
    expect(weighAddress({ ...base, path: `/${token}/2024/07/12/pact.html` })).toBe(0);
    expect(weighAddress({ ...base, query: `?x=${token}&id=1234567` })).toBe(0);
    expect(weighAddress({ ...base, path: `/${'%E0%A4%95'.repeat(120)}/2024/07/12/pact.html` })).toBeGreaterThan(0);
  });
});

describe('the dates of a page', () => {
  const said = fc.oneof(
    part,
    fc.constantFrom('2024-07-12', '12 July 2024', '2024-13-40', '٢٠٢٤/٠٧/١٢', '令和6年7月12日'),
  );
  const name = fc.constantFrom('article:published_time', 'pubdate', 'date', 'dc.date', 'ptime');

  test('whatever it says, make a day of the calendar or none', () => {
    const root = document.createElement('article');
    const told = fc.record({
      address,
      meta: fc.array(fc.tuple(name, said)),
      published: fc.option(said),
      around: fc.array(said, { maxLength: 3 }),
      paragraphs: fc.array(said, { maxLength: 3 }),
      inTime: said,
    });
    fc.assert(
      fc.property(told, ({ address: { host, path, query }, meta, published, around, paragraphs, inTime }) => {
        const time = document.createElement('time');
        time.setAttribute('datetime', inTime);
        time.textContent = inTime;
        root.replaceChildren(time);
        const structured = {
          types: [],
          headline: null,
          description: null,
          datePublished: published,
          dateModified: published,
        };
        const facts: PageFacts = { host, path, query, meta: new Map(meta), structured, bodyClass: '' };
        const steps = readDate(facts, { root, within: root, around, paragraphs }, 'en');
        let step = steps.next();
        while (!step.done) step = steps.next();
        for (const day of [step.value.date, step.value.otherDate]) {
          if (day !== null) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        }
      }),
    );
  });
});
