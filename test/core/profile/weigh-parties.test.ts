import { describe, expect, test } from 'vitest';
import { readSentences } from '../../../src/core/profile/sentences.ts';
import { sumFading, weighParties } from '../../../src/core/profile/weigh-parties.ts';
import { measureGrowth } from '../../growth.ts';
import { mark } from './support/markup.ts';

/** How much speaks for each state of a text of these blocks. */
function weigh(...lines: readonly string[]): (code: string) => number {
  const { article, mentions } = mark(lines);
  const weights = weighParties(article, readSentences(article, mentions));
  return (code) => weights.get(code) ?? 0;
}

const AA = '[c AA|Arvia]';
const BB = '[c BB|Borland]';
const CC = '[c CC|Cathay]';
const SIGN = '[t sign|signed]';

describe('one sentence', () => {
  test('two in one breath who agree weigh alike, and more than where nothing is agreed', () => {
    const agreed = weigh(`quote: ${AA} and ${BB} ${SIGN} it.`);
    const seen = weigh(`quote: ${AA} and ${BB} were seen.`);
    expect(agreed('AA')).toBe(agreed('BB'));
    expect(agreed('AA')).toBeGreaterThan(seen('AA'));
    expect(seen('AA')).toBeGreaterThan(weigh(`quote: ${AA} was seen.`)('AA'));
  });

  test('a weak word of agreement lies between a strong one and none', () => {
    const [strong, weak, none] = ['[t sign|signed]', '[t ~deal|deal]', 'met'].map((word) =>
      weigh(`quote: ${AA} and ${BB} ${word} it.`)('AA'),
    );
    expect(strong).toBeGreaterThan(weak ?? 0);
    expect(weak).toBeGreaterThan(none ?? 0);
  });

  test('the nearer to the word of agreement, the more', () => {
    const near = weigh(`quote: A [t pact|pact] with ${AA} was praised.`)('AA');
    const far = weigh(`quote: A [t pact|pact] that had been on the table for as long as anybody could say with ${AA}.`)(
      'AA',
    );
    expect(near).toBeGreaterThan(far);
  });

  test('in another clause less, behind another name less still', () => {
    const plain = weigh(`quote: A [t pact|pact] of the sea by ${AA}.`)('AA');
    const clause = weigh(`quote: A [t pact|pact] of the sea, by ${AA}.`)('AA');
    const behind = weigh(`quote: A [t pact|pact] of ${BB} that ${AA}.`)('AA');
    expect(plain).toBeGreaterThan(clause);
    expect(clause).toBeGreaterThan(behind);
  });

  test('a state named again between is not another name', () => {
    const once = weigh(`quote: A [t pact|pact] of some kind for us in ${AA}.`)('AA');
    expect(weigh(`quote: A [t pact|pact] of ${AA} for ${AA}.`)('AA')).toBeGreaterThanOrEqual(once);
  });

  test('beside two in one breath a third is more likely the backdrop', () => {
    const third = weigh(`quote: ${AA} and ${BB} ${SIGN} it as ${CC} looked on.`);
    expect(third('CC')).toBeLessThan(third('AA') / 2);
  });

  test('those of a later clause, after the word of agreement, are told of by those who agree', () => {
    const told = weigh(`quote: ${AA} and ${BB} [t withdraw|left] a pact, as ${CC} and [c DD|Dorland] arm.`);
    expect(told('CC')).toBeLessThan(told('AA') / 2);
    expect(weigh(`quote: A pact was ${SIGN}, ${AA} and ${BB} said.`)('AA')).toBe(told('AA'));
  });

  test('a circle that several leave in one breath is more than their backdrop', () => {
    const left = weigh(`quote: ${AA} and ${BB} [t withdraw|left] [g ECOWAS|the bloc].`);
    const named = weigh(`quote: ${AA} and ${BB} [t sign|left] [g ECOWAS|the bloc].`);
    expect(left('ECOWAS')).toBeGreaterThan(named('ECOWAS'));
    expect(left('ECOWAS')).toBeLessThan(left('AA'));
  });

  test('in Japanese nearness is counted in fewer characters', () => {
    const line = (gap: string): number => weigh(`quote: [c AA|亜国]${gap}[t agreement|協定]`)('AA');
    expect(line('の')).toBeGreaterThan(line('の首都で開かれた会合の後に発表された'));
  });

  test('tells of each state once, by its best mention', () => {
    const twice = weigh(`quote: ${AA} and ${BB} ${SIGN} it in ${AA}.`);
    expect(twice('AA')).toBe(twice('BB'));
  });
});

