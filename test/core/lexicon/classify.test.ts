import { describe, expect, it } from 'vitest';
import { Classifier } from '../../../src/core/lexicon/classify.ts';
import { findIn } from '../mentions/support/find-in.ts';
import { makeLexicon } from '../mentions/support/tiny-tables.ts';

const lexicon = makeLexicon({ countries: ['JP|name|strong|Japan'] });

function wordsOf(text: string): string[] {
  const { starts, count } = new Classifier(text, lexicon).classifyBlock(0, text.length);
  return Array.from(starts.subarray(0, count), (start) => text.slice(start).split(/[\s,.'-]/u)[0] as string);
}

describe('finding words', () => {
  it('begins one at each run of letters and digits', () => {
    expect(wordsOf("Tokyo, 31 days: l'accordo US-led")).toEqual(['Tokyo', '31', 'days:', 'l', 'accordo', 'US', 'led']);
  });

  it('begins one at each character of a script without spaces', () => {
    const { count } = new Classifier('日本語と', lexicon).classifyBlock(0, 4);
    expect(count).toBe(4);
  });

  it('begins none at an ignored unit inside a word', () => {
    expect(wordsOf('Ja\u00adpan')).toHaveLength(1);
  });

  it('looks at the units of its block only', () => {
    const { starts, count } = new Classifier('one two three', lexicon).classifyBlock(4, 7);
    expect(Array.from(starts.subarray(0, count))).toEqual([4]);
  });

  it('leaves nothing of an earlier text between its blocks', () => {
    new Classifier('x'.repeat(40), lexicon).classifyBlock(0, 40);
    const classifier = new Classifier('Japan.\n\n\nJapan.\n\n\n', lexicon);
    classifier.classifyBlock(0, 6);
    classifier.classifyBlock(9, 15);
    expect(Array.from(classifier.classes.subarray(6, 9))).toEqual([0, 0, 0]);
    expect(Array.from(classifier.classes.subarray(15, 19))).toEqual([0, 0, 0, 0]);
  });

  it('reads texts longer than its shared buffers', () => {
    const text = 'Japan '.repeat(20_000);
    expect(new Classifier(text, lexicon).classifyBlock(0, text.length).count).toBe(20_000);
  });
});

describe('accents that stand behind their letters', () => {
  const accented = makeLexicon({
    settings: { keepsAccents: true },
    countries: ['TR|name|strong|Türkiye', 'VN|name|strong|Việt Nam', 'PE|name|strong|Perú'],
    terms: ['agreement|strong|coopération'],
  });
  const takenApart = 'Türkiye, Việt Nam, Perú: coopération'.normalize('NFD');

  it('make the letters that the tables are written with', () => {
    const found = findIn(takenApart, accented).map((each) => each.normalize('NFC'));
    expect(found).toEqual(['Türkiye=TR', 'Việt Nam=VN', 'Perú=PE', 'coopération=term:agreement']);
  });

  it('stay in the mention that they belong to', () => {
    expect(findIn('Peru\u0301!', accented)).toEqual(['Peru\u0301=PE']);
  });

  it('are still found where a text has more pairs than are kept', () => {
    const pairs = Array.from({ length: 3000 }, (_, i) => `${String.fromCharCode(0x4e00 + i)}\u0301`).join(' ');
    expect(findIn(`${pairs} Peru\u0301!`, accented)).toEqual(['Peru\u0301=PE']);
  });

  it('mean nothing at the beginning of a block, or behind what is no letter', () => {
    expect(findIn('\u0301Perú \u0301\u0301\u0301\u0301Perú', accented)).toHaveLength(2);
  });
});
