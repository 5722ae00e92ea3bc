import { describe, expect, it } from 'vitest';
import { findNames, rejectedIn } from '../support/find-in.ts';
import { lexiconOf } from '../support/real-lexicons.ts';

const english = lexiconOf('en');
const find = (text: string) => findNames(text, english);

describe('English names', () => {
  it.each([
    ['The Philippines and the Netherlands signed', ['Philippines=PH', 'Netherlands=NL']],
    ['the U.S., the UAE and the U.K. agreed', ['U.S.=US', 'UAE=AE', 'U.K.=GB']],
    ['Türkiye, Turkiye and Turkey', ['Türkiye=TR', 'Turkiye=TR', 'Turkey=TR']],
    ['Ivory Coast, Burma and Swaziland', ['Ivory Coast=CI', 'Burma=MM', 'Swaziland=SZ']],
    ['Bosnia and Herzegovina; Trinidad and Tobago', ['Bosnia and Herzegovina=BA', 'Trinidad and Tobago=TT']],
    ['Saint Lucia, St Lucia and St. Lucia', ['Saint Lucia=LC', 'St Lucia=LC', 'St. Lucia=LC']],
    [
      "the People's Republic of China and the Republic of China",
      ["People's Republic of China=CN", 'Republic of China=TW'],
    ],
    ['the Democratic Republic of the Congo', ['Democratic Republic of the Congo=CD']],
    ['Papua New Guinea, Guinea-Bissau and Guinea', ['Papua New Guinea=PG', 'Guinea-Bissau=GW', 'Guinea=GN']],
    ['Nigerien and Nigerian troops', ['Nigerien=NE', 'Nigerian=NG']],
    ['Iraqis, Germans and a Dane', ['Iraqis=IQ', 'Germans=DE', 'Dane=DK']],
    ['the Kremlin and Downing Street', ['Kremlin=RU', 'Downing Street=GB']],
    ['NATO, the Quad, ASEAN and the EU', ['NATO=NATO', 'the Quad=QUAD', 'ASEAN=ASEAN', 'EU=EU']],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it('parts a pair at the hyphen', () => {
    expect(find('US-China talks, an Anglo-Japanese pact')).toEqual(['US=US', 'China=CN', 'Anglo-=GB~', 'Japanese=JP']);
  });

  it('knows capitals as governments, and as places', () => {
    expect(find('Tokyo and London agreed in Washington')).toEqual(['Tokyo=JP', 'London=GB', 'Washington=US@']);
  });
});

describe('English words that are no country', () => {
  it.each([
    ['waters', 'the South China Sea, the Indian Ocean, the Gulf of Mexico and Lake Chad'],
    ['regions', 'New Mexico, New England, Inner Mongolia and the Indo-Pacific'],
    ['companies', 'Air India, Bank of England, Japan Times and the Washington Post'],
    ['animals and food', 'a turkey, china cups, guinea pigs and French fries'],
    ['pronouns and codes', 'tell us IN or NO, AT or BE'],
    ['languages', 'She speaks Japanese. The book is in French. Spanish-language television'],
    ['counties', 'the Lebanon County fair and the Peru Street school'],
    ['towns with a state', 'Paris, Texas and London, Ont., and Moscow, Idaho'],
    ['people', 'Michael Jordan, Jordan Peterson, Mr Ireland and Denzel Washington'],
  ])('%s', (_, text) => {
    expect(find(text)).toEqual([]);
  });

  it('gives a reason for each', () => {
    expect(rejectedIn('the Indian Ocean, a turkey, Bank of England', english)).toEqual([
      'Indian:other-place',
      'turkey:case',
      'England:organisation',
    ]);
  });
});

describe('English names of two things', () => {
  it('Georgia is the state among senators and the country beside its neighbours', () => {
    expect(find('Atlanta: Georgia senators voted. Georgia will recount.')).toEqual([]);
    expect(find('Georgia and Armenia opened the border.')).toEqual(['Georgia=GE', 'Armenia=AM']);
  });

  it('Jordan is the kingdom beside its king and its capital', () => {
    expect(find('King Abdullah of Jordan flew home to Amman')).toEqual(['Jordan=JO', 'Amman=JO']);
  });

  it('a bare Congo is the large one, unless Brazzaville is in the text', () => {
    expect(find('Congo voted.')).toEqual(['Congo=CD~']);
    expect(find('Congo voted, and Brazzaville was calm.')).toEqual(['Congo=CG', 'Brazzaville=CG']);
  });

  it('a bare Korea is the south, unless Pyongyang speaks', () => {
    expect(find('Korea exports cars.')).toEqual(['Korea=KR~']);
    expect(find('South Korea and North Korea on the Korean Peninsula')).toEqual(['South Korea=KR', 'North Korea=KP']);
  });

  it('a dateline town of another state stays one through the article', () => {
    expect(find('LEBANON, Ohio (AP) - Two roads were closed.\nLebanon crews worked all night.')).toEqual([]);
  });
});