describe('a place', () => {
  test.each([
    ['by its mention', `quote: [C @AA|Arva] hosted what ${BB} ${SIGN}.`],
    ['in a dateline', `quote: [C AA|Arva] — ${BB} ${SIGN} it.`],
    ['in a dateline with its agency', `quote: [C AA|Arva] (Agency) – ${BB} ${SIGN} it.`],
    ['in a dateline with a day and an agency', `quote: [C AA|Arva], May 27, 2015 (Agency) - ${BB} ${SIGN} it.`],
    ['in a dateline within quotes', `quote: “${AA} — ${BB} ${SIGN} it.`],
    ['in a dateline that an agency begins', `quote: (AGENCY) - [C AA|ARVA], 28 JUL - ${BB} ${SIGN} it.`],
    ['by a meeting called after it', `quote: After the [C AA|Arva] [t ~talks|summit] ${BB} ${SIGN} it.`],
    ['by a meeting before it', `quote: At the [t ~talks|summit] [C AA|Arva] ${BB} ${SIGN} it.`],
    ['in one list with a place', `quote: On the way to [c @CC|Cathay] and ${AA} the envoy of ${BB} ${SIGN} it.`],
  ])('weighs little: %s', (_, line) => {
    const weights = weigh(line);
    expect(weights('AA')).toBeGreaterThan(0);
    expect(weights('AA')).toBeLessThan(weights('BB') / 3);
  });

  test('is none where a capital acts', () => {
    const weights = weigh(`quote: [C AA|Arva] and [C BB|Borg] ${SIGN} it.`);
    expect(weights('AA')).toBe(weights('BB'));
  });

  test('is none where the dash is far from the town', () => {
    const near = weigh(`quote: [C AA|Arva] – ${BB} ${SIGN} it.`)('AA');
    const far = weigh(`quote: [C AA|Arva] had long wished for this – ${BB} ${SIGN} it.`)('AA');
    expect(far).toBeGreaterThan(near);
  });

  test('is none where something is put in about who acts, nor where a dash comes later', () => {
    const told = (line: string): number => weigh(`quote: ${line}`)('AA');
    const origin = told(`${AA} – Delta ${SIGN} it with ${BB}.`);
    expect(told(`${AA} – the Delta – ${SIGN} it with ${BB}.`)).toBeGreaterThan(3 * origin);
    expect(told(`The road [C AA|Arva] – Delta ${SIGN} it with ${BB}.`)).toBeGreaterThan(3 * origin);
  });
});

describe('who brokers', () => {
  test('weighs less than those who agree, more than the backdrop', () => {
    const weights = weigh(`quote: ${AA} and ${BB} ${SIGN} a truce brokered by ${CC}.`);
    expect(weights('CC')).toBeLessThan(weights('AA'));
    expect(weights('CC')).toBeGreaterThan(0);
    expect(weights('CC')).toBeLessThan(weigh(`quote: ${AA} and ${BB} ${SIGN} a truce with ${CC}.`)('CC'));
  });

  test('is a party where nobody else is named', () => {
    expect(weigh(`quote: ${CC} mediated and ${SIGN} it.`)('CC')).toBe(
      weigh(`quote: ${CC} medicate and ${SIGN} it.`)('CC'),
    );
    const all = weigh(`quote: Mediated by ${AA} and ${BB}, it was ${SIGN}.`);
    expect(all('AA')).toBeGreaterThan(weigh(`quote: ${AA} was seen.`)('AA'));
  });

  test('two who broker in one breath are mediators both', () => {
    const weights = weigh(`quote: The truce of ${AA}, mediated by ${BB} and ${CC}, was ${SIGN}.`);
    expect(weights('BB')).toBeLessThan(weights('AA'));
    expect(weights('CC')).toBeLessThan(weights('AA'));
  });
});

