import { describe, expect, it } from 'vitest';
import { briefTitle } from '../../../src/sidebar/model/brief-title.ts';

const REPUBLICS = 'the Government of the Republic of Northland and the Government of the Kingdom of Southland';

describe('a long title', () => {
  it.each([
    [`Agreement between ${REPUBLICS} concerning the Crossing of Geese`, 'Agreement … concerning the Crossing of Geese'],
    [
      `Exchange of Notes between ${REPUBLICS}, amending the Treaty of 1950 on Geese`,
      'Exchange of Notes … amending the Treaty of 1950 on Geese',
    ],
    [
      `Memorandum of Understanding Between ${REPUBLICS} in the Field of Beekeeping`,
      'Memorandum of Understanding … in the Field of Beekeeping',
    ],
    [
      'Arrangement between the Ministry for Foreign Affairs of Northland and the Secretary of State for the Sea of Southland on Lighthouses',
      'Arrangement … on Lighthouses',
    ],
    [
      `Convention between ${REPUBLICS} and the Lake Agency for the Safety of Boats`,
      'Convention … for the Safety of Boats',
    ],
  ])('says what it is about without the names of the governments: %s', (title, brief) => {
    expect(briefTitle(title)).toBe(brief);
  });

  it.each([
    ['without a subject behind its parties', `Treaty of Peace, Friendship and Good Neighbourhood between ${REPUBLICS}`],
    ['without parties', `Convention on ${'the Protection of Geese, Bees and Lighthouses, '.repeat(3)}and Boats`],
    [
      'with something done between parties and subject',
      `Exchange of Notes between ${REPUBLICS} bringing into force a Treaty on Geese`,
    ],
    [
      'with a subject before its parties',
      `Agreement on Geese in the Lake between ${REPUBLICS} concerning Guarantees for Bees`,
    ],
    ['in another language', `Accord entre ${REPUBLICS} sur le passage des oies et des abeilles au printemps`],
  ])('%s stays', (_, title) => {
    expect(briefTitle(title)).toBe(title);
  });
});

it('a title that is read at a glance stays', () => {
  expect(briefTitle('Agreement between Northland and Southland on Geese')).toBe(
    'Agreement between Northland and Southland on Geese',
  );
});
