import { describe, expect, it } from 'vitest';
import type { RankedPact } from '../../../src/core/pacts/ranked-pact.ts';
import { drawAnswer } from '../../../src/sidebar/model/answer.ts';
import { listTopics, showStatus } from '../../../src/sidebar/model/describe.ts';
import { groupByKind, listEntities } from '../../../src/sidebar/model/entities.ts';
import { nameEntity } from '../../../src/sidebar/model/name-entity.ts';
import { cutAfterWord, listOtherNames, namePact } from '../../../src/sidebar/model/pact-name.ts';
import { listRelations } from '../../../src/sidebar/model/relations.ts';
import { toSafeUrl } from '../../../src/sidebar/model/safe-url.ts';
import { takeSnippet } from '../../../src/sidebar/model/snippet.ts';
import fc from '../../fuzz.ts';
import { translatorFor } from '../locales.ts';
import { makeView } from '../sample-view.ts';

const view = makeView('en');
const ranked = view.annotation.prior.ranked;
const pacts = ranked.map(({ pact }) => pact);
const byId = new Map(pacts.map((pact) => [pact.id, pact]));
const hiroshima = pacts[0]!;

describe('an abbreviation', () => {
  const name = (title: string, shortTitle: string): string =>
    namePact({ ...byId.values().next().value!, title, shortTitle, names: {} }, 'en').text;
  const LONG = `Agreement ${'on the Facilitation of Matters of Mutual Concern '.repeat(3)}`.trim();

  it.each([
    ['is spelled out', 'Next Steps in Strategic Partnership', 'NSSP', 'Next Steps in Strategic Partnership (NSSP)'],
    ['with a hyphen and a figure too', 'Central Trade Area', 'CTA-2', 'Central Trade Area (CTA-2)'],
    ['that the title has is not said twice', 'North Trade Agreement (NTA)', 'NTA', 'North Trade Agreement (NTA)'],
    ['of a title longer than a heading has its beginning', LONG, 'AFMMC', `${LONG.slice(0, 110)}… (AFMMC)`],
    ['with words beside it says enough', 'Convention on a Global Combat Programme', 'GCP Convention', 'GCP Convention'],
    ['is no short name in small letters', 'Hiroshima Accord on Everything', 'Hiroshima', 'Hiroshima'],
  ])('%s', (_, title, short, shown) => {
    expect(name(title, short)).toBe(shown);
  });

  it('that is spelled out is not told again among the other names, nor is its title', () => {
    const pact = {
      ...byId.values().next().value!,
      title: 'Next Steps',
      shortTitle: 'NSSP',
      names: { ja: ['次の段階'] },
    };
    expect(listOtherNames(pact, 'en').map(({ text }) => text)).toEqual(['次の段階']);
    expect(listOtherNames(pact, 'ja').map(({ text }) => text)).toEqual(['Next Steps (NSSP)']);
  });
});

describe('cutAfterWord', () => {
  it.each([
    ['Hiroshima Accord', 'Hiroshima Accord'],
    ['Agreement between Japan and Norway', 'Agreement between…'],
    ['Partnership, of many things', 'Partnership, of many…'],
    ['日本国とアメリカ合衆国との間の相互協力及び安全保障条約', '日本国とアメリカ合衆国との間の相互協力及び…'],
  ])('%s', (name, cut) => {
    expect(cutAfterWord(name, 21)).toBe(cut);
  });
});

describe('namePact', () => {
  it('takes the name in the reader’s language', () => {
    expect(namePact(hiroshima, 'hi')).toEqual({ text: 'हिरोशिमा समझौता', lang: 'hi' });
    expect(namePact(hiroshima, 'it-CH').lang).toBe('it');
  });

  it.each([
    ['traité de l’Orme', 'Traité de l’Orme'],
    ['inci Anlaşması', 'Inci Anlaşması'],
    ['eAgreement', 'eAgreement'],
  ])('begins it with a capital, for it stands by itself: %s', (name, shown) => {
    expect(namePact({ ...hiroshima, names: { fr: [name] } }, 'fr').text).toBe(shown);
    expect(listOtherNames({ ...hiroshima, names: { fr: [name] } }, 'en').map(({ text }) => text)).toEqual([shown]);
  });

  it('by the rules of its language', () => {
    expect(namePact({ ...hiroshima, names: { tr: ['inci Anlaşması'] } }, 'tr').text).toBe('İnci Anlaşması');
  });

  it('falls back to the short and then the official title', () => {
    expect(namePact(hiroshima, 'fr')).toEqual({ text: 'Hiroshima Accord', lang: 'en' });
    expect(namePact(byId.get('gb-jp-2023-minerals')!, 'hi').text).toBe(
      'Memorandum of Cooperation on Critical Minerals',
    );
  });

  it('lists every other name once', () => {
    const others = listOtherNames(hiroshima, 'en').map(({ text }) => text);
    expect(others).toEqual(['広島アコード', 'हिरोशिमा समझौता', 'اتفاق هيروشيما', 'Accordo di Hiroshima']);
    expect(listOtherNames(hiroshima, 'hi').map(({ text }) => text)).toContain('Hiroshima Accord');
  });
});

