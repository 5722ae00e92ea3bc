import { describe, expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { openSidebar } from './open-sidebar.ts';
import { makeView } from './sample-view.ts';

describe('the timeline', () => {
  it('lights up with the pact that has the focus in the list, and back', async () => {
    const { button, findAll } = openSidebar();
    const lit = (): number => findAll('.dot[data-current]').length;
    expect(lit()).toBe(0);
    button('Digital Partnership').focus();
    await expect.poll(lit).toBe(1);
    button('Digital Partnership').blur();
    await expect.poll(lit).toBe(0);
  });

  it('is one picture with its sentence to a screen reader', () => {
    const timeline = openSidebar().find('.timeline');
    expect(timeline.getAttribute('aria-label')).toMatch(/^\d+ pacts \(\d{4}–\u2060\d{4}\)\.$/);
    expect([...timeline.children].map((each) => each.getAttribute('aria-hidden'))).toEqual(['true']);
  });

  it('opens the pact of a dot that is clicked, even one further down the list', async () => {
    const { findAll } = openSidebar();
    const before = findAll('.pact').length;
    findAll<SVGElement>('.dot')[9]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await expect.poll(() => findAll('.details').length).toBe(1);
    expect(findAll('.pact')).toHaveLength(before + 1);
    expect(findAll('.pact:has(.details)')[0]?.textContent).toContain('Frigate Programme');
  });

  it('has a lane for each topic of the article that pacts are about, and one for the rest', () => {
    const { findAll } = openSidebar();
    expect(findAll('.lane-name').map(({ textContent }) => textContent)).toEqual([
      'Cyber security',
      'Critical minerals',
      'Defence',
      'Other topics',
    ]);
  });

  it.each([
    ['en', 320],
    ['ar', 320],
    ['hi', 400],
  ] as const)('keeps names, dots and years inside in %s at %i px', async (locale, width) => {
    const before = { width: window.innerWidth, height: window.innerHeight };
    onTestFinished(() => page.viewport(before.width, before.height));
    await page.viewport(width, 700);
    const { find, findAll } = openSidebar({ locale });
    const { left, right } = find<SVGElement>('.timeline').getBoundingClientRect();
    for (const each of findAll<SVGElement>('.timeline text, .timeline circle')) {
      const rect = each.getBoundingClientRect();
      expect(rect.left, each.outerHTML).toBeGreaterThanOrEqual(left - 1);
      expect(rect.right, each.outerHTML).toBeLessThanOrEqual(right + 1);
    }
  });

  it('is left out where there is nothing to compare', () => {
    const view = makeView('en');
    const prior = { ...view.annotation.prior, ranked: view.annotation.prior.ranked.slice(0, 1) };
    expect(openSidebar({ view: { ...view, annotation: { ...view.annotation, prior } } }).findAll('.timeline')).toEqual(
      [],
    );
  });
});
