import { describe, expect, it } from 'vitest';
import { openSidebar } from './open-sidebar.ts';
import { makeFocus, makeView } from './sample-view.ts';

describe('the article view', () => {
  it('says which date it used', () => {
    expect(openSidebar().find('.dated').textContent).toBe('Dated 31 January 2026, from the page’s data');
    const assumed = makeView('en');
    const profile = { ...assumed.annotation.profile, isDateAssumed: true };
    const view = { ...assumed, annotation: { ...assumed.annotation, profile } };
    expect(openSidebar({ view }).find('.dated').textContent).toContain('today');
    const inferred = { ...view, annotation: { ...view.annotation, profile: { ...profile, isDateInferred: true } } };
    expect(openSidebar({ view: inferred }).find('.dated').textContent).toContain('people in office');
    expect(openSidebar({ view: inferred }).text()).toContain('Signed after the estimated date');
  });

  it('lists prior pacts with their facts and reasons, in the order of the ranking', () => {
    const { findAll } = openSidebar();
    const first = findAll('.pact')[0]?.textContent;
    for (const part of [
      '2023',
      '18 May',
      'Hiroshima Accord',
      'Partnership',
      'Political commitment',
      'Japan',
      'Named in',
    ]) {
      expect(first).toContain(part);
    }
    expect(findAll('.pact')[4]?.textContent).toContain('Expired');
  });

  it('says in which order they stand, where there is an order', () => {
    expect(openSidebar().find('.order').textContent).toBe('Most relevant first');
    const view = makeView('en');
    const ranked = view.annotation.prior.ranked.slice(0, 1);
    const one = { ...view, annotation: { ...view.annotation, prior: { ...view.annotation.prior, ranked } } };
    expect(openSidebar({ view: one }).findAll('.order')).toEqual([]);
  });

  it('says once that no pact has all parties, not of each', () => {
    const view = makeView('en');
    const ranked = view.annotation.prior.ranked.map((each) => ({
      ...each,
      why: [{ type: 'some-parties' as const, parties: ['JP'] }],
    }));
    const lacking = { ...view, annotation: { ...view.annotation, prior: { ...view.annotation.prior, ranked } } };
    const { findAll } = openSidebar({ view: lacking });
    const [, said] = findAll('.order').map(({ textContent }) => textContent);
    expect(said).toBe('None of these pacts includes all of these parties: Japan and the United Kingdom.');
    const [prior] = findAll('.pacts');
    expect(prior?.textContent).not.toContain('Without');
  });

  it('keeps later pacts apart', () => {
    const { findAll } = openSidebar();
    const sections = findAll('section').filter((each) => each.textContent?.includes('Review of the Partnership'));
    expect(sections.map((each) => each.querySelector('h2')?.textContent)).toEqual(['Signed after this article']);
  });

  it('says what the collection holds', () => {
    const { find } = openSidebar();
    expect(find('.coverage').textContent).toContain('14 pacts between exactly these parties (1902–\u20602026)');
  });

  it('shows the rest of a long list on demand', async () => {
    const { findAll, button } = openSidebar();
    const before = findAll('.pact').length;
    button('Show 2 more').click();
    await expect.poll(() => findAll('.pact').length).toBe(before + 2);
  });

  it('has no button for a single one more, in lists of pacts and of mentions', () => {
    const view = makeView('en');
    const [first] = view.annotation.prior.ranked;
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ ...first!, pact: { ...first!.pact, id: `pact-${index}` } }));
    const more = (pacts: number, mentions: number): string[] => {
      const prior = { ...view.annotation.prior, ranked: many(pacts) };
      const japan = view.annotation.mentions.find(({ code }) => code === 'JP');
      const annotation = { ...view.annotation, prior, mentions: Array.from({ length: mentions }, () => japan!) };
      const ready = { ...view, annotation };
      return openSidebar({ view: { ...ready, focus: makeFocus(ready, 'JP', prior) } })
        .findAll('.more')
        .map(({ textContent }) => textContent ?? '');
    };
    expect(more(9, 6)).toEqual([]);
    expect(more(10, 7)).toEqual(['Show 2 more', 'Show 2 more']);
  });

  it('shows foreign text as text', () => {
    const view = makeView('en');
    const [first, ...rest] = view.annotation.prior.ranked;
    const evil = { ...first!, pact: { ...first!.pact, shortTitle: '<img src=x onerror=alert(1)>', names: {} } };
    const prior = { ...view.annotation.prior, ranked: [evil, ...rest] };
    const { findAll } = openSidebar({ view: { ...view, annotation: { ...view.annotation, prior } } });
    expect(findAll('img')).toEqual([]);
    expect(findAll('.pact-name')[0]?.textContent).toBe('<img src=x onerror=alert(1)>');
  });
});

describe('three and more parties', () => {
  function makeMany() {
    const view = makeView('en');
    const parties = ['JP', 'GB', 'IT'].map((code) => ({ code, weight: 1 }));
    return { ...view, annotation: { ...view.annotation, profile: { ...view.annotation.profile, parties } } };
  }

  it('get a table of who signed with whom, whose numbers narrow the list', async () => {
    const { button, findAll } = openSidebar({ view: makeMany() });
    const cell = button('Italy and Japan: 1');
    cell.click();
    await expect.poll(() => findAll('section[aria-labelledby] .pacts')[0]?.children.length).toBe(1);
    expect(cell.getAttribute('aria-pressed')).toBe('true');
    expect(button('Italy').getAttribute('aria-pressed')).toBe('true');
    cell.click();
    await expect.poll(() => cell.getAttribute('aria-pressed')).toBe('false');
  });

  it('get none where there are two', () => {
    expect(openSidebar().findAll('.party-map')).toEqual([]);
  });
});

