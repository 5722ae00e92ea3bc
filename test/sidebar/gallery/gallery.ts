import { createHost, type Host } from '../../../src/sidebar/host.ts';
import { createHoverCard } from '../../../src/sidebar/hover-card.tsx';
import { createSidebar } from '../../../src/sidebar/mount.tsx';
import { STYLES } from '../../../src/sidebar/styles.ts';
import type { ReaderStars, SidebarView } from '../../../src/sidebar/view.ts';
import { type LocaleCode, translatorFor } from '../locales.ts';
import { SAMPLE_BACKGROUND, SAMPLE_FOUND } from '../sample-pacts.ts';
import { SAMPLE_STARS } from '../sample-stars.ts';
import { makeFocus, makeFullView, makeView, SAMPLE_DATE } from '../sample-view.ts';

interface Scene {
  view(locale: LocaleCode): SidebarView;
  readonly stars?: ReaderStars;
  /** What the reader has done before the picture is taken. */
  act?(find: (selector: string) => HTMLElement[], host: Host, locale: LocaleCode): void;
  /** Stands in the sidebar once it shows the scene; without it, the panel. */
  readonly shows?: string;
  /** What the picture is about, where it lies below the first screen. */
  readonly scrollTo?: string;
}

function withParties(locale: LocaleCode, codes: readonly string[]): SidebarView {
  const view = makeView(locale);
  const parties = codes.map((code) => ({ code, weight: 1 }));
  return { ...view, annotation: { ...view.annotation, profile: { ...view.annotation.profile, parties } } };
}

function withNothing(locale: LocaleCode): SidebarView {
  const view = makeView(locale);
  const coverage = { parties: [], count: 0, firstYear: null, lastYear: null };
  return {
    ...view,
    annotation: {
      mentions: [],
      profile: { ...view.annotation.profile, parties: [], topics: [], isDateAssumed: true },
      prior: { ranked: [], priorCount: 0, coverage },
      findings: [],
    },
  };
}

function showCard(host: Host, locale: LocaleCode): void {
  const { signal } = new AbortController();
  const card = createHoverCard(host, { translator: translatorFor(locale), signal, onOpen: () => undefined });
  const rect = document.querySelector('h1')?.getBoundingClientRect() ?? new DOMRect(80, 200, 60, 20);
  const entity = { kind: 'country', code: 'JP' } as const;
  const preview = Promise.resolve({ count: 14, latest: SAMPLE_FOUND.best[0] ?? null });
  card.point({ entity, mentionCount: 3, isParty: true, date: SAMPLE_DATE, preview, rect });
}

const SCENES: Readonly<Record<string, Scene>> = {
  article: { view: makeView },
  findings: { view: makeFullView },
  starred: { view: makeView, stars: SAMPLE_STARS },
  'star problem': { view: makeView, stars: { ...SAMPLE_STARS, problem: 'internal' } },
  export: { view: makeView, shows: '.list-tools', scrollTo: '.list-tools' },
  details: {
    view: makeView,
    act: (find) =>
      find('.pact-title button')
        .slice(0, 1)
        .forEach((each) => {
          each.click();
        }),
  },
  filters: {
    view: makeView,
    act: (find) =>
      [...find('.bar .quiet'), ...find('.chip').slice(0, 1)].forEach((each) => {
        each.click();
      }),
  },
  parties: {
    view: (locale) => withParties(locale, ['JP', 'GB', 'IT', 'AU', 'NATO']),
    act: (find) =>
      find('summary').forEach((each) => {
        each.click();
      }),
  },
  chain: {
    view: makeView,
    act: (find) =>
      find('[data-pact="gb-jp-2023-raa"] button').forEach((each) => {
        each.click();
      }),
    shows: '.details .chain',
    scrollTo: '[data-pact="gb-jp-2023-raa"] button',
  },
  search: {
    view: makeView,
    act: (find) => {
      find('[data-search]').forEach((each) => {
        each.click();
      });
      requestAnimationFrame(() => {
        for (const input of find('.search input')) {
          (input as HTMLInputElement).value = 'hiroshima';
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }
      });
    },
    shows: '.search .pact',
  },
  entity: { view: (locale) => makeView(locale, { focus: makeFocus(makeView(locale)) }) },
  nothing: { view: withNothing },
  problem: { view: (locale) => makeView(locale, { problem: 'data-corrupt' }) },
  error: { view: () => ({ state: 'error', problem: 'disconnected' }) },
  card: { view: makeView, act: (_, host, locale) => showCard(host, locale), shows: '.card:popover-open' },
};

function fillPage(locale: LocaleCode): void {
  const [title = '', ...paragraphs] = makeView(locale).article.text.split('\n');
  const page = document.getElementById('page') as HTMLElement;
  const heading = document.createElement('h1');
  heading.textContent = title;
  page.dir = 'auto';
  page.replaceChildren(
    heading,
    ...paragraphs.map((text) => Object.assign(document.createElement('p'), { textContent: text })),
  );
}

const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);

/** Resolves once the scene is drawn and nothing moves any more. */
async function settle(root: ShadowRoot, { shows = '.panel', scrollTo }: Scene): Promise<void> {
  while (!root.querySelector(shows)) await nextFrame();
  await document.fonts.ready;
  for (let moving = 1; moving > 0; ) {
    await nextFrame();
    const animations = root.getAnimations();
    moving = animations.length;
    await Promise.all(animations.map((each) => each.finished));
  }
  // The sidebar goes to its top once it has opened.
  await new Promise((resolve) => requestIdleCallback(resolve));
  if (scrollTo) root.querySelector(scrollTo)?.scrollIntoView({ behavior: 'instant' });
}

/** Shows one scene; called by `shoot.mjs`. */
async function show(name: string, locale: LocaleCode): Promise<void> {
  const scene = SCENES[name];
  if (!scene) throw new Error(`No scene is called ${name}.`);
  fillPage(locale);
  const { signal } = new AbortController();
  const host = createHost(document, { signal, styles: STYLES, mode: 'open' });
  const nothing = () => undefined;
  const callbacks = {
    onJump: nothing,
    onFocusEntity: nothing,
    onSearch: async () => SAMPLE_FOUND,
    onPactOpened: async () => SAMPLE_BACKGROUND,
    onStar: nothing,
    onOpenStars: nothing,
    onCite: async () => ({ text: '' }),
    onSaveList: async () => 'saved' as const,
    onClose: nothing,
    onSideChange: nothing,
    onWidthChange: nothing,
  };
  const side = locale === 'ar' ? 'left' : 'right';
  const sidebar = createSidebar(host, { translator: translatorFor(locale), callbacks, signal, side, width: 400 });
  sidebar.open(scene.view(locale));
  if (scene.stars) sidebar.showStars(scene.stars);
  scene.act?.((selector) => [...host.root.querySelectorAll<HTMLElement>(selector)], host, locale);
  await settle(host.root, scene);
}

Object.assign(window, { gallery: { names: Object.keys(SCENES), show } });
