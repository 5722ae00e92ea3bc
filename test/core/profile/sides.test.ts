import { describe, expect, test } from 'vitest';
import type { GroupTable } from '../../../src/core/pacts/group.ts';
import { keepTwoSides } from '../../../src/core/profile/sides.ts';
import { codes, profile, sorted } from './support/profile.ts';

const side = (code: string, weight: number) => ({ code, weight });
const NOBODY: ReadonlySet<string> = new Set();
const NEVER: ReadonlyMap<string, number> = new Map();

/** Groups of these names; who their members are does not matter here. */
const group = { name: '', kind: 'organisation', members: [], inferFromMembers: false } as const;
const groups: GroupTable = {
  NATO: group,
  WHO: group,
  UNION: { ...group, kind: 'bloc', members: ['AA', 'CC'] },
  ALLIANCE: { ...group, kind: 'alliance', members: ['AA', 'CC'] },
};

describe('a state that is the only party', () => {
  const keep = (...named: readonly ReturnType<typeof side>[]): readonly string[] => {
    const parties = named.slice(0, 1);
    return codes(
      keepTwoSides('A complaint.', {
        parties,
        named,
        headline: NOBODY,
        lands: NOBODY,
        groups,
        listActing: () => NOBODY,
        countMentions: () => NEVER,
      }),
    );
  };

  test('deals with the one who stands out among all others', () => {
    expect(keep(side('AA', 1), side('BB', 0.3), side('CC', 0.1), side('DD', 0.1))).toEqual(['AA', 'BB']);
  });

  test('deals with nobody where several are named as much', () => {
    expect(keep(side('AA', 1), side('BB', 0.3), side('CC', 0.2))).toEqual(['AA']);
  });

  test('deals with nobody where all others are backdrop', () => {
    expect(keep(side('AA', 1), side('BB', 0.15))).toEqual(['AA']);
  });

  test('may be a union, with none of its own members; an alliance speaks of those whom it fears', () => {
    expect(keep(side('UNION', 1), side('AA', 0.5), side('BB', 0.3))).toEqual(['UNION', 'BB']);
    expect(keep(side('ALLIANCE', 1), side('BB', 0.3))).toEqual(['ALLIANCE']);
  });

  test('is no organisation: those name the state where they meet', () => {
    expect(keep(side('WHO', 1), side('BB', 0.3))).toEqual(['WHO']);
    expect(keep(side('AA', 1), side('NATO', 0.3))).toEqual(['AA']);
  });
});

describe('a story of two sides that is left with one party', () => {
  const others = [side('AA', 1), side('BB', 0.1), side('CC', 0.09)];
  const keep = (text: string, counts: Readonly<Record<string, number>>): readonly string[] =>
    codes(
      keepTwoSides(text, {
        parties: others.slice(0, 1),
        named: others,
        headline: NOBODY,
        lands: NOBODY,
        groups,
        listActing: () => new Set(['AA', 'BB', 'CC']),
        countMentions: () => new Map(Object.entries(counts)),
      }),
    );

  test('is between that one and whoever it names more than the rest', () => {
    expect(keep('Both countries agreed.', { AA: 9, BB: 2, CC: 3 })).toEqual(['AA', 'CC']);
    expect(keep('Both countries agreed.', { AA: 9, BB: 3, CC: 1 })).toEqual(['AA', 'BB']);
  });

  test('but not where two are named nearly as often, or each but once', () => {
    expect(keep('Both countries agreed.', { AA: 9, BB: 4, CC: 3 })).toEqual(['AA']);
    expect(keep('Both countries agreed.', { AA: 9, BB: 1 })).toEqual(['AA']);
  });

  test('nor where nothing says that there are two', () => {
    expect(keep('It agreed.', { AA: 9, BB: 3, CC: 1 })).toEqual(['AA']);
  });
});

describe('a state that speaks of another before their whole circle', () => {
  const parties = [side('UNION', 1), side('AA', 0.9)];
  const keep = (text: string, counts: Readonly<Record<string, number>>): readonly string[] => {
    const named = [...parties, side('BB', 0.1), side('CC', 0.1)];
    const told = {
      parties,
      named,
      headline: NOBODY,
      lands: NOBODY,
      groups,
      listActing: () => new Set(Object.keys(counts)),
    };
    return codes(keepTwoSides(text, { ...told, countMentions: () => new Map(Object.entries(counts)) }));
  };

  test('deals with the other member, where the story says that there are two sides', () => {
    expect(keep('The two leaders agreed.', { UNION: 3, AA: 5, BB: 1, CC: 3 })).toEqual(['AA', 'CC']);
    expect(keep('The leaders agreed.', { UNION: 3, AA: 5, BB: 1, CC: 3 })).toEqual(['UNION', 'AA']);
  });

  test('deals with its circle where a stranger is named most', () => {
    expect(keep('The two leaders agreed.', { UNION: 3, AA: 5, BB: 3, CC: 1 })).toEqual(['UNION', 'AA']);
  });
});

