import { describe, expect, it } from 'vitest';
import { CITATION_FORMATS } from '../../src/core/pacts/export-formats.ts';
import type { Pact } from '../../src/core/pacts/pact.ts';
import { citePact } from '../../src/wording/citation.ts';
import { makeView } from '../sidebar/sample-view.ts';

const hiroshima = makeView('en').annotation.prior.ranked[0]!.pact;
const words = { parties: 'Japan and United Kingdom', date: '18 May 2023', kind: 'Partnership' };

describe('citePact', () => {
  it('writes plain text with place, date and address', () => {
    expect(citePact(hiroshima, 'plain', words)).toBe(
      `${hiroshima.title}. Partnership. Japan and United Kingdom. Hiroshima, 18 May 2023. ${hiroshima.url}`,
    );
  });

  it('writes valid CSL-JSON of the type treaty', () => {
    const [item] = JSON.parse(citePact(hiroshima, 'csl', words)) as [Record<string, unknown>];
    expect(item).toMatchObject({ type: 'treaty', title: hiroshima.title, issued: { 'date-parts': [[2023, 5, 18]] } });
  });

  it('writes RIS with a closing line', () => {
    const lines = citePact(hiroshima, 'ris', words).split('\n');
    expect(lines[0]).toBe('TY  - GEN');
    expect(lines).toContain('DA  - 2023/05/18');
    expect(lines.at(-1)).toBe('ER  - ');
  });

  it('escapes what the format would take for its own signs', () => {
    const odd: Pact = { ...hiroshima, title: 'Oil & Gas_1 [100%] {draft}', url: 'https://example.org/a_(b)' };
    expect(citePact(odd, 'bibtex', words)).toContain('Oil \\& Gas\\_1 [100\\%] draft');
    expect(citePact(odd, 'markdown', words)).toContain(
      '[Oil & Gas\\_1 \\[100%\\] {draft}](https://example.org/a_%28b%29)',
    );
  });

  it('leaves out what is not known', () => {
    const { place: _place, url: _url, ...bare } = hiroshima;
    for (const format of CITATION_FORMATS) expect(citePact(bare, format, words)).not.toMatch(/undefined|null/);
  });
});
