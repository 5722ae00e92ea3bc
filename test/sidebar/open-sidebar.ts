import axe, { type RunOptions } from 'axe-core';
import { onTestFinished, vi } from 'vitest';
import type { CitationFormat } from '../../src/core/pacts/export-formats.ts';
import { createHost, type Host } from '../../src/sidebar/host.ts';
import { createSidebar, type SidebarHandle } from '../../src/sidebar/mount.tsx';
import { STYLES } from '../../src/sidebar/styles.ts';
import type { ReaderStars, SidebarCallbacks, SidebarView } from '../../src/sidebar/view.ts';
import { citePact } from '../../src/wording/citation.ts';
import { wordCitation } from '../../src/wording/word-citation.ts';
import { type LocaleCode, translatorFor } from './locales.ts';
import { makeRanked, SAMPLE_BACKGROUND, SAMPLE_FOUND } from './sample-pacts.ts';
import { makeView } from './sample-view.ts';

type Spies = { readonly [K in keyof SidebarCallbacks]: ReturnType<typeof vi.fn> };

export interface OpenSidebar {
  readonly host: Host;
  readonly handle: SidebarHandle;
  readonly callbacks: Spies & SidebarCallbacks;
  readonly controller: AbortController;
  find<E extends Element = HTMLElement>(selector: string): E;
  findAll<E extends Element = HTMLElement>(selector: string): E[];
  /** A control by its accessible name. */
  button(name: string | RegExp): HTMLElement;
  text(): string;
}

interface Options {
  readonly locale?: LocaleCode;
  readonly view?: SidebarView;
  readonly stars?: ReaderStars;
  readonly width?: number;
  readonly side?: 'left' | 'right';
  readonly takeFocus?: boolean;
  /** Rules that stand behind the sidebar's own. */
  readonly rules?: string;
}

function citeSample(id: string, format: CitationFormat, locale: LocaleCode): string {
  const pact = makeRanked({ start: 0, end: 0 }).find((each) => each.pact.id === id)?.pact;
  if (!pact) throw new Error(`No sample pact is called ${id}.`);
  return citePact(pact, format, wordCitation(pact, translatorFor(locale)));
}

function nameOf(element: Element): string {
  return (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
}

/** Opens a sidebar over the test's page with its shadow root open; everything goes when the test ends. */
export function openSidebar(options: Options = {}): OpenSidebar {
  const {
    locale = 'en',
    view = makeView(locale),
    width = 400,
    side = 'right',
    takeFocus = false,
    stars,
    rules = '',
  } = options;
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  const { signal } = controller;
  const host = createHost(document, { signal, styles: STYLES + rules, mode: 'open' });
  const callbacks = {
    onJump: vi.fn(),
    onFocusEntity: vi.fn(),
    onSearch: vi.fn(async () => SAMPLE_FOUND),
    onPactOpened: vi.fn(async () => SAMPLE_BACKGROUND),
    onStar: vi.fn(),
    onOpenStars: vi.fn(),
    onCite: vi.fn(async (id: string, format: CitationFormat) => ({ text: citeSample(id, format, locale) })),
    onSaveList: vi.fn(async () => 'saved' as const),
    onClose: vi.fn(),
    onSideChange: vi.fn(),
    onWidthChange: vi.fn(),
  };
  const handle = createSidebar(host, { translator: translatorFor(locale), callbacks, signal, side, width });
  handle.open(view, { takeFocus });
  if (stars) handle.showStars(stars);
  const findAll = <E extends Element = HTMLElement>(selector: string): E[] => [
    ...host.root.querySelectorAll<E>(selector),
  ];
  const found = <E>(element: E | undefined, what: string): E => {
    if (element === undefined) throw new Error(`The sidebar shows no ${what}.`);
    return element;
  };
  return {
    host,
    handle,
    callbacks,
    controller,
    findAll,
    find: (selector) => found(findAll(selector)[0] as never, selector),
    button: (name) =>
      found(
        findAll('button').find((each) => (typeof name === 'string' ? nameOf(each) === name : name.test(nameOf(each)))),
        `button ${name}`,
      ),
    text: () => host.root.querySelector('.body')?.textContent ?? '',
  };
}

const RULES: RunOptions = { resultTypes: ['violations'] };

/** What axe finds wrong, a line each. */
export async function findViolations(context: Element): Promise<string[]> {
  const { violations } = await axe.run(context as HTMLElement, RULES);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
  );
}
