import { describe, expect, it } from 'vitest';
import { findNames } from './support/find-in.ts';
import { lexiconsFor } from './support/real-lexicons.ts';

const lexicons = lexiconsFor('en');
const find = (text: string) => findNames(text, ...lexicons);

describe('towns, schools and people with the name of a country, in a small paper', () => {
  it.each([
    'LEBANON — A 34-year-old Lebanon man was booked into the Warren County jail after a chase. Lebanon police found him.',
    'The Palestine City Council voted to repave Oak Street. People in Palestine asked for sidewalks, said Mayor Mitch Jordan.',
    "Peru's Main Street will close for a parade. The Peru High School band marches, and Miami County deputies direct traffic.",
    'Chad Miller, Jordan Brooks and Paris Lee scored for Athens High School. Coach Brett Holland praised Jordan after the game.',
    'Turkey hunters in Benton County may apply for permits. The turkey season opens in April.',
    "A Norway woman lost control of her car. A Paris couple stopped to help; the Oxford County Sheriff's Office is looking into it.",
    "The Jordan School Board meets Monday. The Jordan firefighters' dance is on Friday.",
    'The town of Cuba in Allegany County will lose its post office. Cuba residents met on Tuesday.',
    'Moscow — The Latah County commissioners met Monday in Moscow. A Moscow resident asked about the levy.',
    'Georgia lawmakers in Atlanta passed a budget. Gov. Brian Kemp of Georgia will sign it.',
    'The Greece Central School District will host a dinner. Parents from Greece filled the Monroe County auditorium.',
    'Deputies arrested Denmark Hollis, 22, of Denmark, S.C., and Ireland Baldwin of Mexico, Mo.',
    'The Chad Foster trial begins today. Chad, 31, of Orange County, has pleaded not guilty.',
    'China Grove officials met in Rowan County. A China, Maine, farmer won the prize at the fair.',
    'Holland man dies in crash. The Holland Police said the Ottawa County man was not wearing a seat belt.',
  ])('%s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('countries, in a small paper too', () => {
  it.each([
    [
      'Israeli troops left southern Lebanon; a Lebanon resident of Tyre said the county hospital was full.',
      ['Israeli=IL', 'Lebanon=LB', 'Lebanon=LB'],
    ],
    [
      'Jordan and Egypt signed a water agreement in Amman. King Abdullah of Jordan thanked the Egyptian president.',
      ['Jordan=JO', 'Egypt=EG', 'Amman=JO@', 'Jordan=JO', 'Egyptian=EG'],
    ],
    ['The Warren County fair was opened by the ambassador of Norway.', ['Norway=NO']],
    ['Peru and Chile renewed their agreement; Peruvian exporters welcomed it.', ['Peru=PE', 'Chile=CL', 'Peruvian=PE']],
    ['Lakes near Mt. Kenya are drying; in Kenya, farmers worry.', ['Kenya=KE@']],
    [
      'Georgia arrested members of the Movement for a United Georgia. TBILISI, Georgia: Democratic leaders protested.',
      ['Georgia=GE', 'Georgia=GE', 'TBILISI=GE', 'Georgia=GE'],
    ],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('peoples and languages that are neither actor nor place', () => {
  it.each([
    ['The ad airs in English and Spanish. She answered in Spanish after a while.', []],
    ['He speaks Japanese and translated it into Russian.', []],
    ['The bank moved into Russian markets; Russian-American art', ['Russian=RU', 'Russian=RU', 'American=US']],
    ['an Italian restaurant and a French bulldog', []],
    ['the American Academy of Film and the Club America game', []],
    ['A Finn won the race; Finn said so. The Finnish team cheered.', ['Finn=FI', 'Finn=FI', 'Finnish=FI']],
    ['Finn said he would run again.', []],
    ['The tribe wants a share of Indian profits from the casino.', []],
    ['a loan of US$3 million', []],
    ['un-American talk on the Indian subcontinent', []],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('roads and regions with the name of a country', () => {
  it.each([
    'A truck overturned on U.S. 31 near the county line; traffic on US-23 and U.S. Route 6 crawled.',
    'The ramp from U.S. 31W to US Highway 80 is closed, and drivers crossing U.S. 41A must wait.',
    'Rain fell in South Australia, in Western Australia and over East Azerbaijan.',
  ])('%s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it.each([
    ['on U.S. 10-year bonds', 'U.S.'],
    ['on US 155 mm shells', 'US'],
    ['on US 25 percent of it', 'US'],
    ['from US 12 million barrels came', 'US'],
    ['from U.S. 1.5 tons came', 'U.S.'],
    ['The U.S. 7th Fleet left', 'U.S.'],
    ['on U.S. 2024 elections', 'U.S.'],
  ])('but not in "%s"', (text, name) => {
    expect(find(text)).toEqual([`${name}=US`]);
  });
});
