import { describe, expect, it } from 'vitest';
import { Classifier } from '../../../src/core/lexicon/classify.ts';
import { CLASS, SYMBOL } from '../../../src/core/lexicon/format.ts';
import type { Lexicon } from '../../../src/core/lexicon/lexicon.ts';
import fc from '../../fuzz.ts';
import { makeLexicon } from '../mentions/support/tiny-tables.ts';

const lexicon = makeLexicon({ countries: ['JP|name|strong|Japan'] });

/** One unit after the other, by the rule: a word begins where a run begins, and at each character of a free run. */
function startsOf(text: string, from: number, to: number): number[] {
  const starts: number[] = [];
  let run = 0;
  for (let at = from; at < to; at++) {
    const unitClass = lexicon.unitClasses[text.charCodeAt(at)] as number;
    if ((unitClass & CLASS.ignored) !== 0) continue;
    const next = unitClass & CLASS.run;
    if (next !== 0 && (next !== run || next === CLASS.freeRun)) starts.push(at);
    run = next;
  }
  return starts;
}

const PIECES = [
  'a',
  'Bc',
  '1',
  ' ',
  '-',
  '.',
  'カ',
  'タナ',
  'ー',
  '日',
  '本',
  'の',
  '\u200b',
  '\u00ad',
  '\u0301',
  '\ud800',
  '😀',
];

const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('words of a block', () => {
  it('begin where a look at one unit after the other finds them, wherever the block lies', () => {
    fc.assert(
      fc.property(texts, fc.nat(9), fc.nat(9), (text, front, back) => {
        const from = Math.min(front, text.length);
        const to = Math.max(from, text.length - back);
        const { starts, count } = new Classifier(text, lexicon).classifyBlock(from, to);
        expect([...starts.subarray(0, count)]).toEqual(startsOf(text, from, to));
      }),
      { numRuns: 2000 },
    );
  });

  it('have the classes of their units, and the end has none', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const plain = text.replaceAll('\u0301', '');
        const classifier = new Classifier(plain, lexicon);
        classifier.classifyBlock(0, plain.length);
        const expected = plain.split('').map((unit) => lexicon.unitClasses[unit.charCodeAt(0)]);
        expect([...classifier.classes.subarray(0, plain.length + 1)]).toEqual([...expected, 0]);
      }),
    );
  });
});

describe('the symbols that all lexicons share', () => {
  const arabic = makeLexicon({
    settings: { script: 'Arab', fold: 'arabic' },
    countries: ['TR|name|strong|تركيا', 'IN|name|strong|الهند'],
  });
  const symbolOf = ({ unitClasses }: Lexicon, char: string): number =>
    (unitClasses[char.charCodeAt(0)] as number) & CLASS.symbol;

  it('end where its own begin', () => {
    expect(symbolOf(lexicon, '/')).toBe(SYMBOL.firstOwn - 1);
    expect([...'azé5.-'].map((char) => symbolOf(arabic, char))).toEqual(
      [...'azé5.-'].map((char) => symbolOf(lexicon, char)),
    );
  });

  it('are none of the letters of another script', () => {
    expect(Math.min(...[...'تركيالهند'].map((letter) => symbolOf(arabic, letter)))).toBe(SYMBOL.firstOwn);
  });
});
