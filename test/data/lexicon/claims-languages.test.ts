import { describe, expect, test } from 'vitest';
import { findClaims } from '../../../src/core/findings/claims.ts';
import { readClaims } from '../../../src/data/lexicon/claim-table.ts';
import { mark } from '../../core/profile/support/markup.ts';

const NEWS = { year: 2026, parties: [] };

/** Claims that the words of a language find in one sentence. */
function claims(lang: string, line: string): readonly string[] {
  const { article, mentions } = mark([`paragraph: ${line}`]);
  return findClaims(article, mentions, readClaims(lang), NEWS).map(({ claim }) => claim);
}

describe('claims of novelty', () => {
  test.each([
    ['fr', 'Les deux pays signent pour la première fois un [t agreement|accord].', ['first']],
    ['de', 'Das historische [t agreement|Abkommen] liegt vor.', ['historic']],
    ['es', 'Firman un nuevo [t agreement|acuerdo] sin precedentes.', ['new', 'first']],
    ['pt', 'Assinam um [t agreement|acordo] histórico.', ['historic']],
    ['ru', 'Подписано историческое [t agreement|соглашение].', ['historic']],
    ['ja', '両国は史上初の[t treaty|条約]に署名した。', ['first']],
    ['zh', '两国签署首个[t agreement|协定]。', ['first']],
    ['ko', '두 나라는 역사적인 [t agreement|협정]에 서명했다.', ['historic']],
    ['tr', 'İki ülke ilk kez [t agreement|anlaşma] imzaladı.', ['first']],
    ['id', 'Kedua negara meneken [t agreement|perjanjian] bersejarah.', ['historic']],
    ['fa', 'دو کشور [t agreement|توافق] تاریخی امضا کردند.', ['historic']],
    ['nl', 'De landen tekenden voor het eerst een [t treaty|verdrag].', ['first']],
    ['sv', 'Det är ett historiskt [t agreement|avtal].', ['historic']],
    ['da', 'Det er den første [t agreement|aftale] mellem landene.', ['first']],
    ['no', 'Landene fikk en ny [t agreement|avtale].', ['new']],
    ['pl', 'To bezprecedensowa [t agreement|umowa].', ['first']],
    ['cs', 'Byla to přelomová [t agreement|dohoda].', ['historic']],
    ['hu', 'Történelmi [t agreement|megállapodás] született.', ['historic']],
    ['ro', 'Este primul [t treaty|tratat] al celor două țări.', ['first']],
    ['fi', 'Maat tekivät historiallisen [t agreement|sopimuksen].', ['historic']],
    ['vi', 'Đây là [t agreement|hiệp định] đầu tiên.', ['first']],
    ['sw', 'Huu ni [t treaty|mkataba] wa kihistoria.', ['historic']],
    ['ms', 'Ini [t agreement|perjanjian] bersejarah.', ['historic']],
    ['ca', 'Signen per primera vegada un [t agreement|acord].', ['first']],
    ['ur', 'دونوں ملکوں نے پہلی بار [t agreement|معاہدہ] کیا۔', ['first']],
  ])('%s: %s', (lang, line, expected) => {
    expect(claims(lang, line)).toEqual(expected);
  });

  test('none where nothing is claimed', () => {
    expect(claims('tr', 'İki ülke [t agreement|anlaşma] tarihi üzerinde konuştu.')).toEqual([]);
    expect(claims('de', 'Das [t agreement|Abkommen] gilt noch immer.')).toEqual([]);
  });

  test.each([
    ['en', 'The first lady saw the [t treaty|treaty].'],
    ['en', 'The First Minister of Wales welcomed the [t agreement|deal].'],
    ['en', 'Trade grew in the first quarter under the [t agreement|deal].'],
    ['pt', 'O primeiro-ministro assinou o [t agreement|acordo].'],
    ['pt', 'A primeira-ministra assinou o [t agreement|acordo].'],
    ['pt', 'A primeira dama viu o [t agreement|acordo].'],
    ['es', 'El primer ministro firmó el [t agreement|acuerdo].'],
    ['es', 'La primera ministra firmó el [t agreement|acuerdo].'],
    ['it', 'Il primo ministro ha firmato l’[t agreement|accordo].'],
    ['it', 'L’[t agreement|accordo] vale dal primo gennaio.'],
    ['en', 'The first phase of the [t ceasefire|truce] ends on Monday.'],
    ['en', 'The new government backs the [t treaty|treaty].'],
    ['it', 'La prima fase della [t ceasefire|tregua] scade domani.'],
    ['es', 'El nuevo gobierno respeta el [t agreement|acuerdo].'],
    ['de', 'Die neue Regierung achtet das [t agreement|Abkommen].'],
    ['nl', 'De eerste fase van het [t agreement|akkoord] loopt af.'],
    ['pl', 'Nowy rząd szanuje [t agreement|umowę].'],
    ['fr', 'Le tout premier ministre parle de l’[t agreement|accord].'],
    ['de', 'Der Erste Minister lobte das [t agreement|Abkommen].'],
    ['de', 'Das [t agreement|Abkommen] gilt für das erste Quartal.'],
    ['ru', 'Первый заместитель министра подписал [t agreement|соглашение].'],
    ['ru', 'Первый вице-премьер подписал [t agreement|соглашение].'],
    ['hi', 'प्रथम महिला ने [t agreement|समझौता] देखा।'],
    ['hi', 'पहली महिला ने [t agreement|समझौता] देखा।'],
  ])('%s: none in the name of an office or of a time: %s', (lang, line) => {
    expect(claims(lang, line)).toEqual([]);
  });

  test.each([
    ['pt', 'O primeiro [t agreement|acordo] do primeiro-ministro.', ['first']],
    ['it', 'Il primo ministro ha firmato il primo [t agreement|accordo].', ['first']],
    ['en', 'The first lady saw the first [t treaty|treaty].', ['first']],
  ])('%s: but beside it: %s', (lang, line, expected) => {
    expect(claims(lang, line)).toEqual(expected);
  });
});
