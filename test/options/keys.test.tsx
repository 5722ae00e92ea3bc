import type { VNode } from 'preact';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Popup } from '../../src/popup/Popup.tsx';
import popupStyles from '../../src/popup/popup.css?inline';
import { Reading } from '../../src/reading/Reading.tsx';
import { Starred } from '../../src/starred/Starred.tsx';
import { Welcome } from '../../src/welcome/Welcome.tsx';
import { translatorFor } from '../sidebar/locales.ts';
import { makeView } from '../sidebar/sample-view.ts';
import { LINKS, showPage } from './show-page.tsx';

const CONTROLS = 'a[href], button:enabled, input:not([hidden]):enabled, textarea, select';

const base = { translator: translatorFor('en'), links: LINKS };
const nothing = (): undefined => undefined;
const reading = { ...base, textRef: nothing, onRead: nothing, onFile: nothing, onCancel: nothing, onAgain: nothing };
const page = {
  site: 'news.example',
  isArticle: true,
  isAnnotated: true,
  priorCount: 7,
  listedCount: 20,
  isSilent: false,
  isSidebarOpen: false,
};
const listed = makeView('en').annotation.prior.ranked.map((each) => each.pact)[0];

const PAGES: Readonly<Record<string, () => VNode>> = {
  'the popup': () => (
    <>
      <style>{popupStyles}</style>
      <Popup
        {...base}
        {...{ page, isEnabled: true, isSiteEnabled: true, isOnClick: false, hasStorageFailed: false }}
        {...{ onToggleEverywhere: nothing, onToggleSite: nothing, onToggleSidebar: nothing, onReadAnyway: nothing }}
      />
    </>
  ),
  'the page that reads texts': () => (
    <Reading {...reading} onOpenSidebar={nothing} state={{ step: 'asking', text: '', problem: null }} />
  ),
  'a text that was read': () => <Reading {...reading} onOpenSidebar={nothing} state={{ step: 'read' }} />,
  'the welcome page': () => <Welcome {...base} hasFailed={false} onOpenSidebar={nothing} />,
  'the page of stars': () => (
    <Starred
      {...base}
      stored={{
        stars: [
          { kind: 'pair', parties: ['GB', 'JP'], since: '2026-03-01' },
          { kind: 'pact', id: listed?.id ?? '', title: 'A pact', since: '2026-02-01' },
        ],
        unreadable: 0,
      }}
      pacts={new Map(listed ? [[listed.id, listed]] : [])}
      notice={null}
      {...{ onRemove: nothing, onSave: nothing, onLoad: nothing, onExport: nothing }}
    />
  ),
};

function hasVisibleFocus(control: Element): boolean {
  const { outlineStyle, outlineWidth } = getComputedStyle(control);
  return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
}

it.each(Object.entries(PAGES))(
  'by keys alone every control is reached, with a focus that is seen: %s',
  async (_, view) => {
    const { findAll, root } = showPage(view());
    const wanted = new Set(findAll(CONTROLS).filter((each) => each.checkVisibility()));
    expect(wanted.size).toBeGreaterThan(3);
    root.tabIndex = -1;
    root.focus();
    for (let presses = wanted.size + 5; presses > 0 && wanted.size > 0; presses--) {
      await userEvent.tab();
      const control = document.activeElement;
      if (control instanceof HTMLElement && wanted.delete(control)) {
        expect(hasVisibleFocus(control), control.outerHTML).toBe(true);
      }
    }
    expect([...wanted].map(({ outerHTML }) => outerHTML)).toEqual([]);
  },
);
