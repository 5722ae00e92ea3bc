import { describe, expect, it } from 'vitest';
import { checksFor } from '../support/checks.ts';

const { find, expectNames, expectNoNames, expectAll, expectRejected } = checksFor('id');

describe('Indonesian names', () => {
  it.each([
    ['AS, Amerika Serikat dan Gedung Putih', ['AS=US', 'Amerika Serikat=US', 'Gedung Putih=US']],
    ['Korsel-AS, Korut dan Semenanjung Malaka', ['Korsel=KR', 'AS=US', 'Korut=KP']],
    ['Tiongkok, Cina, China dan RRT', ['Tiongkok=CN', 'Cina=CN', 'China=CN', 'RRT=CN']],
    ['Menlu RI dan Menlu Inggris', ['RI=ID', 'Inggris=GB']],
    ['Arab Saudi, Uni Emirat Arab, UEA', ['Arab Saudi=SA', 'Uni Emirat Arab=AE', 'UEA=AE']],
    [
      'Papua Nugini, Timor Leste, Selandia Baru, Pantai Gading',
      ['Papua Nugini=PG', 'Timor Leste=TL', 'Selandia Baru=NZ', 'Pantai Gading=CI'],
    ],
    ['Uni Eropa, PBB, ASEAN dan OKI', ['Uni Eropa=EU', 'PBB=UN', 'ASEAN=ASEAN', 'OKI=OIC']],
    ['di Jakarta Pusat dan Jakarta Selatan', ['Jakarta=ID@~', 'Jakarta=ID~']],
    ['tiba di Canberra; Canberra menjawab', ['Canberra=AU@', 'Canberra=AU']],
    ['versi Jepangnya; Birmalah yang menolak; Prancispun setuju', ['Jepang=JP', 'Birma=MM', 'Prancis=FR']],
    ['kursi RI 1, mobil RI-1 dan Dubes RI', ['RI=ID']],
    ['Kolumbia, Uruguai, Paraguai dan Inggeris', ['Kolumbia=CO', 'Uruguai=UY', 'Paraguai=PY', 'Inggeris=GB']],
    ['Cina Taipei menang; Chinese Taipei kalah', ['Cina Taipei=TW', 'Chinese Taipei=TW']],
  ])('%s', expectNames);
});

describe('Indonesian words that are no country', () => {
  it.each([
    ['seas and regions', 'Samudra Hindia, Laut Filipina Barat, Laut China Selatan, Teluk Meksiko dan Amerika Latin'],
    ['a colony', 'masa Hindia Belanda'],
    ['lakes and an island', 'Danau Malawi, Sungai Kongo dan Pulau Guinea Baru'],
    ['streets', 'Jl. Jepang 5, Jln Belanda dan di Jalan India'],
    ['short forms of other things', 'berkas PNG, sistem DRC dan survei KSA'],
    ['companies, a church, a district', 'Georgia-Pacific, Nippon Columbia, Gereja Inggris, Kabupaten Pakpak Bharat'],
    ['languages', 'bahasa Inggris, berbahasa Jepang, aksara Thai, bahasa Korea'],
    ['clubs with a capital', 'Real Madrid, Dinamo Kiev, FC Seoul dan Spartak Moskwa'],
    ['schools, churches and games', 'Universitas Tokyo, Katolik Roma, Olimpiade Beijing dan Tokyo Electric'],
    ['money', 'dolar Amerika Serikat, dollar Singapura, yuan Tiongkok, ringgit Malaysia dan pound sterling Inggris'],
    ['initials', 'Drs. AS Suparno hadir bersama istrinya'],
    ['institutions', 'Bank Indonesia, Universitas Indonesia dan Garuda Indonesia'],
    ['words without a capital', 'as roda, mali, peru'],
    ['things', 'kunci Inggris dan kacang Amerika'],
  ])('%s', expectNoNames);

  it.each([
    ['buku bahasa Prancis', ['Prancis:language']],
    ['as roda', ['as:case']],
  ])('gives its reason: %s', expectRejected);
});

describe('Indonesian names of two things', () => {
  it.each([
    [
      'a contest says little of its country',
      'juara Tiongkok Terbuka, Thailand Masters dan Liga Inggris',
      ['Tiongkok=CN~', 'Thailand=TH~', 'Inggris=GB~'],
    ],
    ['a pageant does, too; women do not', 'Puteri Indonesia, tim putri Jepang', ['Indonesia=ID~', 'Jepang=JP']],
    ['a minister follows a short form', 'kata Menlu AS Marco Rubio di Washington Senin', ['AS=US', 'Washington=US@']],
    ['a navy is no sea', 'Angkatan Laut Jepang di Laut Jepang dan Teluk Thailand', ['Jepang=JP']],
    ['a state has money', 'rupiah dan ekonomi Indonesia; mata uang Jepang', ['Indonesia=ID', 'Jepang=JP']],
    ['nor is a country a street', 'warga India di Jalan India', ['India=IN']],
    ['a general is no island', 'Jenderal Badrodin Haiti mundur', []],
    ['its president is', 'Kata Presiden Haiti, Palang Merah Haiti siap', ['Haiti=HT', 'Haiti=HT']],
    ['a prince is no Turk', 'Pangeran Turki Ragab dan Turki bin Yusuf', []],
    ['a minister is', 'Menteri Turki menemui Turki Al Ragab', ['Turki=TR']],
    ['an actor is no state', 'kemarin aktor Chad Ferris pulang bersama keluarganya', []],
    ['its president is', 'kemarin Presiden Chad Musa Ali pulang bersama keluarganya', ['Chad=TD']],
    ['a short form is a state where one acts', 'Menlu PNG dan tentara DRC', ['PNG=PG', 'DRC=CD']],
    ['or another is named', 'kerja sama Indonesia-PNG', ['Indonesia=ID', 'PNG=PG~']],
    ['the republic of Georgia is no American party', 'Presiden Republik Georgia tiba', ['Georgia=GE~']],
    ['a party may be', 'Partai Republik di Georgia kalah', []],
    ['Georgia is in the Caucasus', 'Georgia dan Armenia', ['Georgia=GE', 'Armenia=AM']],
    ['or in America', 'gubernur Georgia', []],
    ['Korea alone is the South', 'atlet Korea menang', ['Korea=KR~']],
    ['but the North where its capital is named', 'Korea, kata Pyongyang', ['Korea=KP', 'Pyongyang=KP']],
  ])('%s', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('Indonesian words of agreement', () => {
  it.each([
    [
      'Indonesia dan Jepang menandatangani nota kesepahaman tentang mineral kritis',
      [
        'Indonesia=ID',
        'Jepang=JP',
        'menandatangani=term:sign',
        'nota kesepahaman=term:mou',
        'mineral kritis=topic:critical_minerals',
      ],
    ],
    ['Kerja samanya dengan India', ['Kerja sama=term:cooperation~', 'India=IN']],
  ])('%s', expectAll);
});
