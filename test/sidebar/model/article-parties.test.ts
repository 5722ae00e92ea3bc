import { describe, expect, it } from 'vitest';
import type { Evidence, RankedPact } from '../../../src/core/pacts/ranked-pact.ts';
import { drawAnswer } from '../../../src/sidebar/model/answer.ts';
import { explainFor, orderParties } from '../../../src/sidebar/model/article-parties.ts';
import { makeView } from '../sample-view.ts';

const { annotation } = makeView('en');
const [ranked] = annotation.prior.ranked as [RankedPact];

const withParties = (...codes: string[]): typeof annotation => ({
  ...annotation,
  profile: { ...annotation.profile, parties: codes.map((code) => ({ code, weight: 1 })) },
});

describe('orderParties', () => {
  it('puts few as the article names them, those it never names last', () => {
    expect(orderParties(withParties('NATO', 'BR', 'GB', 'JP'))).toEqual(['JP', 'GB', 'NATO', 'BR']);
  });

  it('hears no party in the place where they met', () => {
    const mentions = annotation.mentions.map((each) => (each.code === 'JP' ? { ...each, isPlace: true } : each));
    expect(orderParties({ ...withParties('BR', 'JP', 'NATO', 'GB'), mentions })).toEqual(['GB', 'NATO', 'JP', 'BR']);
  });

  it('leaves many as they weigh: a sentence names the first of them only', () => {
    const many = ['NATO', 'FR', 'DE', 'GB', 'IT', 'JP'];
    expect(orderParties(withParties(...many))).toEqual(many);
  });
});

describe('explainFor', () => {
  const explain = (evidence: Evidence, signers: readonly string[], parties: readonly string[]): string =>
    explainFor({ ...ranked, pact: { ...ranked.pact, parties: signers }, why: [evidence] }, parties)[0]?.type ?? '';

  it('takes a pact of just the parties in view for theirs, though the ranking asked with a third', () => {
    const some: Evidence = { type: 'some-parties', parties: ['CN', 'RU'] };
    expect(explain(some, ['CN', 'RU'], ['RU', 'CN'])).toBe('exact-parties');
    expect(explain(some, ['CN', 'RU', 'IN'], ['RU', 'CN'])).toBe('all-parties');
    expect(explain(some, ['CN', 'RU'], ['RU', 'CN', 'MN'])).toBe('some-parties');
  });

  it('and one with the third for a wider pact', () => {
    const exact: Evidence = { type: 'exact-parties', parties: ['CN', 'MN', 'RU'] };
    expect(explain(exact, ['CN', 'MN', 'RU'], ['RU', 'CN'])).toBe('all-parties');
    expect(explain(exact, ['CN', 'MN', 'RU'], ['RU', 'CN', 'MN'])).toBe('exact-parties');
  });

  it('believes the ranking where it asked with the same: it knows who stands for whom', () => {
    const exact: Evidence = { type: 'exact-parties', parties: ['DE', 'RU'] };
    expect(explain(exact, ['BY', 'DE', 'RU', 'UA'], ['RU', 'DE'])).toBe('exact-parties');
  });

  it('names none whom the ranking asked for and the reader does not see', () => {
    const explainAll = (evidence: Evidence): readonly Evidence[] =>
      explainFor({ ...ranked, why: [evidence] }, ['RU', 'CN']);
    const some: Evidence = { type: 'some-parties', parties: ['CN', 'MN'] };
    expect(explainAll(some)).toEqual([{ type: 'some-parties', parties: ['CN'] }]);
    expect(explainAll({ ...some, parties: ['MN'] })).toEqual([]);
    const group: Evidence = { type: 'via-group', group: 'SCO', parties: ['KZ', 'RU'] };
    expect(explainAll(group)).toEqual([{ ...group, parties: ['RU'] }]);
    expect(explainAll({ ...group, type: 'via-group-left', parties: ['KZ'] })).toEqual([]);
  });

  it('leaves reasons that are not about parties', () => {
    expect(explain({ type: 'foundation' }, ['CN', 'RU'], ['RU', 'CN'])).toBe('foundation');
  });

  it('so the answer names for one alone a pact that it has, not another that the article names', () => {
    const pactOf = (id: string, ...parties: string[]): RankedPact => ({
      ...ranked,
      pact: { ...ranked.pact, id, parties, topics: [] },
      why: [],
    });
    const prior = { ...annotation.prior, ranked: [pactOf('named', 'GB', 'IE'), pactOf('own', 'RU', 'UA')] };
    expect(drawAnswer({ ...withParties('UA'), prior }).latest?.pact.pact.id).toBe('own');
  });

  it('so the answer names a pact of the parties it counts', () => {
    const pactOf = (id: string, signed: string, ...parties: string[]): RankedPact => ({
      ...ranked,
      pact: { ...ranked.pact, id, signed, parties, topics: [] },
      why: [{ type: parties.length === 3 ? 'exact-parties' : 'some-parties', parties }],
    });
    const prior = {
      ...annotation.prior,
      priorCount: 39,
      ranked: [pactOf('three', '2020-01-01', 'CN', 'MN', 'RU'), pactOf('two', '2014-05-21', 'CN', 'RU')],
    };
    expect(drawAnswer({ ...withParties('RU', 'CN'), prior }).latest).toMatchObject({
      pact: { pact: { id: 'two' } },
      isExact: true,
    });
  });
});
