import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../src/core/annotate.ts';
import type { ArticleText } from '../../src/core/article-text.ts';
import { HOLDERS, TODAY } from './dates/period/support.ts';

const STORY = 'Foreign Minister Marta Velasco met Pieter van der Hoek.';

function article(text: string, date: string | null = null, end = text.length): ArticleText {
  const dateSource = date ? 'meta' : 'assumed';
  return { text, blocks: [{ kind: 'paragraph', start: 0, end }], title: '', lang: 'en', date, dateSource };
}

const profileOf = (text: ArticleText, holders: typeof HOLDERS | null = HOLDERS) =>
  annotateArticle(text, { lexicons: [], pacts: null, holders }, TODAY).profile;

describe('the day of an article without a date', () => {
  test('is the first on which its people were in office together, and is called assumed', () => {
    expect(profileOf(article(STORY))).toMatchObject({
      date: '2023-05-01',
      isDateAssumed: true,
      isDateInferred: true,
    });
  });

  test('is today where nobody tells', () => {
    expect(profileOf(article('Two ministers met.'))).toMatchObject({ date: TODAY, isDateAssumed: true });
    expect(profileOf(article(STORY), null)).toMatchObject({ date: TODAY, isDateAssumed: true });
    expect(profileOf(article(STORY), null).isDateInferred).toBeUndefined();
  });

  test('is its own date where it has one', () => {
    expect(profileOf(article(STORY, '2023-11-11'))).toMatchObject({ date: '2023-11-11', isDateAssumed: false });
  });

  test('is told by the story alone, not by what stands around it', () => {
    const around = 'Also read: Ilse May, Kenji Aoyama';
    expect(profileOf(article(`${STORY}\n${around}`, null, STORY.length)).date).toBe('2023-05-01');
  });
});
