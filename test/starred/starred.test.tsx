import { describe, expect, it, vi } from 'vitest';
import { Starred } from '../../src/starred/Starred.tsx';
import type { StarredProps } from '../../src/starred/starred-props.ts';
import { findFaults, LINKS, showPage } from '../options/show-page.tsx';
import { DRAWN_LOCALES, type LocaleCode, translatorFor } from '../sidebar/locales.ts';
import { makeView } from '../sidebar/sample-view.ts';

const [pact] = makeView('en').annotation.prior.ranked.map((each) => each.pact);
const ACCORD = { kind: 'pact', id: pact!.id, title: pact!.title, since: '2026-02-01' } as const;
const GONE = { kind: 'pact', id: 'gone', title: 'A pact of an earlier data set', since: '2026-01-05' } as const;
const PAIR = { kind: 'pair', parties: ['GB', 'JP'], since: '2026-03-01' } as const;

function makeProps(change: Partial<StarredProps> = {}, locale: LocaleCode = 'en'): StarredProps {
  return {
    ...{ translator: translatorFor(locale), links: LINKS, notice: null },
    ...{ stored: { stars: [PAIR, ACCORD, GONE], unreadable: 0 }, pacts: new Map([[pact!.id, pact!]]) },
    ...{ onRemove: vi.fn(), onSave: vi.fn(), onLoad: vi.fn(), onExport: vi.fn() },
    ...change,
  };
}

describe('the page of stars', () => {
  it('lists pacts with day and parties, and pairs by their names', () => {
    const { text } = showPage(<Starred {...makeProps()} />);
    expect(text).toContain('The United Kingdom and Japan');
    expect(text).toContain('Starred on 1 February 2026');
  });

  it('names states as they were called when they signed', () => {
    const soviet = { ...pact!, parties: ['JP', 'RU'], signedAs: { RU: 'SU' } as const, signed: '1941-04-13' };
    const { text } = showPage(<Starred {...makeProps({ pacts: new Map([[soviet.id, soviet]]) })} />);
    expect(text).toContain('13 April 1941 · Japan and the Soviet Union');
  });

  it('keeps the title of a pact that the data no longer have', () => {
    const { text } = showPage(<Starred {...makeProps()} />);
    expect(text).toContain(GONE.title);
    expect(text).toContain('Not in the data of this version.');
  });

  it('takes a star away by a button that says whose', () => {
    const props = makeProps();
    showPage(<Starred {...props} />)
      .button('Remove star: The United Kingdom and Japan')
      .click();
    expect(props.onRemove).toHaveBeenCalledWith(PAIR);
  });

  it('exports in every format, and only where there is something to export', () => {
    const props = makeProps();
    const { button } = showPage(<Starred {...props} />);
    for (const format of ['csv', 'json', 'ris'] as const) {
      button(`Export as ${format.toUpperCase()}`).click();
      expect(props.onExport).toHaveBeenLastCalledWith(format);
    }
    const empty = showPage(<Starred {...makeProps({ stored: { stars: [], unreadable: 0 }, pacts: new Map() })} />);
    expect(() => empty.button('Export as CSV')).toThrow();
    expect(empty.text).toContain('Nothing is starred yet');
  });

  it('says what it cannot show, and what went wrong', () => {
    const later = showPage(<Starred {...makeProps({ stored: { stars: [], unreadable: 2 } })} />);
    expect(later.text).toContain('2 stars were stored by a later version');
    const broken = showPage(<Starred {...makeProps({ stored: 'unreadable' })} />);
    expect(broken.findAll('[role=alert]')[0]?.textContent).toContain('cannot be used');
    const refused = showPage(<Starred {...makeProps({ notice: { kind: 'refused', problem: 'not-json' } })} />);
    expect(refused.findAll('[role=status]')[0]?.textContent).toContain('not a list of stars');
    const loaded = showPage(<Starred {...makeProps({ notice: { kind: 'loaded', count: 1 } })} />);
    expect(loaded.findAll('[role=status]')[0]?.textContent).toBe('1 star was added.');
  });

  it.each(DRAWN_LOCALES)('has no fault that axe or a narrow window finds (%s)', async (locale) => {
    expect(await findFaults(() => <Starred {...makeProps({}, locale)} />)).toEqual([]);
    const empty = { stored: { stars: [], unreadable: 3 }, pacts: new Map() };
    expect(await findFaults(() => <Starred {...makeProps(empty, locale)} />)).toEqual([]);
  });
});