describe('the whole story', () => {
  test('the headline weighs more than the lead, the lead more than what follows', () => {
    const [title, lead, text] = ['title', 'lead', 'quote'].map((kind) =>
      weigh(`${kind}: ${AA} and ${BB} ${SIGN} it`)('AA'),
    );
    expect(title).toBeGreaterThan(lead ?? 0);
    expect(lead).toBeGreaterThan(text ?? 0);
  });

  test('the first of a headline acts, whatever its verb', () => {
    const weights = weigh(`title: ${AA} turns its back on ${BB}`);
    expect(weights('AA')).toBeGreaterThan(weights('BB') * 2);
  });

  test('who comes in late weighs half', () => {
    const line = `quote: ${CC} ${SIGN} it.`;
    expect(weigh('title: A day at sea', line)('CC')).toBeCloseTo(weigh(`title: ${AA} sails`, line)('CC') * 2);
  });

  test('whom a headline of two leaves out weighs less, unless the opening names it in one breath with them', () => {
    const title = `title: ${AA} and ${BB} ${SIGN} it`;
    const apart = weigh(title, `lead: ${AA} ${SIGN} it. ${CC} ${SIGN} it.`)('CC');
    const joined = weigh(title, `lead: ${AA} and ${CC} ${SIGN} it. ${CC} ${SIGN} it.`)('CC');
    const alone = weigh(`title: ${AA} ${SIGN} it`, `lead: ${AA} ${SIGN} it. ${CC} ${SIGN} it.`)('CC');
    expect(apart).toBeCloseTo(alone * 0.7);
    expect(joined).toBeGreaterThan(alone);
  });

  test('groups are actors as states are, topics and terms are none', () => {
    const weights = weigh(`title: ${AA} and the [g NATO|alliance] ${SIGN} a [k cyber|cyber] pact`);
    expect(weights('NATO')).toBe(weights('AA'));
    expect([weights('sign'), weights('cyber')]).toEqual([0, 0]);
  });

  test('of nobody is about nobody', () => {
    expect(weigh()('AA')).toBe(0);
    expect(weigh(`title: They ${SIGN} it`)('AA')).toBe(0);
  });
});

describe('sumFading', () => {
  test.each([
    [[], 0],
    [[4], 4],
    [[4, 2], 5],
    [[2, 4], 5],
    [[1, 4, 2], 5.25],
    [[0, 0], 0],
  ])('%j at a half each is %d', (values, sum) => {
    expect(sumFading(values, 0.5)).toBe(sum);
  });
});

test('a circle in a headline weighs as its subject does; a further state, or a circle as a place, does not', () => {
  const told = (mark: string, code: string): number => weigh(`title: ${AA} is the last member of ${mark}`)(code);
  expect(told('[g CIRCLE|the Circle]', 'CIRCLE')).toBe(told('[g CIRCLE|the Circle]', 'AA'));
  expect(told(BB, 'BB')).toBeLessThan(told(BB, 'AA'));
  expect(told('[g @CIRCLE|the Circle]', 'CIRCLE')).toBeLessThan(told('[g @CIRCLE|the Circle]', 'AA'));
});

test('a state that every sentence names costs no more of each than one that few name', () => {
  const read = (count: number) => {
    const { article, mentions } = mark([`paragraph: ${`${AA} ${SIGN} it. `.repeat(count)}`]);
    return { article, sentences: readSentences(article, mentions) };
  };
  const sizes = new Map([4000, 24_000].map((count) => [count, read(count)]));
  const growth = measureGrowth(
    (size) => {
      const { article, sentences } = sizes.get(size) ?? read(size);
      expect(weighParties(article, sentences).get('AA')).toBeGreaterThan(0);
    },
    4000,
    6,
  );
  expect(growth).toBeLessThan(18);
});
