import { describe, expect, it } from 'vitest';
import { checksFor } from '../support/checks.ts';

const { find, expectNames, expectNoNames, expectAll, expectRejected } = checksFor('sw');

describe('Swahili names', () => {
  it.each([
    ['Marekani, Uingereza, Ujerumani na Uhispania', ['Marekani=US', 'Uingereza=GB', 'Ujerumani=DE', 'Uhispania=ES']],
    ['Mkenya, Wakenya, Mmarekani na Wamarekani', ['Mkenya=KE', 'Wakenya=KE', 'Mmarekani=US', 'Wamarekani=US']],
    ['Muisraeli, Waisraeli na Wapalestina', ['Muisraeli=IL', 'Waisraeli=IL', 'Wapalestina=PS']],
    [
      'Jamhuri ya Kidemokrasia ya Kongo, DRC na Kongo Brazzaville',
      ['Jamhuri ya Kidemokrasia ya Kongo=CD', 'DRC=CD', 'Kongo Brazzaville=CG'],
    ],
    ['Sudan Kusini, Afrika Kusini na Korea Kaskazini', ['Sudan Kusini=SS', 'Afrika Kusini=ZA', 'Korea Kaskazini=KP']],
    ['nchi za Sudan kusini na Korea kaskazini', ['Sudan kusini=SS', 'Korea kaskazini=KP']],
    ['serikali za marekani, ujerumani na msumbiji', ['marekani=US', 'ujerumani=DE', 'msumbiji=MZ']],
    [
      'Rashia, Itali na Jamhuri ya kidemokrasia ya Congo',
      ['Rashia=RU', 'Itali=IT', 'Jamhuri ya kidemokrasia ya Congo=CD'],
    ],
    ['wanajeshi wa Kimarekani na kampuni za Kichina', ['Kimarekani=US', 'Kichina=CN']],
    [
      'Umoja wa Afrika, Umoja wa Ulaya na Umoja wa Mataifa',
      ['Umoja wa Afrika=AFRICAN_UNION', 'Umoja wa Ulaya=EU', 'Umoja wa Mataifa=UN'],
    ],
    ['Jumuiya ya Afrika Mashariki na SADC', ['Jumuiya ya Afrika Mashariki=EAC', 'SADC=SADC']],
    ['nchini Kenya; mjini Tokyo; Tokyo yasema', ['Kenya=KE@', 'Tokyo=JP@', 'Tokyo=JP']],
  ])('%s', expectNames);
});

describe('Swahili words that are no country', () => {
  it.each([
    ['seas and regions', 'Bahari ya Hindi, Bahari ya China Kusini, Amerika Kusini na Ghuba ya Mexico'],
    ['property', 'Mali ya umma iliibiwa'],
    ['languages', 'anazungumza Kifaransa, lugha ya Kichina, Kiingereza'],
    ['companies', 'Kenya Airways na Ethiopian Airlines'],
    ['a lake and a mountain', 'Ziwa Victoria na Mlima Kenya'],
  ])('%s', expectNoNames);

  it.each([
    ['Kijapani', ['Kijapani:language']],
    ['mto Kongo', ['Kongo:other-place']],
  ])('gives its reason: %s', expectRejected);
});

describe('Swahili names of two things', () => {
  it.each([
    ['Mali is a state beside its neighbours', 'Mali na Niger zajiondoa', ['Mali=ML', 'Niger=NE']],
    ['Georgia is in the Caucasus', 'Georgia na Armenia', ['Georgia=GE', 'Armenia=AM']],
    ['or in America', 'gavana wa Georgia', []],
  ])('%s', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('Swahili words of agreement', () => {
  it.each([
    [
      'Tanzania na Japani zilitia saini mkataba wa ulinzi',
      ['Tanzania=TZ', 'Japani=JP', 'zilitia saini=term:sign', 'mkataba wa ulinzi=term:security_agreement'],
    ],
    [
      'Rwanda na DRC zakubaliana usitishaji mapigano',
      ['Rwanda=RW', 'DRC=CD', 'zakubaliana=term:agree~', 'usitishaji mapigano=term:ceasefire'],
    ],
  ])('%s', expectAll);
});
