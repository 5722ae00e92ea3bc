import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/data/lexicon/fold-families.ts';

describe('letters that one script writes in two ways', () => {
  it('takes the dots off Russian ё, which print leaves out', () => {
    expect(foldText('Соединённые Штаты', 'cyrillic')).toBe(foldText('СОЕДИНЕННЫЕ ШТАТЫ', 'cyrillic'));
  });

  it('unifies Ukrainian ґ with г, and its three apostrophes', () => {
    expect(foldText('Ґабороне', 'cyrillic')).toBe('габороне');
    expect(new Set(["В'єтнам", 'В’єтнам', 'Вʼєтнам'].map((name) => foldText(name, 'cyrillic'))).size).toBe(1);
  });

  it('keeps Cyrillic letters apart that are no spellings of each other', () => {
    expect(foldText('Ирак', 'cyrillic')).not.toBe(foldText('Ірак', 'cyrillic'));
    expect(foldText('Київ', 'cyrillic')).not.toBe(foldText('Киив', 'cyrillic'));
  });

  it('keeps the Turkish dot and drops the circumflex', () => {
    expect(foldText('İRAN IRAK', 'turkish')).toBe('iran ırak');
    expect(foldText('Zekâ', 'turkish')).toBe('zeka');
    expect(foldText('ZEKÂ', 'turkish')).toBe('zeka');
  });

  it('leaves ё alone outside the Cyrillic family', () => {
    expect(foldText('ё', 'plain')).toBe('ё');
  });
});
