import { describe, expect, test } from 'vitest';
import { findPastYears } from '../../../../src/core/dates/period/find-years.ts';

const years = (text: string): number[] => findPastYears(text, 2026).map(({ year }) => year);

describe('findPastYears', () => {
  test.each([
    ['The pact was signed in 2022.', [2022]],
    ['وقع الاتفاق في عام ٢٠٢٢', [2022]],
    ['समझौता २०२२ में हुआ', [2022]],
    ['2022年に署名した', [2022]],
    ['Il trattato del 2019, rinnovato nel 2023.', [2019, 2023]],
  ])('reads %s', (text, expected) => {
    expect(years(text)).toEqual(expected);
  });

  test.each([
    'by 2025',
    'until the end of 2025',
    'Vision 2025 and Expo 2025',
    'bis 2025',
    "d'ici 2025",
    'entro il 2025'.replace('il ', ''),
    'к 2025 году',
    'بحلول عام 2025',
    '2025 तक',
    '2025年までに',
    '2025년까지',
    'The bridge will open in 2025.',
    'Le pont devrait ouvrir en 2025.',
    'мост планируется открыть в 2025 году',
    '2025年に開通する予定だ',
  ])('leaves out what may lie ahead: %s', (text) => {
    expect(years(text)).toEqual([]);
  });

  test.each(['2024-2027', '2024–25', '$2024', '12.2024', '2,024', '20245', 'A2024', '2024%', 'in 2031', '1999'])(
    'leaves out what is no begun year: %s',
    (text) => {
      expect(years(text)).toEqual([]);
    },
  );

  test('the future of one sentence is not that of the next', () => {
    expect(years('The bridge will open soon. The tunnel was dug in 2021. It will stay.')).toEqual([2021]);
  });

  test('gives the place of a year in UTF-16 units', () => {
    expect(findPastYears('in 2021', 2026)).toEqual([{ year: 2021, start: 3 }]);
  });
});
