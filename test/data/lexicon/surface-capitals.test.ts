import { describe, expect, it } from 'vitest';
import { CASE_MODE } from '../../../src/core/lexicon/format.ts';
import { readCapitals } from '../../../src/data/lexicon/surface.ts';

describe('capitals that a surface wants', () => {
  it('counts the words of a name alike whichever apostrophe is inside', () => {
    const wanted = readCapitals("Об'єднані Арабські Емірати");
    expect(readCapitals('Об’єднані Арабські Емірати')).toEqual(wanted);
    expect(readCapitals('Обʼєднані Арабські Емірати')).toEqual(wanted);
    expect(wanted).toEqual({ caseMode: CASE_MODE.words, capitals: 0b1101 });
  });

  it('asks nothing of a word in small letters and everything of an abbreviation', () => {
    expect(readCapitals('японский').caseMode).toBe(CASE_MODE.any);
    expect(readCapitals('США')).toEqual({ caseMode: CASE_MODE.letters, capitals: 0b111 });
  });
});