describe('listTopics', () => {
  it.each([
    ['en', 'culture and tourism, transport'],
    ['ar', 'الثقافة والسياحة، النقل'],
    ['ja', '文化・観光、運輸'],
  ] as const)('parts pairs by commas, not by another “and”: %s', (locale, words) => {
    expect(listTopics(['culture_tourism', 'transport'], translatorFor(locale))).toBe(words);
  });
});

describe('a pact signed after the article', () => {
  const [first] = ranked as [RankedPact];
  it.each([
    ['later', 'in-force'],
    ['prior', 'signed'],
    ['same', 'signed'],
  ] as const)('says what became of it, not that it was nothing at the time: %s', (relation, shown) => {
    const pact = { ...first.pact, status: 'in-force' as const };
    expect(showStatus({ ...first, relation, pact, statusAtDate: 'signed' })).toBe(shown);
  });
});

describe('drawAnswer', () => {
  it('counts the pacts of exactly the parties and takes the newest on the main topic', () => {
    const answer = drawAnswer(view.annotation);
    expect(answer.parties).toEqual(['JP', 'GB']);
    expect(answer.count).toBe(14);
    expect(answer.latest?.topic).toBe('cyber');
    expect(answer.latest?.pact.pact.id).toBe('gb-jp-2023-hiroshima');
  });

  it('takes for closest what ties two of the parties, not the alliance of one', () => {
    const [first, second] = ranked as [RankedPact, RankedPact];
    const alliance = { ...first, pact: { ...first.pact, parties: ['NATO', 'DK'] }, why: [] };
    const draw = (...closest: RankedPact[]): string | undefined =>
      drawAnswer({
        ...view.annotation,
        profile: { ...view.annotation.profile, parties: ['JP', 'GB', 'NATO'].map((code) => ({ code, weight: 1 })) },
        prior: { ...view.annotation.prior, ranked: closest },
      }).latest?.pact.pact.id;
    expect(draw(alliance, { ...second, why: [] })).toBe(second.pact.id);
    expect(draw(alliance)).toBe(alliance.pact.id);
    const viaGroup = {
      ...second,
      pact: { ...second.pact, parties: ['EU', 'GB'] },
      why: [{ type: 'via-group', group: 'EU', parties: ['JP'] } as const],
    };
    expect(draw(alliance, viaGroup)).toBe(viaGroup.pact.id);
  });

  it('takes nothing for the parties’ own where it has counted none', () => {
    const prior = { ...view.annotation.prior, priorCount: 0 };
    expect(drawAnswer({ ...view.annotation, prior }).latest).toMatchObject({ isExact: false, topic: null });
  });

  it('never answers with a later pact, though it is the newest', () => {
    const prior = { ...view.annotation.prior, ranked: ranked.filter(({ relation }) => relation === 'later') };
    expect(drawAnswer({ ...view.annotation, prior }).latest).toBeNull();
  });

  it('names the closest pact where none is between exactly the parties', () => {
    const wider = ranked.filter(({ why }) => why.every(({ type }) => type !== 'exact-parties'));
    const { latest } = drawAnswer({
      ...view.annotation,
      prior: { ...view.annotation.prior, ranked: wider, priorCount: 0 },
    });
    expect(latest).toMatchObject({ isExact: false, pact: { pact: { id: 'gb-it-jp-2023-gcap' } } });
  });

  it('falls back to the newest of all where no topic fits', () => {
    const profile = { ...view.annotation.profile, topics: [{ code: 'fisheries_water', weight: 1 }] };
    const { latest } = drawAnswer({ ...view.annotation, profile });
    expect(latest).toMatchObject({ topic: null, pact: { pact: { id: 'gb-jp-2023-minerals' } } });
  });
});

