import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../src/core/annotate.ts';
import type { ArticleText } from '../../src/core/article-text.ts';
import { chooseClaims } from '../../src/core/findings/claim-words.ts';
import type { PactIndex } from '../../src/core/pacts/packed/pact-index.ts';
import { lexiconsFor } from './mentions/support/real-lexicons.ts';
import { indexPacts, makePact } from './pacts/support/pacts.ts';

const TEXT =
  'Japan and Britain sign first treaty on cyber security. Japan and Britain will share word of cyber attacks.';
const article: ArticleText = {
  text: TEXT,
  blocks: [{ kind: 'title', start: 0, end: TEXT.length }],
  title: TEXT,
  lang: 'en',
  date: '2024-06-15',
  dateSource: 'given',
};
const lexicons = lexiconsFor('en');
const pacts = indexPacts([makePact({ title: 'Older', signed: '2014-06-15', topics: ['cyber'] })]);
const claims = [{ claim: 'first', surface: 'first' }] as const;

const annotate = (index: PactIndex | null, words?: typeof claims) =>
  annotateArticle(article, { lexicons, pacts: index, ...(words && { claims: words }) }, '2024-06-20');

describe('the findings of an article', () => {
  test('come with its annotation, from its claims and the pacts before it', () => {
    const { findings } = annotate(pacts, claims);
    const start = TEXT.indexOf('first');
    const novelty = findings.find(({ type }) => type === 'novelty');
    expect(novelty).toMatchObject({ claim: 'first', span: { start, end: start + 5 }, ids: ['older'] });
    expect(findings.map(({ type }) => type)).toContain('last-on-topic');
  });

  test('tell of no claim where the language has no words for one', () => {
    const types = annotate(pacts).findings.map(({ type }) => type);
    expect(types).toContain('last-on-topic');
    expect(types).not.toContain('novelty');
  });

  test('are none without pacts', () => {
    expect(annotate(null, claims).findings).toEqual([]);
  });

  test('are left out for who wants none', () => {
    const options = { wantsFindings: false };
    expect(annotateArticle(article, { lexicons, pacts, claims }, '2024-06-20', options)).toMatchObject({
      prior: { priorCount: 1 },
      findings: [],
    });
  });

  test('cross the message channel as they are', () => {
    const annotation = annotate(pacts, claims);
    expect(JSON.parse(JSON.stringify(annotation.findings))).toEqual(annotation.findings);
  });
});

test.each([
  ['en', 1],
  ['en-GB', 1],
  ['fr', 0],
  ['toString', 0],
])('the words of %s are its own', (lang, count) => {
  expect(chooseClaims(lang, { en: claims })).toHaveLength(count);
});
