import { describe, expect, it } from 'vitest';
import { findNames } from '../support/find-in.ts';
import { lexiconsFor } from '../support/real-lexicons.ts';

const find = (lang: string, text: string): string[] =>
  findNames(text, ...lexiconsFor(lang)).map((found) => found.replace(/[@~]/gu, ''));

describe('letters of a country inside other words', () => {
  it.each([
    ['th', 'service', 'พนักงานให้บริการประชาชน', []],
    ['th', 'kilometres, to appear', 'ปรากฏร่องรอยห่างออกไปสิบกิโลเมตร', []],
    ['th', 'provinces', 'เดินทางจากปราจีนบุรีไปสมุทรปราการ', []],
    ['th', 'the capitals themselves', 'ผู้แทนจากกรุงริกาและกรุงปรากหารือกัน', ['ริกา=LV', 'ปราก=CZ']],
    ['he', 'delivered, a killing', 'השוטרים מסרו הודעה על הריגה', []],
    ['he', 'the capital itself', 'הפגישה בריגה נדחתה', ['ריגה=LV']],
    ['vi', 'a province', 'đoàn tàu đi Lào Cai', []],
    ['ur', 'a bowler', 'وہاب ریاض نے گیند کی', []],
  ])('%s: %s: %s', (lang, _, text, expected) => {
    expect(find(lang, text)).toEqual(expected);
  });
});
