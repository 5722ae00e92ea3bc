import { expect, test } from 'vitest';
import { findHolders } from '../../../src/core/dates/period/find-holders.ts';
import { unpackOfficeHolders } from '../../../src/core/dates/period/office-holders.ts';
import { packOfficeHolders } from '../../../src/data/office-holders/pack-office-holders.ts';

const HOLDERS = unpackOfficeHolders(JSON.parse(packOfficeHolders()));

/** For whom the movements of a headline act, each as it is written there. */
function actorsOf(headline: string): readonly string[] {
  return findHolders(headline, HOLDERS).map(({ people, start, end }) => {
    const parties = people.flatMap(({ terms }) => terms.map(({ party }) => party));
    return `${headline.slice(start, end)} ${parties.join()}`;
  });
}

test.each([
  ['Israel and Hamas agree on a ceasefire', 'Hamas PS'],
  ['Israel y Hamás acuerdan un alto el fuego', 'Hamás PS'],
  ['إسرائيل وحركة حماس توقعان اتفاق هدنة', 'وحركة حماس PS'],
  ['इज़राइल और हमास ने युद्धविराम समझौते पर हस्ताक्षर किए', 'हमास PS'],
  ['イスラエルとハマスが停戦合意に署名', 'ハマス PS'],
  ['以色列与哈马斯签署停火协议', '哈马斯 PS'],
  ['이스라엘과 하마스, 휴전 협정에 서명', '하마스 PS'],
  ['Израиль и ХАМАС подписали соглашение о прекращении огня', 'ХАМАС PS'],
  ['Israel und die Hisbollah einigen sich auf eine Waffenruhe', 'Hisbollah LB'],
  ['United States and Houthis agree to a truce', 'Houthis YE'],
  ['Estados Unidos firma un acuerdo con los Talibanes', 'Talibanes AF'],
  ['Marruecos y el Polisario firman un acuerdo', 'Polisario EH'],
])('an armed movement speaks for its side of a war: %s', (headline, actor) => {
  expect(actorsOf(headline)).toEqual([actor]);
});

test.each([
  'Hama and Israel agree',
  'A thousand students of the talib school sign',
  'استقبل الجمهور الفريق بحماس كبير',
])('and no other word does: %s', (headline) => {
  expect(actorsOf(headline)).toEqual([]);
});
