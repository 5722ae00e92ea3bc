import { beforeAll, expect, test, vi } from 'vitest';
import fc from '../fuzz.ts';
import { makeFakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ current: {} as ReturnType<typeof makeFakeBrowser> }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => fake.current[key as keyof typeof fake.current] }),
}));

const { answerAsBackground } = await import('./answer-calls.ts');
const { DEFAULT_SETTINGS, parseSettings } = await import('../../src/platform/settings.ts');
const { MARKED_CLASSES } = await import('../../src/platform/settings-schema.ts');

type Window = typeof import('../../src/platform/settings.ts');

/** What one window wishes of the part of the settings that nobody else touches meanwhile. */
interface Wish {
  readonly of: 'class' | 'site' | 'scalar';
  /** Which of the two classes or sites that are the window's. */
  readonly which: 0 | 1;
  readonly isOn: boolean;
}

/** What becomes of a message that is sent for the first time; a second one, if it is needed, is answered. */
type Fate = 'answered' | 'unheard' | 'unanswered';

const WINDOWS = [0, 1] as const;
let windows: readonly Window[];

/** What a page of ours has in a window of its own: nothing in memory is shared with the others. */
async function openWindow(): Promise<Window> {
  vi.resetModules();
  return import('../../src/platform/settings.ts');
}

beforeAll(async () => {
  windows = [await openWindow(), await openWindow()];
});

const classOf = (at: number, { which }: Wish) => MARKED_CLASSES[2 * at + which] ?? 'country';
const siteOf = (at: number, { which }: Wish) => `${which}.window-${at}.example`;
const scalarsOf = (at: number, { which, isOn }: Wish) =>
  at === 0 ? { side: isOn ? ('left' as const) : ('right' as const) } : { width: isOn ? 400 + which : 500 + which };

function make(at: 0 | 1, wish: Wish): Promise<void> {
  const window = windows[at];
  if (!window) throw new Error('No such window.');
  if (wish.of === 'class') return window.switchClass(classOf(at, wish), wish.isOn);
  if (wish.of === 'site') return window.switchSite(siteOf(at, wish), wish.isOn);
  return window.changeSettings(scalarsOf(at, wish));
}

/** The settings after the wishes of one window, whatever the other did. */
function follow(settings: typeof DEFAULT_SETTINGS, at: 0 | 1, wish: Wish): typeof DEFAULT_SETTINGS {
  if (wish.of === 'scalar') return { ...settings, ...scalarsOf(at, wish) };
  const name = wish.of === 'class' ? classOf(at, wish) : siteOf(at, wish);
  const without = <T>(list: readonly T[]) => list.filter((each) => each !== name);
  if (wish.of === 'site')
    return { ...settings, disabledSites: [...without(settings.disabledSites), ...(wish.isOn ? [] : [name])] };
  return {
    ...settings,
    markedClasses: [...without(settings.markedClasses), ...(wish.isOn ? [classOf(at, wish)] : [])],
  };
}

const sorted = (settings: typeof DEFAULT_SETTINGS) => ({
  ...settings,
  disabledSites: settings.disabledSites.toSorted(),
  markedClasses: settings.markedClasses.toSorted(),
});

/** A browser in which messages, answers and storage take their time, and workers die over messages. */
function makeSlowBrowser(scheduler: fc.Scheduler, nextFate: () => Fate): ReturnType<typeof makeFakeBrowser> {
  const browser = makeFakeBrowser();
  const { sendMessage } = browser.runtime;
  const { get, set } = browser.storage.local;
  const wait = () => scheduler.schedule(Promise.resolve());
  const sent = new Set<unknown>();
  browser.runtime.sendMessage = async (message) => {
    const fate = sent.has(message) ? 'answered' : nextFate();
    sent.add(message);
    await wait();
    if (fate === 'unheard') return undefined;
    const reply = await sendMessage(message);
    await wait();
    return fate === 'answered' ? reply : undefined;
  };
  browser.storage.local.get = async (wanted) => {
    const found = await get.call(browser.storage.local, wanted);
    await wait();
    return found;
  };
  browser.storage.local.set = async (items) => {
    await wait();
    await set.call(browser.storage.local, items);
  };
  return browser;
}

const wish: fc.Arbitrary<Wish> = fc.record({
  of: fc.constantFrom('class', 'site', 'scalar'),
  which: fc.constantFrom(0, 1),
  isOn: fc.boolean(),
});
const wishes = fc.array(wish, { maxLength: 5 });
const fates = fc.array(fc.constantFrom<Fate>('answered', 'answered', 'unheard', 'unanswered'), { maxLength: 10 });

test('two windows that change the settings at once lose nothing of one another, and each ends as its last wish said', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), wishes, wishes, fates, async (scheduler, one, other, fated) => {
      const left = [...fated];
      fake.current = makeSlowBrowser(scheduler, () => left.shift() ?? 'answered');
      answerAsBackground();
      const made = WINDOWS.flatMap((at) => [one, other][at]?.map((each) => make(at, each)) ?? []);
      await scheduler.waitFor(Promise.all(made));
      const expected = WINDOWS.reduce(
        (settings, at) => ([one, other][at] ?? []).reduce((each, next) => follow(each, at, next), settings),
        DEFAULT_SETTINGS,
      );
      expect(sorted(parseSettings(fake.current.stored.settings))).toEqual(sorted(expected));
    }),
  );
});
