import { describe, expect, it } from 'vitest';
import type { Pact } from '../../../src/core/pacts/pact.ts';
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

/** Characters of a reason in the list: two lines at the sidebar's usual width. */
const MOST_IN_LIST = 90;

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

describe('what the list says of a pact that one party agreed elsewhere', () => {
  const elsewhere: RankedPact = {
    ...sample,
    why: [{ type: 'some-parties', parties: ['JP'] }, cited, { type: 'same-topic', topics: ['cyber'] }],
  };
  const titles = {
    brief: 'Accord on Ports',
    long: `Accord on the Use of Ports ${'and of Roads '.repeat(8)}by Either`,
  };

  /** The second reason of the list, where the pact that it speaks of has these titles and no names. */
  function sayOf(locale: LocaleCode, title: string, shortTitle?: string): string {
    const { shortTitle: _, ...rest } = pact;
    const named: Pact = { ...rest, title, names: {}, ...(shortTitle ? { shortTitle } : {}) };
    const context: ArticleContext = { text: '', parties: ['JP', 'GB'], pacts: new Map([[pact.id, named]]) };
    const [, reason = ''] = listBriefReasons(elsewhere, translatorFor(locale), context, false);
    return reason.replaceAll(/[\u2066-\u2069]/g, '');
  }

  it.each(LOCALE_CODES)('is beside which it is cited, in two lines at most: %s', (locale) => {
    expect(sayOf(locale, titles.brief)).toContain(titles.brief);
    expect(sayOf(locale, titles.long).length).toBeLessThanOrEqual(MOST_IN_LIST);
  });

  it.each(LOCALE_CODES)('is of a pact that is nowhere in view as short: %s', (locale) => {
    expect(say(locale, new Map()).length).toBeLessThanOrEqual(MOST_IN_LIST);
  });

  it('calls it by its short title where its name is long, else by its beginning and its year', () => {
    const year = pact.signed.slice(0, 4);
    expect(sayOf('en', titles.long, 'AUPR')).toBe('Closely related to AUPR');
    expect(sayOf('en', titles.brief, 'Ports Accord')).toBe('Closely related to Ports Accord');
    expect(sayOf('en', titles.long)).toBe(
      `Closely related to Accord on the Use of Ports and of Roads and of… (${year})`,
    );
    const ofParties = 'Accord on Friendly Trade between the People’s Republic of Japan and Great Britain';
    expect(sayOf('en', ofParties)).toBe(`Closely related to Accord on Friendly Trade… (${year})`);
    const bare = 'Accord between the People’s Republic of Japan and the Kingdom of Great Britain';
    expect(sayOf('en', bare)).toMatch(/^Closely related to Accord between the People’s .*…/);
  });

  it('spells an abbreviation out where that is short', () => {
    expect(sayOf('en', titles.brief, 'AP')).toBe('Closely related to Accord on Ports (AP)');
  });

  it('and calls by its short title what it replaced, too', () => {
    const named: Pact = { ...pact, title: titles.long, shortTitle: 'AUPR', names: {} };
    const context: ArticleContext = { text: '', parties: ['JP'], pacts: new Map([[pact.id, named]]) };
    const replacing: RankedPact = { ...sample, why: [{ type: 'newer-version', id: pact.id }] };
    expect(listBriefReasons(replacing, translatorFor('en'), context, false).join()).toContain('AUPR');
    const [inDetails] = replacing.why as [Extract<Evidence, { type: 'newer-version' }>];
    expect(describeEvidence(inDetails, translatorFor('en'), context)).toContain('Accord on the Use of Ports');
  });
});
