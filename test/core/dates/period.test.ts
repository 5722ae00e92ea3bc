import { describe, expect, test } from 'vitest';
import { inferPeriod } from '../../../src/core/dates/period.ts';
import fc from '../../fuzz.ts';
import { body, HOLDERS, TODAY } from './period/support.ts';

const infer = (text: string, today = TODAY) => inferPeriod(text, HOLDERS, today);

test('a state company dates no text, neither alone nor beside one in office', () => {
  const holders = { people: [...HOLDERS.people, body('SE', 'Nordgas')] };
  const text = 'Minister May of the treasury signed a contract with Nordgas. Nordgas will deliver.';
  expect(inferPeriod('Nordgas signed a contract.', holders, TODAY)).toBeNull();
  expect(inferPeriod(text, holders, TODAY)).toEqual(inferPeriod(text, HOLDERS, TODAY));
});

describe('inferPeriod', () => {
  test('is the time in which all who are named were in office', () => {
    expect(infer('Foreign Minister Marta Velasco met her counterpart Pieter van der Hoek.')).toEqual({
      from: '2023-05-01',
      to: '2024-04-30',
      people: ['Marta Velasco', 'Pieter van der Hoek'],
    });
  });

  test('begins and ends within the day that two terms share', () => {
    const period = infer('President Anna Bergqvist and Minister Tomas Olander signed the treaty.');
    expect(period).toMatchObject({ from: '2020-06-01', to: '2021-08-31' });
  });

  test('knows names by their folded forms in other scripts', () => {
    expect(infer('التقى الوزير فيلاسكو نظيره أولاندر في أوسلو.')).toMatchObject({
      from: '2022-02-01',
      to: '2023-03-31',
    });
    expect(infer('विदेश मंत्री वेलास्को और रक्षा मंत्री ओलैंडर ने समझौता किया।')).toMatchObject({ from: '2022-02-01' });
    expect(infer('ベラスコ外相とオランデル防衛相が会談した。')).toMatchObject({ from: '2022-02-01', to: '2023-03-31' });
    expect(infer('Министр Томас Оландер принял Ивана Соколова.')).toMatchObject({
      from: '2023-03-01',
      to: '2023-03-31',
    });
  });

  test('one person is enough where the name is beyond doubt and the term short', () => {
    expect(infer('Pieter van der Hoek arrived in Lisbon.')).toMatchObject({ from: '2023-05-01', to: '2024-04-30' });
  });

  test('one titled surname is not enough', () => {
    expect(infer('Minister May arrived in Lisbon.')).toBeNull();
  });

  test('says nothing of a text without people, or with people alone whose terms are long', () => {
    expect(infer('The two countries signed an agreement on fish in 2023.')).toBeNull();
    expect(infer('President Solo Sitter spoke to Foreign Minister Tomas Olander.')).toBeNull();
    expect(infer('')).toBeNull();
  });

  test('says nothing where the people fit two times far apart', () => {
    expect(infer('President Jonas Stern and President Solo Sitter met.')).toBeNull();
  });

  test('one who was in office at another time does not upset those who agree', () => {
    const period = infer(
      'Foreign Minister Velasco and Minister Marta Velasco met Pieter van der Hoek. Anna Bergqvist watched.',
    );
    expect(period).toMatchObject({ from: '2023-05-01', people: ['Marta Velasco', 'Pieter van der Hoek'] });
  });

  test('"former" makes the end of a term the earliest day, and nobody in office', () => {
    const period = infer('Foreign Minister Marta Velasco received former minister Tomas Olander and Solo Sitter.');
    expect(period).toMatchObject({ from: '2023-04-01', to: '2024-07-31', people: ['Marta Velasco', 'Solo Sitter'] });
  });

  test('candidates and those elected hold no office yet', () => {
    const text = 'Marta Velasco and Pieter van der Hoek spoke of President-elect Anna Bergqvist, of Anna Bergqvist.';
    expect(infer(text)?.people).toEqual(['Marta Velasco', 'Pieter van der Hoek']);
  });

  test('years that have begun are a lower bound, goals and plans are none', () => {
    const pair = 'Marta Velasco met Pieter van der Hoek';
    expect(infer(`${pair}. The port was opened in 2024.`)).toMatchObject({ from: '2024-01-01', to: '2024-04-30' });
    expect(infer(`${pair}. The port is to be ready by 2024.`)).toMatchObject({ from: '2023-05-01' });
    expect(infer(`${pair}. The port will be opened in 2024.`)).toMatchObject({ from: '2023-05-01' });
  });

  test('a year after the last day in office does not outweigh the people', () => {
    const period = infer('Minister Marta Velasco met Minister Pieter van der Hoek. A vote of 2025 is close.');
    expect(period).toMatchObject({ from: '2023-05-01', to: '2024-04-30' });
  });

  test('background of a dated sentence weighs less than the news', () => {
    const news =
      'Marta Velasco met Pieter van der Hoek on Monday to talk about ferries, fish and the price of grain this winter.';
    const background = 'In 2020 Anna Bergqvist and Tomas Olander had signed the first treaty.';
    expect(infer(`${news}\n${background}`)).toMatchObject({ from: '2023-05-01' });
  });

  test('terms without an end last until today', () => {
    const period = infer('Minister Jonas Stern met Foreign Minister Marta Velasco.', '2023-08-01');
    expect(period).toMatchObject({ from: '2023-01-01', to: '2023-08-01' });
    expect(infer('Minister Jonas Stern arrived. The port is of 2022.', '2024-06-01')).toMatchObject({
      from: '2023-01-01',
      to: '2024-06-01',
    });
    expect(infer('Minister Jonas Stern arrived. The port is of 2022.', '2026-06-01')).toBeNull();
  });

  test('never lies, whatever the text is', () => {
    const word = fc.constantFrom(
      'Velasco',
      'Marta',
      'van der Hoek',
      'former',
      'Minister',
      '2023',
      'by',
      '青山',
      '한솔민',
      '.',
      '،',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ unit: 'grapheme' })), { maxLength: 40 }), (parts) => {
        const period = infer(parts.join(' '));
        if (!period) return;
        expect(period.from <= period.to).toBe(true);
        expect(period.to <= TODAY).toBe(true);
        expect((Date.parse(period.to) - Date.parse(period.from)) / 86_400_000).toBeLessThanOrEqual(731);
        expect(period.people.length).toBeGreaterThan(0);
      }),
    );
  });
});
