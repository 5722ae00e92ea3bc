import { describe, expect, it } from 'vitest';
import { checksFor } from '../support/checks.ts';

const { find, expectNames, expectNoNames, expectRejected } = checksFor('ms');

describe('Malay names', () => {
  it.each([
    ['Jepun, Sepanyol, Perancis dan Itali', ['Jepun=JP', 'Sepanyol=ES', 'Perancis=FR', 'Itali=IT']],
    ['Tanah Besar China dan Chinese Taipei', ['Tanah Besar China=CN', 'Chinese Taipei=TW']],
    ['Swiss, Czech, Macedonia, Kamerun', ['Swiss=CH', 'Czech=CZ', 'Macedonia=MK', 'Kamerun=CM']],
    [
      'Republik Korea dan Republik Rakyat Demokratik Korea',
      ['Republik Korea=KR', 'Republik Rakyat Demokratik Korea=KP'],
    ],
    ['kerajaan Inggeris; Soviet; Siam', ['Inggeris=GB', 'Soviet=RU~', 'Siam=TH~']],
    ['Wisma Putra dan Rumah Putih', ['Wisma Putra=MY~', 'Rumah Putih=US']],
    ['tiba di Tokyo dari Jakarta', ['Tokyo=JP@', 'Jakarta=ID@']],
    [
      'Kesatuan Eropah, Agensi Tenaga Atom Antarabangsa dan Bank Dunia',
      ['Kesatuan Eropah=EU', 'Agensi Tenaga Atom Antarabangsa=IAEA', 'Bank Dunia=IBRD'],
    ],
  ])('%s', expectNames);
});

describe('Malay words that are no country', () => {
  it.each([
    ['seas, rivers and an island', 'Lautan Hindi, Selat Korea, Sungai Thailand, Teluk Parsi dan pulau Guinea Baru'],
    ['languages', 'bahasa Inggeris, sastera Perancis, kamus Jepun'],
    ['money', 'dolar AS, dolar Singapura, baht Thailand dan paun sterling Britain'],
    ['institutions', 'Bank Negara Malaysia dan Universiti Teknologi Malaysia'],
    ['clubs and games', 'Real Madrid, Dinamo Kiev, Universiti Tokyo, Olimpik Beijing'],
    ['streets', 'di Jalan India dan Jln Thailand'],
    ['the Chinese of Malaysia', 'kaum Cina'],
  ])('%s', expectNoNames);

  it.each([
    ['semalam Michael Jordan berehat', ['Jordan:person']],
    ['Turki bin Yusuf', ['Turki:person']],
  ])('gives its reason: %s', expectRejected);
});

describe('Malay names of two things', () => {
  it.each([
    ['a king and his people', 'Raja Jordan menemui rakyat Jordan', ['Jordan=JO', 'Jordan=JO']],
    ['a navy is no sea', 'Tentera Laut China di Laut China', ['China=CN']],
    ['a place', 'kembali ke Jordan semalam', ['Jordan=JO@']],
    [
      'a contest says little of its country',
      'Terbuka Perancis, Liga Super Malaysia, Thailand Masters',
      ['Perancis=FR~', 'Malaysia=MY~', 'Thailand=TH~'],
    ],
    ['a state beside a namesake', 'kerajaan Turki menjemput Turki Al Yusuf', ['Turki=TR']],
  ])('%s', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});
