import { describe, expect, test } from 'vitest';
import { keepTwoSides } from '../../../src/core/profile/sides.ts';
import { codes } from './support/profile.ts';

const side = (code: string, weight: number) => ({ code, weight });
const NOBODY: ReadonlySet<string> = new Set();
const NEVER: ReadonlyMap<string, number> = new Map();

describe('words that tell two sides', () => {
  const three = [side('AA', 1), side('BB', 0.9), side('CC', 0.4)];
  const kept = (text: string): readonly string[] =>
    codes(
      keepTwoSides(text, {
        parties: three,
        named: three,
        headline: NOBODY,
        lands: NOBODY,
        groups: {},
        listActing: () => NOBODY,
        countMentions: () => NEVER,
      }),
    );

  test.each([
    'A bilateral deal',
    'Both countries agreed',
    'The two governments agreed',
    'He met his counterpart',
    'Les deux pays coopèrent',
    'avec son homologue',
    'Ambos países firmaron',
    'los dos países',
    'Os dois países',
    'com o seu homólogo',
    'I due Paesi firmano',
    'la cooperazione bilaterale',
    'Beide Länder wollen',
    'die Außenminister beider Länder',
    'mit ihrem Amtskollegen',
    'Beide landen tekenden',
    'en zijn ambtgenoot',
    'współpracy obu krajów',
    'w stosunkach dwustronnych',
    'İki ülke anlaştı',
    'ikili ilişkiler',
    'mevkidaşı ile',
    'kedua negara sepakat',
    'nchi hizo mbili',
    'mataifa hayo mawili',
    'hai nước nhất trí',
    'quan hệ song phương',
    'двусторонние отношения',
    'обеих стран',
    'двох країн',
    'द्विपक्षीय संबंध',
    'দুই দেশ',
    'دوطرفہ تعلقات',
    'العلاقات الثنائية بين البلدين',
    'دو کشور',
    'των δύο χωρών',
    'spolupráci obou zemí',
    'odnosi dviju zemalja',
    'za vzajemnost obeh držav',
    'cooperarea celor două țări',
    'mellan de två länderna',
    'mellem de to lande',
    'molempien maiden edut',
    'a két ország megállapodott',
    'между двете страни',
    'dels dos països',
    'בין שתי המדינות',
    'இரு நாடுகளும்',
    'రెండు దేశాల',
    'दोन्ही देशांनी',
    'दुवै देशले',
    'બંને દેશો',
    'ਦੋਵਾਂ ਦੇਸ਼ਾਂ',
    '两国关系',
    '二国間の協力',
    '양국 관계',
  ])('%s', (text) => expect(kept(text)).toEqual(['AA', 'BB']));

  test.each(['Both sides fired', 'Both teams won', 'A trilateral deal', 'The three countries', 'Ambas ciudades'])(
    'none: %s',
    (text) => expect(kept(text)).toEqual(['AA', 'BB', 'CC']),
  );
});