describe('an entity', () => {
  it('is opened from the list of what is marked', () => {
    const { findAll, callbacks } = openSidebar();
    findAll('.entity')
      .find(({ textContent }) => textContent?.startsWith('NATO'))
      ?.click();
    expect(callbacks.onFocusEntity).toHaveBeenCalledExactlyOnceWith({ kind: 'group', code: 'NATO' });
  });

  it('shows its mentions with their words and jumps to each', async () => {
    const view = makeView('en');
    const { find, findAll, button, callbacks } = openSidebar({ view: { ...view, focus: makeFocus(view) } });
    expect(find('.headline').textContent).toBe('Japan');
    expect(find('.dated').textContent).toBe('A party in this article · 3 mentions');
    expect(findAll('mark').map(({ textContent }) => textContent)).toEqual(['Japan', 'Tokyo', 'Japanese']);
    const indexes = view.annotation.mentions.flatMap(({ code }, index) => (code === 'JP' ? [index] : []));
    button('Next mention').click();
    expect(callbacks.onJump).toHaveBeenLastCalledWith(indexes[1]);
    await expect.poll(() => find('.stepper .count').textContent).toBe('2 of 3');
    button('Next mention').click();
    await expect.poll(() => find('.stepper .count').textContent).toBe('3 of 3');
    button('Next mention').click();
    expect(callbacks.onJump).toHaveBeenLastCalledWith(indexes[0]);
  });

  it('is no party where the article is about no agreement', () => {
    const view = makeView('en');
    const prior = { ...view.annotation.prior, isSilent: true };
    const silent = { ...view, annotation: { ...view.annotation, prior }, focus: makeFocus(view) };
    expect(openSidebar({ view: silent }).find('.dated').textContent).toBe('3 mentions');
  });

  it('starts at the mention the reader came from', () => {
    const view = makeView('en');
    const mention = view.annotation.mentions.findLastIndex(({ code }) => code === 'JP');
    const { find } = openSidebar({ view: { ...view, focus: { ...makeFocus(view), mention } } });
    expect(find('.stepper .count').textContent).toBe('3 of 3');
    expect(find('[aria-current] mark').textContent).toBe('Japanese');
  });

  it('leads back to the whole article', () => {
    const view = makeView('en');
    const { button, callbacks } = openSidebar({ view: { ...view, focus: makeFocus(view) } });
    button('Whole article').click();
    expect(callbacks.onFocusEntity).toHaveBeenCalledExactlyOnceWith(null);
  });

  it.each([
    ['country', 'JP', 'Prior pacts with Japan'],
    ['country', 'GB', 'Prior pacts with the United Kingdom'],
    ['term', 'talks', 'Prior pacts'],
    ['topic', 'cyber', 'Prior pacts'],
  ] as const)('has over its pacts whose they are, and a word signs nothing: %s %s', (kind, code, heading) => {
    const view = makeView('en');
    const { findAll } = openSidebar({ view: { ...view, focus: { ...makeFocus(view), kind, code } } });
    expect(findAll('.bar h2').map(({ textContent }) => textContent)).toContain(heading);
  });

  it.each([
    ['none is its own', [{ type: 'some-parties', parties: ['GB', 'JP'] }], 'Prior pacts'],
    ['a group signed for it', [{ type: 'via-group', group: 'EU', parties: ['CN'] }], 'Prior pacts with China'],
  ] as const)('names over the pacts whose they are only where they are: %s', (_, why, heading) => {
    const view = makeView('en');
    const ranked = view.annotation.prior.ranked.map((each) => ({ ...each, why }));
    const focus = makeFocus(view, 'CN', { ...view.annotation.prior, ranked });
    const { findAll } = openSidebar({ view: { ...view, focus } });
    expect(findAll('.bar h2').map(({ textContent }) => textContent)).toContain(heading);
  });

  it('counts who was chosen among those that the pacts were asked for', () => {
    const view = makeView('en');
    const [first] = view.annotation.prior.ranked;
    const pact = { ...first!.pact, parties: ['CN', 'GB'] };
    const ranked = [{ ...first!, pact, why: [{ type: 'some-parties', parties: ['CN', 'GB'] }] as const }];
    const prior = { ...view.annotation.prior, ranked };
    const { findAll } = openSidebar({ view: { ...view, focus: makeFocus(view, 'CN', prior) } });
    expect(findAll('.parties-line')[0]?.textContent).toBe('China and the United Kingdom');
    findAll('.pact-title button')[0]?.click();
    return expect.poll(() => findAll('.details')[0]?.textContent).toContain('only China and the United Kingdom');
  });

  it('waits, fails and stays silent in words', () => {
    const view = makeView('en');
    const none = {
      ranked: [],
      priorCount: 0,
      coverage: { parties: ['CN'], count: 0, firstYear: null, lastYear: null },
    };
    const shown = (['loading', 'data-corrupt', none] as const).map((prior) => {
      const sidebar = openSidebar({ view: { ...view, focus: makeFocus(view, 'CN', prior) } });
      return sidebar.text();
    });
    expect(shown[0]).toContain('Looking up pacts…');
    expect(shown[1]).toContain('damaged');
    expect(shown[2]).toContain('does not mean that there is none');
  });
});

describe('problems', () => {
  it('tell the reader what to do', () => {
    expect(openSidebar({ view: { state: 'error', problem: 'disconnected' } }).text()).toContain('Reload the page');
    const view = makeView('en', { problem: 'data-missing' });
    const { text, findAll } = openSidebar({ view });
    expect(text()).toContain('still marked in the text');
    expect(findAll('.pact-title').length).toBeLessThan(2);
    expect(findAll('.entity').length).toBeGreaterThan(0);
  });
});
