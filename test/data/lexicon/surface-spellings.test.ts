import { describe, expect, it } from 'vitest';
import { CASE_MODE } from '../../../src/core/lexicon/format.ts';
import { parseSettings } from '../../../src/data/lexicon/language-settings.ts';
import { readCapitals, spellingsOf } from '../../../src/data/lexicon/surface.ts';
import { findNames } from '../../core/mentions/support/find-in.ts';
import { makeLexicon } from '../../core/mentions/support/tiny-tables.ts';

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

  it.each([
    ['marks count', 'Thai', 'plain', 'สนธิสัญญา INF', 'รัสเซียละเมิดสนธิสัญญา INF มานาน'],
    ['marks count', 'Deva', 'devanagari', 'संधि INF', 'रूस ने संधि INF का उल्लंघन किया'],
    ['a dot below is dropped', 'Deva', 'devanagari', 'ज़ोन INF', 'रूस ने ज़ोन INF का उल्लंघन किया'],
    ['vowel signs are dropped', 'Arab', 'arabic', 'مُعاهدة INF', 'تركت روسيا معاهدة INF قبل سنوات'],
  ])('counts the letters of a name of two scripts as the scanner does: %s in %s', (_what, script, fold, name, text) => {
    const lexicon = makeLexicon({ settings: { script, fold }, groups: [`EU|name|strong|=${name}`] });
    expect(findNames(text, lexicon)).toHaveLength(1);
    expect(findNames(text.replace('INF', 'inf'), lexicon)).toEqual([]);
  });
});

describe('accents of names', () => {
  const settings = { name: 'X', script: 'Latn', fold: 'plain' };
  const entry = {
    kind: 'country',
    form: 'name',
    strength: 'strong',
    code: 'LV',
    reason: 'mask',
    surface: 'Łotwa',
    parties: [],
    origin: 'x/countries.tsv:2',
  } as const;
  const textsWith = (extra: object) =>
    spellingsOf(entry, parseSettings('x', JSON.stringify({ ...settings, ...extra }))).map(({ text }) => text);

  it('are left out by most writers of most languages', () => {
    expect(textsWith({})).toEqual(['Łotwa', 'Lotwa']);
  });

  it('stay where the language keeps them', () => {
    expect(textsWith({ keepsAccents: true })).toEqual(['Łotwa']);
    expect(() => textsWith({ keepsAccents: 'yes' })).toThrow('neither true nor false');
  });
});
