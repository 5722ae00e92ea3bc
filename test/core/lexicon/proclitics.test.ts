import { describe, expect, it } from 'vitest';
import { CLASS } from '../../../src/core/lexicon/format.ts';
import type { Lexicon } from '../../../src/core/lexicon/lexicon.ts';
import { addLetter, PROCLITIC, type Proclitics, readProclitics } from '../../../src/core/lexicon/proclitics.ts';
import { makeLexicon } from '../mentions/support/tiny-tables.ts';

/** What these symbols are together. */
function kindOf({ letters, kinds }: Proclitics, symbols: readonly number[]): number {
  return kinds[symbols.reduce((code, symbol, place) => addLetter(code, place, letters[symbol] ?? 0), 0)] ?? 0;
}

describe('a list of proclitics', () => {
  const [plain, fused] = [PROCLITIC.plain, PROCLITIC.fused];
  const list = readProclitics(Uint16Array.from([plain, 1, 130, plain, 2, 130, 140, fused, 2, 150, 150]));

  it.each([
    [[130], plain],
    [[130, 140], plain],
    [[150, 150], fused],
    [[140], 0],
    [[150], 0],
    [[140, 130], 0],
    [[130, 130], 0],
    [[130, 140, 150], 0],
  ])('tells what the letters %j are: %i', (symbols, kind) => {
    expect(list && kindOf(list, symbols)).toBe(kind);
  });

  it('knows the letters that occur in one', () => {
    expect([130, 140, 150].map((symbol) => list?.letters[symbol])).toEqual([1, 2, 3]);
    expect(list?.letters[131]).toBe(0);
  });

  it('may be empty', () => {
    expect(readProclitics(new Uint16Array(0))).toBeNull();
  });
});

describe('the proclitics of a language', () => {
  const arabic = makeLexicon({
    settings: { script: 'Arab', fold: 'arabic', proclitics: ['و', 'ف', 'فك'], fusedProclitics: ['ولل'], article: 'ال' },
    countries: ['IN|name|strong|الهند'],
  });
  const kind = ({ proclitics, unitClasses }: Lexicon, text: string): number => {
    const symbols = text.split('').map((unit) => (unitClasses[unit.charCodeAt(0)] as number) & CLASS.symbol);
    return proclitics === null ? 0 : kindOf(proclitics, symbols);
  };

  it.each([
    ['و', PROCLITIC.plain],
    ['فك', PROCLITIC.plain],
    ['ولل', PROCLITIC.fused],
    ['ول', 0],
    ['كو', 0],
  ])('come out of its file: %s is %i', (text, expected) => {
    expect(kind(arabic, text)).toBe(expected);
  });

  it('are none in most', () => {
    expect(makeLexicon({ countries: ['JP|name|strong|Japan'] }).proclitics).toBeNull();
  });
});
