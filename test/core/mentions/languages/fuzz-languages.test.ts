import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../../src/core/find-mentions.ts';
import fc from '../../../fuzz.ts';
import { articleOf } from '../support/find-in.ts';
import { lexiconsFor } from '../support/real-lexicons.ts';

/** Names, words and particles of each language, whole or cut short; each also stands beside pieces of any other script. */
const PIECES: Readonly<Record<string, string>> = {
  fr: "l’Inde d’Iran Côte d'Ivoire en au Tur quie traité accord-cadre États-Unis",
  de: 'Japans Türkei Süd korea Abkommen Handels vertrag in der Ägypten ß',
  es: 'Perú Perú. España en los Emiratos tratado acuerdo de ¿México?',
  pt: 'Brasil no Irão da Índia tratado acordo em São',
  ru: 'Япони Японии в Иране с США договор ё Южной Кор',
  ja: '日 本 米中 日英 協定 条約 インド イン で の ・ 南 韓 ｲﾝﾄﾞ',
  zh: '中 美 中美 日 本 條約 协定 在 东盟 伊 朗 蒙古',
  ko: '일본 은 과 미 한미 협정 에서 는 북 한국인 조약',
  tr: "Türkiye'nin Japonya'da İran ı anlaşma sı Hindistan’la",
  fa: 'ایران و ژاپن توافق\u200cنامه در هند ی ک',
  ur: 'جاپان بھارت معاہدہ میں کا چین ہے',
  id: 'Jepang di Cina perjanjian dengan-India nya',
};

const NASTY = [
  '\ud83c',
  '\u200b',
  '\u200f',
  '\u0301',
  '\u064b',
  '\u00a0',
  ' ',
  '\n',
  '.',
  '。',
  '-',
  '’',
  'Japan',
  '(',
  '3',
];

describe.each(Object.entries(PIECES))('any text with the lexicons for %s', { timeout: 30_000 }, (lang, pieces) => {
  const lexicons = lexiconsFor(lang);
  const texts = fc
    .array(fc.constantFrom(...pieces.split(' '), ...NASTY), { maxLength: 40 })
    .map((parts) => parts.join(''));

  it('gives spans in order that lie in one block each, known codes, and reasons for the rest', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const article = articleOf(text, lang);
        const { mentions, rejected } = findMentions(article, lexicons);
        let last = 0;
        for (const { start, end, code } of mentions) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(code).toMatch(/^[\w-]+$/u);
          expect(article.blocks.some((block) => block.start <= start && end <= block.end)).toBe(true);
          last = end;
        }
        for (const { start, end, reason } of rejected) {
          expect(text.slice(start, end)).not.toBe('');
          expect(reason).not.toBe('');
        }
      }),
      { numRuns: 60 },
    );
  });
});
