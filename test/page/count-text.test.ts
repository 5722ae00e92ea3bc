import { describe, expect, test } from 'vitest';
import { countText } from '../../src/page/count-text.ts';
import fc from '../fuzz.ts';

describe('what a text weighs', () => {
  test.each([
    ['nothing', '', 0],
    ['white space', ' \n\t ', 0],
    ['letters', 'nets', 4],
    ['words with much space between', 'two   nets', 8],
    ['space around', '  nets ', 5],
    ['Korean, as much as two and a half letters each', '어망', 5],
    ['Japanese kana likewise', 'あみ', 5],
    ['Chinese characters, as much as three and a half', '漁網', 7],
  ])('%s', (_, text, weight) => {
    expect(countText(text).weight).toBe(weight);
  });

  test.each([
    ['English', 'Nets, ropes; and fish. Really? Yes!', 5],
    ['Arabic', 'شباك، وحبال؛ لماذا؟', 3],
    ['Hindi', 'जाल। मछली।', 2],
    ['Chinese', '漁網，魚。', 2],
    ['Burmese', 'ပိုက်၊ ငါး။', 2],
    ['Khmer', 'សំណាញ់។ ត្រី៕', 2],
    ['Armenian', 'Ցանց։ Ձուկ։', 2],
    ['Thai, the ends of its clauses', 'ชาวประมงซ่อมอวนอยู่ที่ท่าเรือ แล้วออกทะเลไปจับปลาตั้งแต่เช้ามืด', 2],
    ['Lao likewise', 'ຊາວປະມົງສ້ອມແຊມມອງຢູ່ທ່າເຮືອ', 1],
    ['Thai between whose words a space of no width stands', 'ชาว\u200bประมง\u200bซ่อม\u200bอวน\u200bที่\u200bท่าเรือ', 1],
    ['a Thai sentence without a space: some every sixty letters', 'อวน'.repeat(40), 2],
    ['Thai names and menus: none', 'หน้าแรก กีฬา สมชาย ใจดี 12 มกราคม 2569', 0],
  ])('marks of %s are counted', (_, text, marks) => {
    expect(countText(text).marks).toBe(marks);
  });

  test('more white space changes nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(countText(`${before} ${after}`).weight).toBe(countText(`${before} \n\t ${after}`).weight);
      }),
    );
  });

  test('a longer text weighs no less', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, more) => {
        expect(countText(text + more).weight).toBeGreaterThanOrEqual(countText(text).weight);
      }),
    );
  });
});

describe('a text of millions of letters is counted by its beginning', () => {
  const beginning = 'net. '.repeat(4_000);

  test('whose marks alone are counted', () => {
    expect(countText(beginning).marks).toBe(4_000);
    expect(countText(beginning + 'net. '.repeat(1_000_000)).marks).toBe(4_000);
  });

  test('the rest weighs its length, whatever its script and its space', () => {
    const { weight } = countText(beginning);
    for (const rest of ['n'.repeat(5_000_000), '網'.repeat(5_000_000), ' '.repeat(5_000_000)])
      expect(countText(beginning + rest).weight).toBe(weight + 5_000_000);
  });
});
