import { describe, expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { WIDTH } from '../../src/sidebar/layout.ts';
import { LOCALE_CODES, type LocaleCode } from './locales.ts';
import { openSidebar } from './open-sidebar.ts';
import { makeRanked } from './sample-pacts.ts';
import { makeView } from './sample-view.ts';

/** Two of each sign together, so that the table is as wide as it gets. */
const PARTIES = ['BA', 'JP', 'GB', 'US', 'DE', 'AU', 'NATO'];

function withManyParties(locale: LocaleCode) {
  const view = makeView(locale);
  const { profile, prior } = view.annotation;
  const ranked = makeRanked({ start: 0, end: 0 }).map((each) => ({
    ...each,
    pact: { ...each.pact, parties: PARTIES },
  }));
  const parties = PARTIES.map((code) => ({ code, weight: 1 }));
  return {
    ...view,
    annotation: { ...view.annotation, profile: { ...profile, parties }, prior: { ...prior, ranked } },
  };
}

const heightInLines = (element: HTMLElement): number =>
  Math.round(element.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(element).lineHeight));

describe.each(LOCALE_CODES)('in the narrowest sidebar of %s', (locale) => {
  it('the number of pacts stands on one line, and names in the table are no columns of letters', async () => {
    const before = { width: window.innerWidth, height: window.innerHeight };
    onTestFinished(() => page.viewport(before.width, before.height));
    await page.viewport(1280, 800);
    const { find, findAll } = openSidebar({ locale, view: withManyParties(locale), width: WIDTH.least });
    findAll<HTMLDetailsElement>('.party-map').forEach((map) => {
      map.open = true;
    });
    expect(findAll('.bar .count').map(heightInLines)).toEqual(findAll('.bar .count').map(() => 1));
    const heads = findAll('.party-map [scope=row]');
    expect(heads.length).toBeGreaterThan(3);
    expect(Math.max(...heads.map(heightInLines))).toBeLessThanOrEqual(3);
    expect(find('.body').scrollWidth).toBeLessThanOrEqual(find('.body').clientWidth);
  });
});
