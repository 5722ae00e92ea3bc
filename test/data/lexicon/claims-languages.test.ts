import { describe, expect, test } from 'vitest';
import { findClaims } from '../../../src/core/findings/claims.ts';
import { readClaims } from '../../../src/data/lexicon/claim-table.ts';
import { mark } from '../../core/profile/support/markup.ts';

/** Claims that the words of a language find in one sentence. */
function claims(lang: string, line: string): readonly string[] {
  const { article, mentions } = mark([`paragraph: ${line}`]);
  return findClaims(article, mentions, readClaims(lang)).map(({ claim }) => claim);
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
    ['ur', 'دونوں ملکوں نے پہلی بار [t agreement|معاہدہ] کیا۔', ['first']],
  ])('%s: %s', (lang, line, expected) => {
    expect(claims(lang, line)).toEqual(expected);
  });

  test('none where nothing is claimed', () => {
    expect(claims('tr', 'İki ülke [t agreement|anlaşma] tarihi üzerinde konuştu.')).toEqual([]);
    expect(claims('de', 'Das [t agreement|Abkommen] gilt noch immer.')).toEqual([]);
  });
});
