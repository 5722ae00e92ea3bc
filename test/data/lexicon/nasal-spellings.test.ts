import { describe, expect, it } from 'vitest';
import { spellingVariants } from '../../../src/data/lexicon/spelling-variants.ts';

describe('nasals of Indian scripts', () => {
  it('has the dot, the nasal of the row, and the one that foreign names are written with', () => {
    expect(spellingVariants('युगांडा', 'devanagari', true)).toEqual(['युगांडा', 'युगाण्डा', 'युगान्डा']);
    expect(spellingVariants('इन्डिया', 'devanagari', true)).toEqual(expect.arrayContaining(['इंडिया', 'इण्डिया']));
  });

  it('does in Gujarati as in Devanagari', () => {
    expect(spellingVariants('યુગાંડા', 'gujarati', true)).toEqual(['યુગાંડા', 'યુગાણ્ડા', 'યુગાન્ડા']);
    expect(spellingVariants('કમ્બોડિયા', 'gujarati', true)).toContain('કંબોડિયા');
  });

  it('leaves a script alone that has rows of its own', () => {
    expect(spellingVariants('யுகாண்டா', 'plain', true)).toEqual(['யுகாண்டா']);
  });
});