describe('listEntities', () => {
  const entities = listEntities(view.annotation.mentions);

  it('gathers mentions by entity, the most mentioned first within its kind', () => {
    expect(entities[0]).toMatchObject({ kind: 'country', code: 'JP' });
    expect(entities[0]?.mentions.length).toBeGreaterThan(1);
    expect(groupByKind(entities).map(([kind]) => kind)).toEqual(['country', 'group', 'pact', 'term']);
  });

  it('loses no mention', () => {
    const all = entities.flatMap(({ mentions }) => mentions).sort((a, b) => a - b);
    expect(all).toEqual(view.annotation.mentions.map((_, index) => index));
  });
});

describe('nameEntity', () => {
  const context = { text: view.article.text, parties: [], mentions: view.annotation.mentions, pacts: byId };
  const translator = translatorFor('en');

  it('names each kind', () => {
    expect(nameEntity({ kind: 'country', code: 'JP' }, translator)).toBe('Japan');
    expect(nameEntity({ kind: 'group', code: 'QUAD' }, translator)).toBe('Quad');
    expect(nameEntity({ kind: 'topic', code: 'cyber' }, translator)).toBe('Cyber security');
    expect(nameEntity({ kind: 'term', code: 'mou' }, translator)).toBe('Memorandum of understanding');
    expect(nameEntity({ kind: 'pact', code: hiroshima.id }, translator, context)).toBe('Hiroshima Accord');
  });

  it('takes the article’s words for a pact whose record is not in view', () => {
    expect(nameEntity({ kind: 'pact', code: hiroshima.id }, translator, { ...context, pacts: new Map() })).toBe(
      'Hiroshima Accord',
    );
    expect(nameEntity({ kind: 'pact', code: 'x-1' }, translator)).toBe('x-1');
  });
});

describe('takeSnippet', () => {
  it('stays within the block of the mention', () => {
    const last = view.annotation.mentions.find(({ form }) => form === 'abbreviation')!;
    const { before, surface, after } = takeSnippet(view.article, last);
    expect(surface).toBe('UK');
    expect(before).toBe('Japan and ');
    expect(after).not.toContain('Ministers');
  });

  it('cuts at a space and says so', () => {
    const tokyo = view.annotation.mentions.find(({ form }) => form === 'capital')!;
    const { before, after } = takeSnippet(view.article, tokyo);
    expect(before).toMatch(/^…\S/);
    expect(view.article.text).toContain(before.slice(1));
    expect(after.length).toBeLessThan(60);
  });

  it('never splits a surrogate pair in text without spaces', () => {
    const text = `${'𠮷'.repeat(50)}日本${'𠮷'.repeat(50)}`;
    const article = { ...view.article, text, blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }] };
    const { before, after } = takeSnippet(article, { start: 100, end: 102 });
    expect(`${before}${after}`).not.toMatch(/\p{Surrogate}/u);
  });
});

describe('listRelations', () => {
  it('shows the chain from both ends', () => {
    expect(listRelations(byId.get('gb-jp-2023-raa')!, byId)).toMatchObject([{ name: 'follows' }]);
    expect(listRelations(byId.get('gb-jp-2013-transfer')!, byId)).toMatchObject([
      { name: 'followed_by', pact: { id: 'gb-jp-2023-raa' } },
    ]);
  });

  it('leaves out pacts that are not in view', () => {
    expect(listRelations(byId.get('gb-jp-2023-raa')!, new Map())).toEqual([]);
  });
});

describe('toSafeUrl', () => {
  it.each([undefined, '', 'javascript:alert(1)', 'http://example.org', 'data:text/html,x', 'https//x', ' '])(
    'refuses %j',
    (url) => {
      expect(toSafeUrl(url)).toBeNull();
    },
  );

  it('lets nothing but https pass, whatever the text', () => {
    const scheme = fc.constantFrom('https:', 'HTTPS://', 'javascript:', ' java\nscript:', 'http://', 'data:', '//', '');
    fc.assert(
      fc.property(scheme, fc.oneof(fc.string(), fc.domain()), (start, rest) => {
        const safe = toSafeUrl(start + rest);
        if (safe !== null) expect(safe).toMatch(/^https:\/\//);
      }),
    );
  });

  it('lets https pass', () => {
    expect(toSafeUrl('https://example.org/a b')).toBe('https://example.org/a%20b');
  });
});
