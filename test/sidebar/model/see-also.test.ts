import { describe, expect, it } from 'vitest';
import type { Evidence, RankedPact } from '../../../src/core/pacts/ranked-pact.ts';
import { listBriefReasons } from '../../../src/sidebar/model/brief-reasons.ts';
import { type ArticleContext, describeEvidence } from '../../../src/sidebar/model/describe.ts';
import { findEvidenceWords } from '../../../src/sidebar/model/evidence-words.ts';
import { namePact } from '../../../src/sidebar/model/pact-name.ts';
import { LOCALE_CODES, type LocaleCode, translatorFor } from '../locales.ts';
import { makeView } from '../sample-view.ts';

const [sample] = makeView('en').annotation.prior.ranked as [RankedPact];
const { pact } = sample;
const cited: Extract<Evidence, { type: 'see-also' }> = { type: 'see-also', id: pact.id };

/** The sentence of the reason, without the marks that keep a name's direction to itself. */
function say(locale: LocaleCode, pacts: ArticleContext['pacts']): string {
  const said = describeEvidence(cited, translatorFor(locale), { text: '', parties: [], pacts });
  return said.replaceAll(/[\u2066-\u2069]/g, '');
}

const inView: ArticleContext['pacts'] = new Map([[pact.id, pact]]);

describe('what is cited beside a pact of the parties', () => {
  it('says beside which', () => {
    expect(say('en', inView)).toBe(`Closely related to ${pact.shortTitle ?? pact.title}`);
  });

  it('says only that there is one where that one is not in view', () => {
    expect(say('en', new Map())).toBe('Closely related to another pact of these parties');
  });

  it.each(LOCALE_CODES)('says so in the reader’s language, with and without the name: %s', (locale) => {
    const [named, unnamed] = [say(locale, inView), say(locale, new Map())];
    expect(named).not.toBe(unnamed);
    expect(named).toContain(namePact(pact, translatorFor(locale).lang).text);
    expect(unnamed).not.toMatch(/^$|why_see_also|\$1/);
    if (locale !== 'en') expect(unnamed).not.toBe(say('en', new Map()));
  });

  it('rests on no words of the article', () => {
    expect(findEvidenceWords(cited, [])).toEqual([]);
  });

  it('is said in the list where there is nothing else to say', () => {
    const context: ArticleContext = { text: '', parties: ['JP'], pacts: inView };
    const brief = listBriefReasons({ ...sample, why: [cited] }, translatorFor('en'), context, false);
    expect(brief.join()).toContain('Closely related to');
  });
});
