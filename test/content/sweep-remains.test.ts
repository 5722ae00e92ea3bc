import { afterEach, expect, test, vi } from 'vitest';
import { toPageInsetRule } from '../../src/sidebar/page-inset-rule.ts';

/** The roots that the browser would open for us. */
const roots = vi.hoisted(() => new Map<Element, ShadowRoot>());
vi.mock('../../src/platform/closed-root.ts', () => ({ findRoot: (element: Element) => roots.get(element) ?? null }));
const { sweepRemains } = await import('../../src/content/sweep-remains.ts');

function hang(markup: string): HTMLElement {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  root.innerHTML = markup;
  roots.set(host, root);
  document.documentElement.append(host);
  return host;
}

function adopt(rule: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rule);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return sheet;
}

afterEach(() => {
  for (const host of roots.keys()) host.remove();
  roots.clear();
  document.adoptedStyleSheets = [];
  CSS.highlights.clear();
});

test.each(['<aside class="panel"></aside>', '<div class="card"></div>', '<div class="note"></div>'])(
  'the host of an earlier version goes with its %s',
  (shown) => {
    const host = hang(shown);
    sweepRemains(document);
    expect(host.isConnected).toBe(false);
  },
);

test('what others hang beside the body stays', () => {
  const other = hang('<p>somebody else</p>');
  const named = hang('<aside class="panel"></aside>');
  named.id = 'named';
  sweepRemains(document);
  expect([other.isConnected, named.isConnected]).toEqual([true, true]);
});

test.each(['left', 'right', 'bottom'] as const)(
  'the room that it took at the %s is given back, other sheets stay',
  (edge) => {
    adopt(toPageInsetRule(edge, 400));
    const other = adopt('@media screen { :root { margin-left: 5px } }');
    const empty = adopt('');
    sweepRemains(document);
    expect(document.adoptedStyleSheets).toEqual([other, empty]);
  },
);

test('its marks go, those of others stay', () => {
  for (const name of ['pactlight-current', 'pactlight-country', 'other']) CSS.highlights.set(name, new Highlight());
  sweepRemains(document);
  expect([...CSS.highlights.keys()]).toEqual(['other']);
});
