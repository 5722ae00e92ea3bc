import { readFile } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import type { Pact } from '../../src/core/pacts/pact.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../src/platform/package-files.ts', () => ({
  readPackageJson: async (path: string) => JSON.parse(await readFile(`public/${path}`, 'utf8')),
}));

const { writeCitation } = await import('../../src/background/citation.ts');
const { writeListFile } = await import('../../src/background/list-file.ts');

const PACT: Pact = {
  ...{ id: 'be-nl-1958-benelux', title: 'Benelux Treaty', names: {}, signed: '1958-02-03', parties: ['BE', 'NL'] },
  ...{ partyList: 'complete', kind: 'treaty', topics: ['trade'], status: 'in-force', relations: [], sources: ['x'] },
  ...{ confidence: 'high', checked: false },
};

test('references say their parties in the language asked for', async () => {
  const { text, extension } = await writeListFile([PACT], { format: 'ris', lang: 'it' });
  expect(extension).toBe('ris');
  expect(text).toContain('Belgio');
  expect((await writeListFile([PACT], { format: 'ris', lang: 'en' })).text).toContain('Belgium');
});

test('tables and data are the same in every language', async () => {
  for (const format of ['csv', 'json'] as const) {
    const texts = await Promise.all((['ar', 'en'] as const).map((lang) => writeListFile([PACT], { format, lang })));
    expect(texts[0]?.text).toBe(texts[1]?.text);
    expect(texts[0]?.text).toContain('be-nl-1958-benelux');
  }
});

test('a reference to one pact speaks the language asked for', async () => {
  expect(await writeCitation(PACT, 'plain', 'it')).toContain('3 febbraio 1958');
  expect(await writeCitation(PACT, 'bibtex', 'en')).toContain('@misc{be-nl-1958-benelux');
});
