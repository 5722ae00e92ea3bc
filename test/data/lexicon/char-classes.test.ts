import { describe, expect, it } from 'vitest';
import { CLASS, SYMBOL } from '../../../src/core/lexicon/format.ts';
import { FIRST_WIDE } from '../../../src/core/lexicon/trie-stream.ts';
import { readOwnClasses, unfoldClasses } from '../../../src/core/lexicon/unit-classes.ts';
import {
  assignSymbols,
  buildClassTable,
  classifyAllUnits,
  commonClasses,
  packClasses,
} from '../../../src/data/lexicon/char-classes.ts';
import { FOLD_FAMILIES } from '../../../src/data/lexicon/fold-families.ts';

/** Letters of all scripts that a family unifies, small and capital. */
const SURFACES = [
  'япония',
  'ёлка',
  'ελλάς',
  'أنقرة',
  'تهران',
  'उज़्बेकिस्तान',
  'Việt Nam',
  '日本 ・ 中国',
  'ไทย',
  'İstanbul',
];

describe('the classes of units', () => {
  it.each(FOLD_FAMILIES)('come back from what is stored of a language (%s)', (family) => {
    const classes = classifyAllUnits(family, assignSymbols(SURFACES));
    expect(readOwnClasses(packClasses(classes), commonClasses())).toEqual(classes);
  });

  it('come back from the table of those that all languages have', () => {
    const { index, pages } = buildClassTable(commonClasses());
    expect(unfoldClasses(index, pages)).toEqual(commonClasses());
  });

  it('take no room where a language has no letters of its own', () => {
    expect(packClasses(classifyAllUnits('plain', assignSymbols(['Japan', 'Perú'])))).toHaveLength(0);
  });
});

describe('symbols', () => {
  const symbols = assignSymbols(['вба', 'abc']);
  const own = (text: string): number[] => [...text].map((char) => (symbols.get(char) as number) - SYMBOL.firstOwn);

  it('of letters that a language alone has follow the order of Unicode', () => {
    expect(own('абв')).toEqual([0, 1, 2]);
    expect(symbols.get('a')).toBeLessThan(SYMBOL.firstOwn);
  });

  it('of its commonest letters take one byte, wherever they stand in Unicode', () => {
    const rare = Array.from({ length: 300 }, (_, i) => String.fromCharCode(0x4e00 + i));
    const many = assignSymbols([...rare, '龍', '龍']);
    expect(many.get('龍')).toBeLessThan(FIRST_WIDE);
    expect(many.get(rare.at(-1) as string)).toBeGreaterThanOrEqual(FIRST_WIDE);
    expect(Math.max(...many.values())).toBeLessThanOrEqual(CLASS.symbol);
  });
});
