import { describe, expect, test } from 'vitest';
import type { Mention } from '../../../src/core/mention.ts';
import { findMediators } from '../../../src/core/profile/mediation.ts';
import fc from '../../fuzz.ts';
import { mark } from './support/markup.ts';

/** Codes of the mediators of one sentence, in order. */
function mediators(line: string): readonly string[] {
  const { article, mentions } = mark([`paragraph: ${line}`]);
  const found = findMediators(article, { start: 0, end: article.text.length }, mentions);
  return mentions.filter((mention) => found.has(mention)).map(({ code }) => code);
}

describe('findMediators', () => {
  test.each([
    ['[c AF|Afghanistan] and [c PK|Pakistan] agreed on a truce brokered by [c QA|Qatar]', ['QA']],
    [
      'The truce of [c IL|Israel] and [c LB|Lebanon], mediated by [c US|the United States] and [c FR|France]',
      ['US', 'FR'],
    ],
    ['[c ET|Äthiopien] und [c SO|Somalia] einigten sich, vermittelt von der [c TR|Türkei]', ['TR']],
    ['[c CD|Le Congo] et [c RW|le Rwanda] ont signé sous la médiation du [c QA|Qatar]', ['QA']],
    ['[c SA|السعودية] و [c IR|إيران] تتفقان في ختام محادثات بوساطة [c CN|صينية]', ['CN']],
    ['[c TR|土耳其] 调停', ['TR']],
    ['Η [c CY|Κύπρος] και η [c LB|Λίβανος] συμφώνησαν με τη μεσολάβηση της [c EG|Αιγύπτου]', ['EG']],
    ['בתיווך [c NO|נורווגיה] חתמו [c NP|נפאל] ו[c BT|בהוטן]', ['NO']],
    ['[c NP|เนปาล]และ[c BT|ภูฏาน]ตกลงกันโดยมี[c NO|นอร์เวย์]เป็นผู้ไกล่เกลี่ย', ['NO']],
    ['[c NO|நோர்வேயின்] மத்தியஸ்தத்தில் [c NP|நேபாளமும்] [c BT|பூடானும்] உடன்பட்டன', ['NO']],
    ['وقع طرفا النزاع في [c TD|تشاد] هدنة برعاية [c QA|قطر] و[c OM|عمان]', ['QA', 'OM']],
    ['[c EC|Ecuador] y [c PE|Perú] firmaron ante los garantes [c BR|Brasil] y [c CL|Chile]', ['BR', 'CL']],
    ['[c AM|Armenia] and [c AZ|Azerbaijan] sign, [c RU|Russia] as guarantor', ['RU']],
  ])('%s', (line, expected) => {
    expect(mediators(line)).toEqual(expected);
  });

  test('an Arabic ordinal is no mediator, though the Urdu word begins with it', () => {
    expect(mediators('وقعت [c OM|عمان] ثالث اتفاق مع [c IN|الهند]')).toEqual([]);
    expect(mediators('[c OM|عمان] کی ثالثی میں معاہدہ ہوا')).toEqual(['OM']);
  });

  test('those who agree are none', () => {
    expect(mediators('[c JP|Japan] and [c GB|Britain] signed a treaty')).toEqual([]);
  });

  test('six characters of Chinese, Japanese or Korean away, not seven', () => {
    expect(mediators('[c QA|カタール]による長い間仲介')).toEqual(['QA']);
    expect(mediators('[c QA|カタール]による長い時間仲介')).toEqual([]);
    expect(mediators('[c QA|카타르]가여섯글자나중재했다')).toEqual(['QA']);
  });

  test('a mediator far from every name is nobody of the list', () => {
    expect(mediators('[c JP|Japan] waits while somebody that nobody had ever heard of before mediated')).toEqual([]);
  });

  test('any text and any names: only given names, never an error', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.nat(40), { maxLength: 6 }), (text, starts) => {
        const actors = starts
          .toSorted((a, b) => a - b)
          .map((start): Mention => {
            return {
              start,
              end: start + 2,
              kind: 'country',
              code: 'JP',
              form: 'name',
              strength: 'strong',
              isPlace: false,
            };
          });
        const found = findMediators(
          { text: `mediated ${text}`, lang: 'en' },
          { start: 0, end: text.length + 9 },
          actors,
        );
        expect([...found].every((mention) => actors.includes(mention))).toBe(true);
      }),
    );
  });
});
