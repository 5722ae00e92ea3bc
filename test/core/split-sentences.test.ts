import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/core/split-sentences.ts';
import fc from '../fuzz.ts';
import { measureGrowth } from '../growth.ts';

const split = (text: string): readonly string[] =>
  splitSentences(text, 0, text.length).map(([start, end]) => text.slice(start, end).trim());

describe('splitSentences', () => {
  test.each([
    ['English', 'They met. They signed! Did they? Yes.', 4],
    ['Hindi', 'दोनों मिले। समझौता हुआ।', 2],
    ['Arabic', 'التقى الوزيران. هل وقّعا؟ نعم.', 3],
    ['Urdu', 'دونوں ملے۔ معاہدہ ہوا۔', 2],
    ['Japanese', '両国は会談した。協定に署名した。', 2],
    ['Chinese', '两国举行会谈。签署了协议！', 2],
  ])('%s', (_, text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  test.each([
    'The U.S. Secretary of State spoke with his colleague.',
    'It costs 3.5 billion a year.',
    'Signed on 31 Jan. in the capital of the e.g. smaller state',
    'J. K. Smith was there',
    'The deal was signed by Mr. Osterkamp and Gov. Lindqvist on Jan. 5 under Art. 12',
    'Der Vertrag wurde am 18. Februar in Bern von Dr. Osterkamp unterzeichnet',
    'Minister odcestuje v stredu (18. 2.) do Osla',
    '양국은 2021. 5. 3. 협정에 서명했다',
    'Встреча прошла в г. Осло с участием проф. Остеркампа',
    'Ο υπουργός κ. Όστερκαμπ υπέγραψε τη συμφωνία',
    'Rais Dkt. Osterkamp alikutana na Mhe. Lindqvist',
    'A Sra. Osterkamp e o Sr. Lindqvist assinaram',
  ])('keeps %j in one piece', (text) => {
    expect(split(text)).toEqual([text]);
  });

  test.each([
    'He said no. The talks went on.',
    'It was signed on June 18. The talks went on.',
    'Договор подписан в 2024 г. Переговоры продолжаются.',
    'They signed it in 2024. Twelve states followed.',
    'Sie unterzeichneten 1997. Deutschland zahlte.',
  ])('ends a sentence in %j', (text) => {
    expect(split(text)).toHaveLength(2);
  });

  test('breaks at a new line', () => {
    expect(split('A headline\nA second one')).toEqual(['A headline', 'A second one']);
  });

  test('covers the stretch without gap or overlap, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', ' ', '.', '।', '؟', '。', '\n', 'ब') }), (text) => {
        const spans = splitSentences(text, 0, text.length);
        let at = 0;
        for (const [start, end] of spans) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBe(text.length);
      }),
    );
  });

  test('is linear in the text', () => {
    const growth = measureGrowth(
      (length) => {
        const text = 'No end in sight, '.repeat(length);
        expect(splitSentences(text, 0, text.length)).toHaveLength(1);
      },
      10_000,
      6,
    );
    expect(growth).toBeLessThan(18);
  });
});
