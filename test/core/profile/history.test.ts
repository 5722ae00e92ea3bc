import { describe, expect, test } from 'vitest';
import { tellsHistory } from '../../../src/core/profile/history.ts';
import { profile, sorted } from './support/profile.ts';

describe('tellsHistory', () => {
  test.each([
    'Earlier, it had met',
    'Ранее Осло подписал',
    'Торік Осло підписав',
    'इससे पहले वह',
    'وكانت قد وقعت',
    'پیش از این',
    'اس سے قبل وہ',
    'এর আগে পেরু',
    'Παλαιότερα είχε',
    'בעבר חתמה',
    'முன்னதாக அது',
    'ก่อนหน้านี้เคย',
    '昨年にはペルーとも',
    '此前曾同',
    '지난해에는',
    'In 2019, Norway and Peru',
    '2019年、ノルウェーは',
    'В 2019 году Норвегия',
  ])('%s', (head) => {
    expect(tellsHistory(head, 2025)).toBe(true);
  });

  test.each([
    'Norway signed',
    'Ранение министра',
    'In 2025, both will meet',
    'Both want to double trade by 2030',
    'The ministers met for the first time since 2019',
    'وكانوا في المدينة',
  ])('not %s', (head) => {
    expect(tellsHistory(head, 2025)).toBe(false);
  });

  test('a year tells nothing where the day of the article is not known', () => {
    expect(tellsHistory('In 2019, Norway and Peru', null)).toBe(false);
  });
});

describe('with whom one had signed before', () => {
  test.each([
    ['Russian', 'Ранее [c NO|Норвегия] [t sign|подписала] [t treaty|договор] с [c PE|Перу].'],
    ['English, by the year', 'In 2021, [c NO|Norway] [t sign|signed] a [t treaty|treaty] with [c PE|Peru].'],
  ])('is no party: %s', (_, history) => {
    const news = '[c NO|Norway] and [c CL|Chile] [t sign|signed] a [t treaty|treaty].';
    expect(sorted(profile([`paragraph: ${news} ${history}`]).parties)).toEqual(['CL', 'NO']);
  });

  test('but a story may begin with it', () => {
    const lines = ['paragraph: Earlier today [c NO|Norway] and [c CL|Chile] [t sign|signed] a [t treaty|treaty].'];
    expect(sorted(profile(lines).parties)).toEqual(['CL', 'NO']);
  });
});
