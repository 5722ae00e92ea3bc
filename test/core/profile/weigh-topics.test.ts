import { describe, expect, test } from 'vitest';
import { readSentences } from '../../../src/core/profile/sentences.ts';
import { type TopicsOf, weighTopics } from '../../../src/core/profile/weigh-topics.ts';
import { mark } from './support/markup.ts';

const PACTS: Readonly<Record<string, readonly string[]>> = { 'aa-bb-1999-fish': ['fisheries_water', 'trade'] };
const topicsOf: TopicsOf = (id) => PACTS[id] ?? [];

/** What each topic of a text of these blocks weighs. */
function weigh(...lines: readonly string[]): Readonly<Record<string, number>> {
  const { article, mentions } = mark(lines);
  return Object.fromEntries(weighTopics(readSentences(article, mentions), topicsOf));
}

/** The same for one topic, 0 where it is none of the text. */
const weightOf = (topic: string, ...lines: readonly string[]): number => weigh(...lines)[topic] ?? 0;

const CYBER = '[k cyber|cyber security]';
const TREATY = '[t treaty|treaty]';

describe('a topic', () => {
  test('weighs more in the headline than in the lead, and more there than farther down', () => {
    const [title, lead, later] = ['title', 'lead', 'list-item'].map((kind) =>
      weightOf('cyber', `${kind}: A ${TREATY} on ${CYBER}`),
    );
    expect(title).toBeGreaterThan(lead ?? 0);
    expect(lead).toBeGreaterThan(later ?? 0);
    expect(later).toBeGreaterThan(0);
  });

  test('weighs more beside a word of agreement than without, and in between beside a weak one', () => {
    const [strong, weak, none] = ['[t treaty|treaty]', '[t ~deal|deal]', 'story'].map((word) =>
      weightOf('cyber', `title: A ${word} on ${CYBER}`),
    );
    expect(strong).toBeGreaterThan(weak ?? 0);
    expect(weak).toBeGreaterThan(none ?? 0);
    expect(none).toBeCloseTo((strong ?? 0) * 0.6);
  });

  test('weighs less by a weak word of its own', () => {
    const weak = weightOf('cyber', `title: A ${TREATY} on [k ~cyber|nets]`);
    expect(weak).toBeGreaterThan(0);
    expect(weak).toBeLessThan(weightOf('cyber', `title: A ${TREATY} on ${CYBER}`));
  });

  test('is told once by a sentence, by its best word', () => {
    const once = weightOf('cyber', `title: A ${TREATY} on ${CYBER}`);
    expect(weightOf('cyber', `title: A ${TREATY} on ${CYBER}, ${CYBER} and [k ~cyber|nets]`)).toBe(once);
  });

  test('weighs more with each further sentence, and each adds less', () => {
    const times = [1, 2, 3, 4].map((count) => weightOf('cyber', `quote: ${`A ${TREATY} on ${CYBER}. `.repeat(count)}`));
    const steps = times.slice(1).map((weight, index) => weight - (times[index] ?? 0));
    expect(steps.every((step) => step > 0)).toBe(true);
    expect(steps).toEqual(steps.toSorted((a, b) => b - a));
    expect(steps[0]).toBeGreaterThan(steps[2] ?? 0);
  });

  test('is none where it is said once, away from the opening and from any agreement', () => {
    expect(weigh(`quote: They spoke of ${CYBER}.`)).toEqual({});
    expect(weigh(`quote: They signed a ${TREATY} on ${CYBER}.`)).not.toEqual({});
  });
});

describe('beside a heavier topic', () => {
  const heavy = (minor: string): readonly string[] => [
    `title: A ${TREATY} on ${CYBER}`,
    `lead: A ${TREATY} on ${CYBER}.`,
    ...Array.from({ length: 8 }, () => `paragraph: A ${TREATY} on ${CYBER}.`),
    minor,
  ];

  test('what is said once at the end is only touched upon', () => {
    expect(Object.keys(weigh(...heavy(`quote: A ${TREATY} on [k trade|trade].`)))).toEqual(['cyber']);
  });

  test('what comes back in four sentences is of the story, in three it is not', () => {
    const minor = (count: number): string => `caption: ${`A [t ~deal|deal] on [k ~trade|trade]. `.repeat(count)}`;
    const share = (count: number): number => weightOf('trade', ...heavy(minor(count)));
    expect(share(4)).toBeGreaterThan(0);
    expect(share(3)).toBe(0);
  });
});

describe('topics by what is no word of a topic', () => {
  test('a pact called by name brings its own, each for less than a word would', () => {
    const named = weigh('title: They renew the [p aa-bb-1999-fish|Fish Pact]');
    expect(Object.keys(named)).toEqual(['fisheries_water', 'trade']);
    expect(named.trade).toBe(named.fisheries_water);
    expect(named.trade).toBeLessThan(weightOf('trade', 'title: They renew the [t treaty|treaty] on [k trade|trade]'));
  });

  test('a pact that nobody knows brings none', () => {
    expect(weigh('title: They renew the [p unknown|Old Pact]')).toEqual({});
  });

  test('an instrument brings its own, an organisation of one field less', () => {
    const truce = weightOf('peace', 'title: A [t ceasefire|ceasefire] at last');
    const health = weightOf('health', 'title: The [g WHO|WHO] and a [t treaty|treaty]');
    expect(truce).toBeGreaterThan(health);
    expect(health).toBeGreaterThan(0);
  });

  test('an instrument brings those that its own words name, as much as such a word would', () => {
    const { article, mentions } = mark(['title: They sign an [t treaty|extradition treaty]']);
    const named = mentions.map((mention) => ({ ...mention, topics: ['justice_law'] }));
    const weight = weighTopics(readSentences(article, named), topicsOf).get('justice_law');
    expect(weight).toBe(weightOf('justice_law', 'title: They sign a [t treaty|treaty] on [k justice_law|extradition]'));
  });

  test('an instrument or organisation of many fields brings none', () => {
    expect(weigh('title: The [g UN|United Nations] and a [t treaty|treaty] of [c JP|Japan]')).toEqual({});
  });
});

test('a text without a topic has none', () => {
  expect(weigh('title: [c JP|Japan] and [c GB|Britain] [t sign|sign]')).toEqual({});
  expect(weigh()).toEqual({});
});
