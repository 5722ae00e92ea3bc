import { describe, expect, test } from 'vitest';
import { checksFor } from '../support/checks.ts';

/** What reports of meetings say everywhere, and what it is not about: language, sentence, all that is found. */
const meetings: readonly (readonly [lang: string, sentence: string, found: readonly string[]])[] = [
  ['tr', 'Norveç ve Peru bakanları pazartesi günü buluştu.', ['Norveç=NO', 'Peru=PE']],
  ['tr', 'Norveç heyeti pazar günü Bursa’da Peru heyetiyle buluşacak.', ['Norveç=NO', 'Peru=PE']],
  ['tr', 'Norveç bu yolu seçti, ajansa göre Peru da öyle.', ['Norveç=NO', 'Peru=PE']],
  ['pt', 'O ministro dos Negócios Estrangeiros da Noruega chegou ao Recife.', ['Noruega=NO']],
  ['nl', 'De minister van Noorwegen sprak in het paleis op de Dam.', ['Noorwegen=NO']],
  ['de', 'In Norwegen wie in der Schweiz tagt heute der Bundesrat.', ['Norwegen=NO', 'Schweiz=CH']],
];

/** What the same words are about where they mean it. */
const topics: readonly (readonly [lang: string, sentence: string, topic: string])[] = [
  ['tr', 'Norveç ile Peru buluşları korumayı görüştü.', 'intellectual_property'],
  ['tr', 'Norveç, Perulu öğrencilere burslar verecek.', 'education'],
  ['tr', 'Norveç, Peru pazarına girmek istiyor.', 'trade'],
  ['tr', 'Norveç iki ajanı Peru’ya iade etti.', 'intelligence'],
  ['pt', 'A Noruega e o Peru protegem os recifes.', 'environment'],
  ['nl', 'Noorwegen en Peru hertekenen de landsgrenzen.', 'boundaries'],
];

describe('words of meetings', () => {
  test.each(meetings)('%s: %s', (lang, sentence, found) => {
    const names = checksFor(lang).findAll(sentence);
    expect(names.map((name) => name.replace('@', ''))).toEqual(found);
  });

  test.each(topics)('%s: %s', (lang, sentence, topic) => {
    expect(checksFor(lang).findAll(sentence).join(' ')).toContain(`=topic:${topic}`);
  });
});

describe('Vietnamese pairs', () => {
  test.each([
    ['Quan hệ Việt - Mỹ phát triển.', ['Việt=VN', 'Mỹ=US']],
    ['Quan hệ Trung-Việt phát triển.', ['Trung=CN', 'Việt=VN']],
    ['Biên giới Việt – Lào yên bình.', ['Việt=VN', 'Lào=LA']],
    ['Người Việt và tiếng Việt.', []],
  ])('%s', (sentence, expected) => expect(checksFor('vi').find(sentence)).toEqual(expected));
});
