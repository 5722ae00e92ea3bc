import { expect, test } from 'vitest';
import { wordsOf } from '../../../../src/core/pacts/rank/diversify.ts';
import { anyText } from '../../../any-text.ts';
import fc from '../../../fuzz.ts';
import { indexPacts, makePact } from '../support/pacts.ts';

const PIECES = [
  'Treaty',
  'ÉTAT',
  'Straße',
  'ªµº',
  'Łódź',
  'Ǆ',
  'İzmir',
  'ɏɐʒʔ',
  'е\u0301tat',
  'Договор',
  '條約',
  ' ',
  '–',
  '’',
  '×',
  '7',
];
const titles = fc.oneof(
  anyText(),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join('')),
);

test('the words of a title are all stretches of four letters and more, whatever the script', () => {
  fc.assert(
    fc.property(fc.array(titles, { minLength: 1, maxLength: 6 }), (list) => {
      const index = indexPacts(list.map((title, at) => makePact({ title, id: `pact-${at}` })));
      for (let row = 0; row < index.size; row++) {
        const title = index.columns.titles.at(row);
        expect([...wordsOf(index, row)]).toEqual([...new Set(title.toLowerCase().match(/\p{L}{4,}/gu))]);
      }
    }),
  );
});
