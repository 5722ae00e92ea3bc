import { describe, expect, it } from 'vitest';
import { findNames } from '../support/find-in.ts';
import { lexiconsFor } from '../support/real-lexicons.ts';

const find = (lang: string, text: string) => findNames(text, ...lexiconsFor(lang));

describe('where something happens, told by an ending or a letter at the name', () => {
  it.each([
    ['tr', "Türkiye ve Irak Ankara'da anlaştı", ['Türkiye=TR', 'Irak=IQ', 'Ankara=TR@']],
    ['tr', "Almanya'daki toplantıya İran da katıldı", ['Almanya=DE@', 'İran=IR']],
    ['tr', 'Rusya Bakü’de Azerbaycan’ı övdü', ['Rusya=RU', 'Bakü=AZ@', 'Azerbaycan=AZ']],
    [
      'hu',
      'Lengyelország és Csehország Budapesten megállapodott',
      ['Lengyelország=PL', 'Csehország=CZ', 'Budapesten=HU@'],
    ],
    [
      'hu',
      'A magyar miniszter Washingtonban és Törökországban',
      ['magyar=HU', 'Washingtonban=US@', 'Törökországban=TR@'],
    ],
    ['fi', 'Norja ja Tanska sopivat Washingtonissa', ['Norja=NO', 'Tanska=DK', 'Washingtonissa=US@']],
    ['fi', 'Kiina rakentaa tehtaan Norjassa', ['Kiina=CN', 'Norjassa=NO@']],
    ['he', 'ירדן וישראל חתמו בוושינגטון', ['ירדן=JO', 'ישראל=IL', 'וושינגטון=US@']],
  ])('%s: %s', (lang, text, names) => {
    expect(find(lang, text)).toEqual(names);
  });
});
