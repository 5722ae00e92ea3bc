import { expect, test } from 'vitest';
import { explainEvidence, formatReport } from '../../../src/cli/start/report.mjs';
import type { Annotation } from '../../../src/core/annotation.ts';
import type { ArticleText } from '../../../src/core/article-text.ts';
import type { Mention } from '../../../src/core/mention.ts';
import type { DateRelation, RankedPact } from '../../../src/core/pacts/ranked-pact.ts';

const article: ArticleText = {
  text: 'Norway and NATO sign a treaty.',
  blocks: [{ kind: 'title', start: 0, end: 30 }],
  title: 'Norway and NATO sign a treaty.',
  lang: 'en',
  date: '2020-05-04',
  dateSource: 'json-ld',
};

const mention = (kind: Mention['kind'], code: string): Mention => {
  return { start: 0, end: 6, kind, code, form: 'name', strength: 'strong', isPlace: false };
};

const ranked = (title: string, relation: DateRelation = 'prior'): RankedPact => ({
  pact: {
    id: title,
    title,
    names: {},
    signed: '1999-01',
    parties: ['NATO', 'NO'],
    partyList: 'complete',
    kind: 'trade-agreement',
    topics: ['trade'],
    status: 'in-force',
    relations: [],
    sources: [],
    confidence: 'high',
    checked: false,
  },
  relation,
  statusAtDate: 'not-yet-in-force',
  score: 1,
  why: [{ type: 'exact-parties', parties: ['NATO', 'NO'] }, { type: 'foundation' }],
});

const annotate = (pacts: readonly RankedPact[], dating: Partial<Annotation['profile']> = {}): Annotation => ({
  mentions: [mention('country', 'NO'), mention('group', 'NATO'), mention('country', 'NO')],
  profile: {
    parties: [
      { code: 'NO', weight: 1 },
      { code: 'NATO', weight: 0.5 },
    ],
    context: [],
    topics: [{ code: 'maritime_security', weight: 1 }],
    date: '2020-05-04',
    isDateAssumed: false,
    ...dating,
  },
  prior: { ranked: pacts, priorCount: 3, coverage: { parties: [], count: 3, firstYear: 1999, lastYear: 1999 } },
  findings: [],
});

test('names parties, topics and mentions in words', () => {
  const report = formatReport(article, annotate([]));
  expect(report).toContain('English (en)');
  expect(report).toContain('2020-05-04 (json-ld)');
  expect(report).toContain('Norway (1.00), NATO (0.50)');
  expect(report).toContain('maritime security (1.00)');
  expect(report).toContain('3 (country 2, group 1)');
});

test('says when no date was found', () => {
  expect(formatReport(article, annotate([], { isDateAssumed: true }))).toContain('today: the page carries none');
});

test('says when the date was told by the people in office whom the article names', () => {
  const report = formatReport(article, annotate([], { isDateAssumed: true, isDateInferred: true }));
  expect(report).toContain('2020-05-04 (the earliest by the people in office whom it names)');
});

test('lists the first five prior pacts with their reasons, and no later one', () => {
  const later = ranked('Later', 'later');
  const pacts = [later, ...['A', 'B', 'C', 'D', 'E', 'F'].map((title) => ranked(title))];
  const report = formatReport(article, annotate(pacts));
  expect(report.match(/^ {2}\d\. .*$/gm)).toEqual(['  1. A', '  2. B', '  3. C', '  4. D', '  5. E']);
  expect(report).toContain('1999-01 · NATO, Norway · trade agreement, not yet in force');
  expect(report).toContain('why: between exactly these parties; a founding treaty of this relationship');
});

test('every kind of evidence has its words', () => {
  expect(explainEvidence({ type: 'named', start: 0, end: 1 })).toBe('named in the article');
  expect(explainEvidence({ type: 'all-parties', parties: ['NO'], partyCount: 12 })).toMatch('12');
  expect(explainEvidence({ type: 'some-parties', parties: ['NO'] })).toMatch('Norway');
  expect(explainEvidence({ type: 'via-group', group: 'NATO', parties: ['NO'] })).toMatch(
    'NATO, whose members include Norway',
  );
  expect(explainEvidence({ type: 'via-group-left', group: 'EU', parties: ['GB'] })).toMatch(
    'through EU, whose members then included United Kingdom',
  );
  expect(explainEvidence({ type: 'same-topic', topics: ['supply_chain'] })).toMatch('supply chain');
  expect(explainEvidence({ type: 'near-topic', topics: ['trade'] })).toMatch('related');
  expect(explainEvidence({ type: 'recent', years: 0.4 })).toMatch('in the year before');
  expect(explainEvidence({ type: 'recent', years: 1.9 })).toBe('signed 1 year before');
  expect(explainEvidence({ type: 'recent', years: 2.7 })).toBe('signed 2 years before');
  expect(explainEvidence({ type: 'newer-version', id: 'x' })).toMatch('newer version');
});
