import { beforeEach, expect, test, vi } from 'vitest';
import { indexPacts, makePact } from '../core/pacts/support/pacts.ts';

const readDataFacts = vi.hoisted(() => vi.fn());
vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../src/platform/data-facts.ts', () => ({ readDataFacts }));
vi.mock('../../src/background/knowledge.ts', () => ({
  getPacts: async () => indexPacts([makePact({ title: 'Lighthouse Treaty', sources: ['EDITORS', 'UKTO', 'GGO'] })]),
}));

const { ANSWERS } = await import('../../src/background/answers.ts');

const FACTS = [
  { code: 'GGO', name: 'Third list', licence: 'CC0' },
  { code: 'EDITORS', name: 'Our own list', licence: 'MIT' },
];

beforeEach(() => void readDataFacts.mockReset());

const listSources = async (id: string) =>
  (await ANSWERS.pactBackground({ id, date: '2020-01-01' }, { tabId: 1 })).sources;

test('each list that a pact comes from goes by its code and its name, but for those that have none', async () => {
  readDataFacts.mockResolvedValue({ sources: FACTS });
  expect(await listSources('lighthouse-treaty')).toEqual([
    { code: 'EDITORS', name: 'Our own list' },
    { code: 'GGO', name: 'Third list' },
  ]);
});

test('of a pact that is not there, or in a package that names no lists, none is told', async () => {
  readDataFacts.mockResolvedValueOnce({ sources: FACTS }).mockRejectedValue(new Error('missing'));
  expect(await listSources('no-such-pact')).toEqual([]);
  expect(await listSources('lighthouse-treaty')).toEqual([]);
});
