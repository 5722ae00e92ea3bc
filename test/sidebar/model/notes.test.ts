import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/findings/finding.ts';
import type { StatusAtDate } from '../../../src/core/pacts/ranked-pact.ts';
import { type Note, pickNotes, type Quote } from '../../../src/sidebar/model/notes.ts';
import { makeFullView, makeView } from '../sample-view.ts';

const view = makeView('en');
const { text } = view.article;
const { mentions } = view.annotation;
const known = 'gb-jp-2022-digital';

function claim(words: string, of: Extract<Finding, { type: 'novelty' }>['claim'], ids = [known]): Finding {
  const start = text.indexOf(words);
  const mention = mentions.findIndex(({ code }) => code === 'joint_statement');
  return { type: 'novelty', claim: of, span: { start, end: start + words.length }, mention, ids };
}

function pick(findings: readonly Finding[]): readonly Note[] {
  return pickNotes({ ...view.annotation, findings });
}

function words(quote: Quote | null | undefined): string {
  return quote ? text.slice(quote.start, quote.end) : '';
}

describe('pickNotes', () => {
  it('quotes a claim with the agreement it is said of, and knows where to jump', () => {
    const [note] = pick([claim('first', 'first')]);
    expect(note).toMatchObject({ type: 'claim', pacts: [{ id: known }] });
    expect(words(note?.quote)).toBe('first joint statement');
    expect(view.annotation.mentions[note?.quote?.mention ?? -1]?.code).toBe('joint_statement');
  });

  it('quotes a claim alone where the agreement is far: the words between speak of something else', () => {
    const [note] = pick([claim('share word', 'first')]);
    expect(words(note?.quote)).toBe('share word');
    expect(view.annotation.mentions[note?.quote?.mention ?? -1]?.code).toBe('joint_statement');
  });

  it('prefers of claims alike the one that stands with its agreement', () => {
    const [note] = pick([claim('share word', 'first'), claim('first', 'first')]);
    expect(words(note?.quote)).toBe('first joint statement');
  });

  it('leaves what is called new far from any agreement', () => {
    expect(pick([claim('share word', 'new')])).toEqual([]);
    expect(pick([claim('first', 'new')]).map(({ quote }) => words(quote))).toEqual(['first joint statement']);
  });

  it('names of the pacts against a claim the two that stand first in the list', () => {
    const listed = view.annotation.prior.ranked
      .filter(({ relation }) => relation === 'prior')
      .map(({ pact }) => pact.id);
    const ids = listed.slice(0, 3).reverse();
    expect(pick([claim('first', 'first', ids)])[0]?.pacts.map(({ id }) => id)).toEqual(listed.slice(0, 2));
  });

  it('keeps the boldest of several claims', () => {
    const notes = pick([claim('share', 'new'), claim('hour', 'historic'), claim('first', 'first')]);
    expect(notes.map(({ quote }) => words(quote))).toEqual(['first joint statement']);
  });

  describe('a pact that is over', () => {
    const withStatus = (id: string, statusAtDate: StatusAtDate) => {
      const { annotation } = view;
      const ranked = annotation.prior.ranked.map((each) => (each.pact.id === id ? { ...each, statusAtDate } : each));
      return { ...annotation, findings: [], prior: { ...annotation.prior, ranked } };
    };
    const told = (id: string, status: StatusAtDate) =>
      pickNotes(withStatus(id, status)).map(({ type, pacts }) => [type, pacts.map((pact) => pact.id)]);

    it.each([
      ['superseded', 'replaced'],
      ['expired', 'ended'],
      ['terminated', 'ended'],
      ['suspended', 'suspended'],
    ] as const)('is told where the article names it or it is the last on the subject: %s', (status, type) => {
      expect(told('gb-jp-2023-hiroshima', status)).toEqual([[type, ['gb-jp-2023-hiroshima']]]);
    });

    it('is not told of any other of the list, nor of what holds', () => {
      expect(told('gb-jp-1902-alliance', 'expired')).toEqual([]);
      expect(told('gb-jp-2023-hiroshima', 'political')).toEqual([]);
    });
  });

  it('shows three at most, the most telling first, and what joined before what is missing', () => {
    const { annotation } = makeFullView();
    const types = pickNotes(annotation).map(({ type }) => type);
    expect(types).toEqual(['claim', 'weaker', 'joined']);
    const circle = annotation.findings.filter(({ type }) => type === 'circle');
    expect(pick(circle).map(({ type, codes }) => [type, codes])).toEqual([
      ['joined', ['AU']],
      ['missing', ['IT']],
    ]);
  });

  it('puts a mere “new” after everything that rests on a pact', () => {
    const circle: Finding = { type: 'circle', id: known, joined: ['AU'], missing: [] };
    const silent: Finding = { type: 'none-on-topic', topics: ['space'] };
    const types = pick([claim('first', 'new'), silent, circle]).map(({ type }) => type);
    expect(types).toEqual(['joined', 'claim', 'silent']);
  });

  it('tells of the headline’s instrument with the mention that names it', () => {
    const term = view.annotation.mentions.findIndex(({ code }) => code === 'joint_statement');
    const { start = 0, end = 0 } = view.annotation.mentions[term] ?? {};
    const stronger = {
      type: 'instrument',
      term: 'x',
      mention: term,
      span: { start, end },
      than: known,
      change: 'stronger',
    } as const;
    expect(pick([stronger])).toMatchObject([{ type: 'stronger', quote: { mention: term }, pacts: [{ id: known }] }]);
  });

  it('says nothing without its pact in view, nor of a pact that is not prior', () => {
    const later = 'gb-jp-2026-review';
    expect(view.annotation.prior.ranked.map(({ pact }) => pact.id)).toContain(later);
    for (const id of ['nowhere', later]) {
      expect(pick([claim('first', 'first', [id]), { type: 'circle', id, joined: ['AU'], missing: ['IT'] }])).toEqual(
        [],
      );
    }
  });

  it('does not repeat what the answer and the coverage say', () => {
    const { coverage } = view.annotation.prior;
    const said: Finding[] = [
      { type: 'last-on-topic', id: known, topics: ['cyber'], years: 3 },
      { type: 'coverage', coverage },
      { type: 'circle', id: known, joined: [], missing: [] },
      { type: 'none-on-topic', topics: [] },
    ];
    expect(pick(said)).toEqual([]);
  });
});