describe('a story of two sides', () => {
  const told = 'Both countries agreed.';
  const keep = (parties: readonly ReturnType<typeof side>[], named = parties, headline = NOBODY): readonly string[] =>
    codes(
      keepTwoSides(told, {
        parties,
        named,
        headline,
        lands: NOBODY,
        groups,
        listActing: () => new Set(['AA', 'BB', 'CC']),
        countMentions: () => NEVER,
      }),
    );

  test('keeps a third that is as much a party as the second', () => {
    expect(keep([side('AA', 1), side('BB', 0.5), side('CC', 0.45)])).toEqual(['AA', 'BB', 'CC']);
  });

  test('keeps a third that the headline names', () => {
    const parties = [side('AA', 1), side('BB', 0.9), side('NATO', 0.4)];
    expect(keep(parties, parties, new Set(['NATO']))).toEqual(['AA', 'BB', 'NATO']);
  });

  test.each(['Beide Länder sprachen darüber.', 'İki ülke bunu görüştü.', told])(
    'keeps the second state behind an organisation of which the two speak: %s',
    (text) => {
      const parties = [side('AA', 1), side('NATO', 0.9), side('BB', 0.55)];
      const all = {
        parties,
        named: parties,
        headline: NOBODY,
        lands: NOBODY,
        groups,
        listActing: () => NOBODY,
        countMentions: () => NEVER,
      };
      expect(codes(keepTwoSides(text, all))).toEqual(['AA', 'NATO', 'BB']);
    },
  );

  test('and no third one', () => {
    expect(keep([side('NATO', 1), side('AA', 0.9), side('BB', 0.55), side('CC', 0.52)])).toEqual(['NATO', 'AA', 'BB']);
  });

  test('but not one that looks on while a state and an organisation agree', () => {
    expect(keep([side('AA', 1), side('NATO', 0.9), side('BB', 0.4)])).toEqual(['AA', 'NATO']);
  });

  test('takes the only other state of the story for the other side', () => {
    expect(keep([side('AA', 1)], [side('AA', 1), side('BB', 0.02)])).toEqual(['AA', 'BB']);
  });

  test('and counts none that is a mere place', () => {
    expect(keep([side('AA', 1)], [side('AA', 1), side('BB', 0.02), side('DD', 0.01)])).toEqual(['AA', 'BB']);
  });

  test('does not choose among several', () => {
    expect(keep([side('AA', 1)], [side('AA', 1), side('BB', 0.2), side('CC', 0.1)])).toEqual(['AA']);
  });

  test('makes no parties where there are none', () => {
    expect(keep([], [side('AA', 1)])).toEqual([]);
  });
});

