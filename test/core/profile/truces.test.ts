import { describe, expect, test } from 'vitest';
import { profile, sorted } from './support/profile.ts';

const toldOf = (...lines: readonly string[]): readonly string[] => sorted(profile(lines).parties);

describe('the land of a truce', () => {
  test.each([
    ['title: [c IL|Israel] approves [t ceasefire|ceasefire] in [c @LB|Lebanon]'],
    ['title: [c IL|Израиль] одобрил [t ceasefire|прекращение огня] в [c @LB|Ливане]'],
    ['title: [c IL|إسرائيل] توافق على [t ceasefire|وقف إطلاق النار] في [c @LB|لبنان]'],
    ['title: [c IL|イスラエル]、[c @LB|レバノン][t ceasefire|停戦]を承認'],
  ])('is a side of it: %s', (title) => {
    expect(toldOf(title, 'paragraph: The cabinet votes on Tuesday.')).toEqual(['IL', 'LB']);
  });

  test.each([
    ['a capital hosts', 'title: [c IL|Israel] approves [t ceasefire|ceasefire] in [C @QA|Doha]'],
    ['another clause', 'title: [c IL|Israel] approves [t ceasefire|ceasefire], [c @LB|Lebanon] roads are full'],
    ['far away', 'title: [c IL|Israel] approves the [t ceasefire|ceasefire] while it rains all day in [c @LB|Lebanon]'],
    ['other instruments', 'title: [c IL|Israel] approves [t agreement|agreement] in [c @LB|Lebanon]'],
  ])('but not where %s', (_, title) => {
    expect(toldOf(title, 'paragraph: The cabinet votes on Tuesday.')).toEqual(['IL']);
  });
});
