import { foldName } from '../../../../src/core/dates/period/fold.ts';
import type { OfficeHolder, OfficeHolders } from '../../../../src/core/dates/period/office-holders.ts';

/** A person of a made-up table; terms as `from..to`, open at the end where nothing follows the dots, or `XX:from..to`. */
export function holder(name: string, forms: readonly string[], ...terms: readonly string[]): OfficeHolder {
  const read = terms.map((term) => {
    const [days = '', party = 'XX'] = term.split(':').reverse();
    const [from = '', to] = days.split('..');
    return { party, from, to: to || null };
  });
  return { name, forms: forms.map(foldName), terms: read };
}

/** A company or agency of a made-up table, by its names. */
export const body = (party: string, name: string, ...forms: readonly string[]): OfficeHolder => ({
  name,
  forms: [name, ...forms].map((form) => `!${foldName(form)}`),
  terms: [{ party, from: '', to: null }],
  isBody: true,
});

/** Invented people, so that no fact of the real table matters to a test of the rules. */
export const HOLDERS: OfficeHolders = {
  people: [
    holder(
      'Anna Bergqvist',
      ['!bergqvist', '!بيركفيست', 'анна бергквист', '!बर्गक्विस्ट', 'ベリークヴィスト', '!贝里奎斯特'],
      '2019-03-01..2021-09-01',
    ),
    holder('Tomas Olander', ['!ओलैंडर', 'томас оландер', '!أولاندر', '!オランデル'], '2020-06-01..2023-04-01'),
    holder('Marta Velasco', ['велас', '!فيلاسكو', '!वेलास्को', '!ベラスコ'], '2022-02-01..2024-08-01'),
    holder('Pieter van der Hoek', ['!van der hoek'], '2023-05-01..2024-05-01'),
    holder('Ilse May', [], '2023-06-01..2024-02-01'),
    holder('Jonas Stern', [], '2005-01-01..2010-01-01', '2023-01-01..'),
    holder('Lena Stern', [], '2011-01-01..2012-01-01'),
    holder('Ivan Sokolov', ['иван соколов'], '2023-03-01..2024-03-01'),
    holder('Kenji Aoyama', ['青山健二', '青山'], '2023-09-01..2024-10-01'),
    holder('Han Sol', ['한솔민'], '2023-11-01..2024-07-01'),
    holder('Solo Sitter', [], '1990-01-01..'),
  ],
};

export const TODAY = '2026-06-01';