describe('in a profile', () => {
  const body = [
    'paragraph: [c FI|Finland] and [c EE|Estonia] [t sign|signed] a [t treaty|treaty] on ferries on Monday.',
    'paragraph: A like [t agreement|agreement] with [c SE|Sweden] had been [t sign|signed] before, officials said.',
  ];

  test('who had signed the like before is no party of what two countries sign', () => {
    const { parties, context } = profile([...body, 'paragraph: The two countries want to have one ticket.']);
    expect(sorted(parties)).toEqual(['EE', 'FI']);
    expect(codes(context)).toContain('SE');
  });

  test('in a dispute the state that is complained of is the other side, and who is told of it is not', () => {
    const { parties } = profile([
      'title: [c EG|Cairo] protests to [c ET|Ethiopia] once more',
      'paragraph: [c EG|Egypt] wrote on Tuesday that water was withheld, and recalled the [t declaration|declaration] of 2015.',
      'paragraph: [c ET|Ethiopian] engineers had closed a gate of the dam, a paper said.',
      'paragraph: Farmers in [c SD|Sudan] wait. So do those of [c SS|South Sudan].',
      'paragraph: The letter of [c EG|Egypt] calls the [t treaty|treaty] of 1902 binding on [c ET|Ethiopia].',
    ]);
    expect(sorted(parties)).toEqual(['EG', 'ET']);
  });

  test('a neighbour that a story of one state comes back to is the other side, though others are told of', () => {
    const { parties } = profile([
      'title: Judges tell [c HN|Tegucigalpa] not to build in the bay',
      'paragraph: The court ordered [c HN|Honduras] on Monday to stop works that [c SV|Salvadoran] farmers fear.',
      'paragraph: [c SV|San Salvador] had asked for it in March. [c HN|Honduras] will not obey, a paper said.',
      'paragraph: [c HN|Honduras] recalls the [t treaty|treaty] with [c SV|El Salvador] of 1980, and that [c GT|Guatemala] [t sign|signed] it, too.',
      'paragraph: The [c SV|Salvadoran] navy has two boats there. The [c MX|Mexican] [t agreement|agreement] of 1990 does not help [c HN|Honduras].',
    ]);
    expect(sorted(parties)).toEqual(['HN', 'SV']);
  });

  test('beside a union the state that is no member of it is the other side', () => {
    const { parties } = profile([
      'title: Parliament says yes to the [t agreement|agreements] with the [g EU|EU]',
      'paragraph: [c IS|Reykjavik] opened the debate on Monday. The [g EU|EU] waits for an answer.',
      'paragraph: [c IS|Icelandic] ships may land there under the [t agreement|agreement] with the [g EU|EU], as in [c ES|Spain].',
      'paragraph: [c IS|Icelandic] farmers are against it. [c NO|Norway] looks on.',
    ]);
    expect(sorted(parties)).toEqual(['EU', 'IS']);
  });

  test('in a complaint to the Security Council the two states are the sides', () => {
    const { parties } = profile([
      'title: [c PE|Lima] complains of [c EC|Ecuador] to the [g UNSC_P5|Security Council] over its lake',
      'paragraph: [c PE|Peru] wrote to the [g UNSC_P5|Security Council] on Monday that the [t agreement|agreement] of 1998 was broken.',
      'paragraph: The letter of [c PE|Peru] asks the [g UNSC_P5|Council] to meet. The [t accord|accord] ended a war.',
      'paragraph: The gate was opened at night, fishermen said. [c BR|Brazil] watches.',
    ]);
    expect(sorted(parties)).toEqual(['EC', 'PE']);
  });

  test('a minister at home is told by what the paper calls his state once', () => {
    const { parties } = profile([
      'paragraph: The defence minister will [t sign|sign] a [t protocol|protocol] with his counterpart of [c MZ|Mozambique] today.',
      'paragraph: It was drafted in spring.',
      'paragraph: The navy of [c MZ|Mozambique] gets ten boats.',
      'paragraph: The [c PT|Portuguese] minister stays until Friday.',
    ]);
    expect(sorted(parties)).toEqual(['MZ', 'PT']);
  });
});

describe('a story of one state', () => {
  test('has as its other side the land where its soldiers are, told at the top and more than the rest', () => {
    const { parties } = profile([
      'title: [c US|American] [k defence|arms] have arrived in [c @UA|Ukraine]',
      'paragraph: [k defence|Arms] that the [c US|American] president had approved have arrived in [c @UA|Ukraine], said the [c US|American] ministry.',
      'paragraph: They are meant for the defence of [c UA|Ukraine], where [c RU|Russia] masses its soldiers.',
      'paragraph: The [c US|United States] trains the [c UA|Ukrainian] army, too. The [c UA|Ukrainian] president is thankful. [c RU|Moscow] is not.',
    ]);
    expect(codes(parties)).toEqual(['US', 'UA']);
  });

  test('but not a land that others are named more often than', () => {
    const { parties } = profile([
      'title: [c US|American] firm builds a [k energy|dam] in [c @UA|Ukraine]',
      'paragraph: The [c US|American] firm will pay for it. [c RU|Russia], [c RU|Russia] and again [c RU|Russia], said the engineer when asked about the risks.',
      'paragraph: The [c US|American] engineers like [c UA|Ukrainian] food. A [c UA|Ukrainian] colleague cooks.',
    ]);
    expect(codes(parties)).not.toContain('UA');
  });

  test('has as its other side the only other state that it names', () => {
    const { parties } = profile([
      'title: We will never give up the island, says the [c LK|Sri Lankan] minister',
      'paragraph: The island is [c LK|Sri Lankan] by [k justice_law|law], said the [c LK|Sri Lankan] minister in [C LK|Colombo].',
      'paragraph: The [c LK|Sri Lankan] navy arrested twelve men yesterday. Three hundred were caught this year by the [c LK|Sri Lankan] navy.',
      'paragraph: [C IN|Delhi] had settled it long ago. Only [c IN|Indians] may dry their nets there.',
    ]);
    expect(codes(parties)).toEqual(['LK', 'IN']);
  });

  test('and nobody where that one is named but once', () => {
    const { parties } = profile([
      'title: [c LK|Sri Lanka] to [t ratify|ratify] [t convention|convention] on the sea',
      'paragraph: The [c LK|Sri Lankan] parliament will vote on Friday.',
      'paragraph: A [c FR|French] ship had once polluted the coast.',
    ]);
    expect(codes(parties)).toEqual(['LK']);
  });
});
