import { describe, expect, it } from 'vitest';
import groups from '../../src/data/groups.json';
import { LOCALE_CODES, LOCALES, type LocaleCode } from './locales.ts';

const sources: Record<string, string> = import.meta.glob(['../../src/**/*.{ts,tsx}', '../../manifest.json'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const code = Object.values(sources).join('\n');

/** Families whose keys are built from codes of the data. */
const DATA_FAMILIES =
  /^(topic|kind|status|form|term|group|relation|date_source|licence|country|confidence|match|cite|move|entities|why|problem|finding)_/;
const PLURAL_FORM = /_(zero|one|two|few|many|other)$/;

function pluralBases(locale: LocaleCode): string[] {
  return Object.keys(LOCALES[locale])
    .filter((key) => key.endsWith('_other'))
    .map((key) => key.replace(PLURAL_FORM, ''));
}

function isPlural(key: string): boolean {
  return pluralBases('en').some((base) => key.startsWith(`${base}_`) && PLURAL_FORM.test(key));
}

function slotsOf(message: string): string[] {
  return [...new Set(message.match(/\$[1-9]/g) ?? [])].sort();
}

describe.each(LOCALE_CODES)('locale %s', (locale) => {
  const messages = LOCALES[locale];

  it('has every message of English that has no plural forms, and no other', () => {
    const own = Object.keys(messages).filter((key) => !isPlural(key));
    const english = Object.keys(LOCALES.en).filter((key) => !isPlural(key));
    expect(own.sort()).toEqual(english.sort());
  });

  it('has each plural form that the language needs, and no other', () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
    for (const base of pluralBases('en')) {
      const own = Object.keys(messages).filter((key) => key.replace(PLURAL_FORM, '') === base && PLURAL_FORM.test(key));
      expect(own.map((key) => key.slice(base.length + 1)).sort(), base).toEqual(forms);
    }
  });

  it('says something in every message and describes it for translators', () => {
    for (const [key, { message, description }] of Object.entries(messages)) {
      expect(message.trim(), key).not.toBe('');
      expect(description?.trim(), key).toBeTruthy();
    }
  });

  it('uses the substitutions of English', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      if (isPlural(key)) {
        const most = slotsOf(LOCALES.en[key.replace(PLURAL_FORM, '_other')]?.message ?? '');
        expect(most, key).toEqual(expect.arrayContaining(slotsOf(message)));
      } else expect(slotsOf(message), key).toEqual(slotsOf(LOCALES.en[key]?.message ?? ''));
    }
  });

  it('opens and closes the same emphasis as English', () => {
    const tags = (message: string): number => (message.match(/<\/?b>/g) ?? []).length;
    for (const [key, { message }] of Object.entries(messages)) {
      expect(tags(message), key).toBe(
        tags(LOCALES.en[isPlural(key) ? key.replace(PLURAL_FORM, '_other') : key]?.message ?? ''),
      );
      expect(message.replaceAll(/<\/?b>/g, ''), key).not.toMatch(/[<>]/);
    }
  });

  it('leaves no curly doubt: straight apostrophes are typewriter marks', () => {
    for (const [key, { message }] of Object.entries(messages)) expect(message, key).not.toMatch(/['"]/);
  });

  it('names every group of the dataset', () => {
    const unnamed = Object.keys(groups).filter((key) => !messages[`group_${key}`]);
    expect(unnamed).toEqual([]);
  });

  it('fits the browser stores: description of at most 132 characters', () => {
    expect(messages.extension_description?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('use of messages', () => {
  it('has no message that nothing uses', () => {
    const unused = Object.keys(LOCALES.en).filter((key) => {
      const base = isPlural(key) ? key.replace(PLURAL_FORM, '') : key;
      return !code.includes(`'${base}'`) && !code.includes(`__MSG_${base}__`) && !DATA_FAMILIES.test(key);
    });
    expect(unused).toEqual([]);
  });

  it('has every message that the manifest asks for', () => {
    const asked = [...code.matchAll(/__MSG_(\w+?)__/g)].map((match) => match[1] ?? '');
    expect(asked.filter((key) => !LOCALES.en[key])).toEqual([]);
    expect(asked).toContain('extension_name');
  });
});
