import { describe, expect, it } from 'vitest';
import { readCldrNames } from '../../../src/data/lexicon/cldr.ts';
import { parseSettings } from '../../../src/data/lexicon/language-settings.ts';

const settingsOf = (cldr: string, more: object = {}) =>
  parseSettings(cldr, JSON.stringify({ name: 'x', script: 'Latn', fold: 'plain', cldr, ...more }));
const surfacesOf = (cldr: string, code: string, more?: object) =>
  readCldrNames(settingsOf(cldr, more))
    .filter((name) => name.code === code)
    .map(({ form, surface }) => `${form} ${surface}`);

describe('names from CLDR', () => {
  it('are those of the country and its capital', () => {
    expect(surfacesOf('it', 'JP')).toEqual(['name Giappone', 'capital Tokyo']);
  });

  it('are all variants that stand in sentences', () => {
    expect(surfacesOf('en', 'GB')).toEqual(['name United Kingdom', 'abbreviation UK', 'capital London']);
    expect(surfacesOf('en', 'HK')).toContain('name Hong Kong');
  });

  it('have no dash between spaces', () => {
    expect(surfacesOf('en', 'CD')).toContain('name Congo-Kinshasa');
  });

  it('also come in the spellings that the language asks for', () => {
    expect(surfacesOf('en', 'BA', { cldrSpellings: [['&', 'and']] })).toContain('name Bosnia and Herzegovina');
  });

  it('leave out territories whose name means something else', () => {
    expect(surfacesOf('en', 'JE')).toEqual([]);
  });

  it('mark territories that are no states', () => {
    const names = readCldrNames(settingsOf('en'));
    expect(names.find(({ code }) => code === 'GL')?.isTerritory).toBe(true);
    expect(names.find(({ code }) => code === 'JP')?.isTerritory).toBe(false);
  });

  it('are none where the language wants none', () => {
    expect(readCldrNames(settingsOf(''))).toEqual([]);
  });
});
