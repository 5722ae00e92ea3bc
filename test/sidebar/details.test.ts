import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openSidebar } from './open-sidebar.ts';
import { SAMPLE_BACKGROUND } from './sample-pacts.ts';
import { makeView } from './sample-view.ts';

describe('details of a pact', () => {
  it('open under its title with names, dates, chain and a safe link', async () => {
    const { button, findAll, find } = openSidebar();
    button('Reciprocal Access Agreement').click();
    await expect.poll(() => findAll('.details').length).toBe(1);
    expect(find('.details').textContent).toContain('15 October 2023');
    expect(find('.details').textContent).toContain('Followed by');
    button('Hiroshima Accord').click();
    await expect.poll(() => findAll('.details').length).toBe(2);
    const link = find<HTMLAnchorElement>('.details a');
    expect([link.target, link.rel]).toEqual(['_blank', 'noreferrer noopener']);
    expect(link.href).toMatch(/^https:/);
  });

  it('jump to the words that name the pact', async () => {
    const { button, callbacks } = openSidebar();
    button('Hiroshima Accord').click();
    await expect.poll(() => button(/^Named in the article/)).toBeTruthy();
    button(/^Named in the article/).click();
    const named = makeView('en').annotation.mentions.findIndex(({ kind }) => kind === 'pact');
    expect(callbacks.onJump).toHaveBeenCalledExactlyOnceWith(named);
  });

  it('show the chain of related pacts as a chain, with this one among them', async () => {
    const { button, findAll } = openSidebar();
    button('Reciprocal Access Agreement').click();
    await expect.poll(() => findAll('.link-of-chain').length).toBe(3);
    expect(findAll('.link-of-chain').map(({ textContent }) => textContent)).toEqual([
      '2013 Arms and Military Technologies Agreement Followed by this one',
      '2023 Reciprocal Access Agreement This one',
      expect.stringContaining('2026 Joint Statement'),
    ]);
    expect(findAll('.link-of-chain[aria-current]')).toHaveLength(1);
  });

  it('lead along the chain to those that are listed, not to those that are not', async () => {
    const { button, find, findAll, host } = openSidebar();
    button('Reciprocal Access Agreement').click();
    await expect.poll(() => findAll('.link-of-chain').length).toBe(3);
    const links = findAll('.link-of-chain button');
    expect(links.map(({ textContent }) => textContent)).toEqual(['Arms and Military Technologies Agreement']);
    links[0]?.click();
    const other = find('[data-pact="gb-jp-2013-transfer"] .pact-title button');
    await expect.poll(() => host.root.activeElement).toBe(other);
    expect(other.getAttribute('aria-expanded')).toBe('true');
  });

  it('show what is in view where nothing more is to be had', async () => {
    const { button, findAll, find, callbacks } = openSidebar();
    callbacks.onPactOpened.mockResolvedValue(null);
    button('Reciprocal Access Agreement').click();
    await expect.poll(() => findAll('.details').length).toBe(1);
    expect(findAll('.link-of-chain').map(({ textContent }) => textContent?.slice(0, 4))).toEqual(['2013', '2023']);
    expect(find('.details').textContent).toContain('Source of these facts');
  });

  it('keep English names of sources apart from the words around them, in a sidebar of any direction', async () => {
    const { find, findAll, callbacks } = openSidebar({ locale: 'ar' });
    const [first, second] = [
      { code: 'FIRST', name: 'First list' },
      { code: 'SECOND', name: 'Second list (UK)' },
    ];
    const sources = [first, second];
    callbacks.onPactOpened.mockResolvedValue({ ...SAMPLE_BACKGROUND, sources });
    findAll('.pact-title button')[0]?.click();
    await expect.poll(() => findAll('.details bdi[lang=en]').map((each) => each.textContent)).toContain(second.name);
    expect(find('.details').textContent).not.toContain('وSecond');
  });

  it('say since when a pact is suspended, and when one ended', async () => {
    const view = makeView('en');
    const [first, ...rest] = view.annotation.prior.ranked;
    const datesOf = async (status: 'suspended' | 'terminated'): Promise<string | null> => {
      const over = { ...first!, pact: { ...first!.pact, status, ended: '2023-11-23' } };
      const prior = { ...view.annotation.prior, ranked: [over, ...rest] };
      const { button, find, findAll } = openSidebar({ view: { ...view, annotation: { ...view.annotation, prior } } });
      button('Hiroshima Accord').click();
      await expect.poll(() => findAll('.details').length).toBe(1);
      return find('.details').textContent;
    };
    expect(await datesOf('suspended')).toContain('Suspended23 November 2023');
    expect(await datesOf('terminated')).toContain('Ended23 November 2023');
  });

  it('tell the parties by code and name, and the rest of a long list on demand', async () => {
    const { button, findAll } = openSidebar();
    button('CPTPP accession protocol').click();
    await expect.poll(() => findAll('.party').length).toBe(12);
    expect(findAll('.party')[0]?.textContent).toBe('AUAustralia');
    const view = makeView('en');
    const parties = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ', (letter) => `A${letter}`);
    const [first, ...rest] = view.annotation.prior.ranked;
    const wide = { ...first!, pact: { ...first!.pact, parties } };
    const prior = { ...view.annotation.prior, ranked: [wide, ...rest] };
    const other = openSidebar({ view: { ...view, annotation: { ...view.annotation, prior } } });
    other.button('Hiroshima Accord').click();
    await expect.poll(() => other.findAll('.party').length).toBe(12);
    other.button('and 14 more').click();
    await expect.poll(() => other.findAll('.party').length).toBe(26);
  });

  it('quote the words of the article that a reason rests on, and lead to them', async () => {
    const { button, findAll, callbacks } = openSidebar();
    button('Reciprocal Access Agreement').click();
    await expect.poll(() => findAll('.details .words bdi').length).toBeGreaterThan(0);
    const [japan] = findAll('.details .words bdi');
    expect([japan?.textContent, japan?.lang]).toEqual(['UK', 'en']);
    japan?.click();
    expect(callbacks.onJump).toHaveBeenCalledExactlyOnceWith(1);
  });

  it.each([
    ['en', '“UK”'],
    ['ar', '«بريطانيا»'],
    ['de', '„UK“'],
    ['fr', '«\u202FUK\u202F»'],
    ['ja', '「UK」'],
    ['ko', '“UK”'],
    ['ur', '”UK“'],
  ] as const)('quote in %s as every other sentence of the language does', async (locale, quoted) => {
    const { findAll } = openSidebar({ locale });
    findAll('[data-pact="gb-jp-2023-raa"] .pact-title button')[0]?.click();
    await expect.poll(() => findAll('.details .words')[0]?.textContent).toBe(quoted);
  });

  it.each([
    ['en', 'Pactlight’s editors, from the public record'],
    ['de', 'Redaktion von Pactlight, nach öffentlichen Angaben'],
  ] as const)('name the lists that the facts come from, our own in the reader’s language: %s', async (locale, own) => {
    const { findAll, find } = openSidebar({ locale });
    findAll('[data-pact="gb-jp-2023-raa"] .pact-title button')[0]?.click();
    await expect.poll(() => findAll('.details').length).toBe(1);
    await expect.poll(() => find('.details').textContent).toContain('UK Treaties Online (FCDO)');
    expect(find('.details').textContent).toContain(own);
  });

  it('name our own list in the reader’s language also where another list has no name', async () => {
    const { find, findAll, callbacks } = openSidebar({ locale: 'de' });
    callbacks.onPactOpened.mockResolvedValue({ ...SAMPLE_BACKGROUND, sources: SAMPLE_BACKGROUND.sources.slice(0, 1) });
    findAll('[data-pact="gb-jp-2023-raa"] .pact-title button')[0]?.click();
    await expect.poll(() => findAll('.details').length).toBe(1);
    await expect.poll(() => find('.details').textContent).toContain('Redaktion von Pactlight');
  });

  it('close again', async () => {
    const { button, findAll } = openSidebar();
    button('Digital Partnership').click();
    await expect.poll(() => findAll('.details').length).toBe(1);
    button('Digital Partnership').click();
    await expect.poll(() => findAll('.details').length).toBe(0);
  });
});

describe('citations', () => {
  it('stand ready to be copied by hand where the clipboard is refused', async () => {
    const refuse = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    onTestFinished(() => refuse.mockRestore());
    const { button, findAll, find } = openSidebar();
    button('Hiroshima Accord').click();
    await expect.poll(() => findAll('.details .citation').length).toBe(1);
    button('RIS').click();
    await expect.poll(() => findAll('textarea').length).toBe(1);
    expect(find<HTMLTextAreaElement>('textarea').value).toContain('TY  - GEN');
  });

  it('go to the clipboard and say so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    onTestFinished(() => write.mockRestore());
    const { button, findAll, find } = openSidebar();
    button('Hiroshima Accord').click();
    await expect.poll(() => findAll('.details .citation').length).toBe(1);
    button('Plain text').click();
    await expect.poll(() => find('.details .citation [role=status]').textContent).toBe('Copied');
    expect(write).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('18 May 2023'));
  });
});
