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

  it('drops Greek accents, which capitals do not carry, and the final sigma', () => {
    expect(foldText('ΓΑΛΛΙΑΣ', 'greek')).toBe(foldText('Γαλλίας', 'greek'));
    expect(foldText('Αϊτή', 'greek')).toBe('αιτη');
  });

  it('takes Hebrew geresh and gershayim for the quotes that people type', () => {
    expect(foldText('ארה״ב', 'hebrew')).toBe(foldText('ארה"ב', 'hebrew'));
    expect(foldText('צ׳כיה', 'hebrew')).toBe("צ'כיה");
  });

  it('takes the cedilla below a Romanian letter for the comma that belongs there', () => {
    expect(foldText('Franţa şi Croaţia', 'romanian')).toBe('franța și croația');
    expect(foldText('Şam', 'turkish')).toBe('şam');
  });

  it('unifies long and short vowels of foreign names in Gujarati, and its candra vowels', () => {
    expect(foldText('ઈરાન', 'gujarati')).toBe(foldText('ઇરાન', 'gujarati'));
    expect(foldText('ઑસ્ટ્રેલિયા', 'gujarati')).toBe(foldText('ઓસ્ટ્રેલિયા', 'gujarati'));
  });

  it('drops the dot below a Gurmukhi letter, typed as one unit or as two', () => {
    const [oneUnit, twoUnits] = ['\u0A5Bਾਰ', 'ਜ\u0A3Cਾਰ'];
    expect([oneUnit, twoUnits].map((word) => foldText(word, 'gurmukhi'))).toEqual(['ਜਾਰ', 'ਜਾਰ']);
    expect(foldText('ਸ੍ਰੀਲੰਕਾ', 'gurmukhi')).toBe(foldText('ਸ੍ਰੀਲਂਕਾ', 'gurmukhi'));
  });

  it('leaves ё alone outside the Cyrillic family', () => {
    expect(foldText('ё', 'plain')).toBe('ё');
  });
});
