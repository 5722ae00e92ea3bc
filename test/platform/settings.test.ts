import { beforeEach, expect, test, vi } from 'vitest';
import fc from '../fuzz.ts';
import { makeFakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ current: {} as ReturnType<typeof makeFakeBrowser> }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => fake.current[key as keyof typeof fake.current] }),
}));

const { answerAsBackground } = await import('./answer-calls.ts');
const { CallError } = await import('../../src/platform/messages.ts');
const {
  changeSettings,
  DEFAULT_SETTINGS,
  inspectSettings,
  isOnFor,
  onSettingsChange,
  parseSettings,
  readSettings,
  switchClass,
  switchSite,
} = await import('../../src/platform/settings.ts');

beforeEach(() => {
  fake.current = makeFakeBrowser();
  answerAsBackground();
});

/** What a page of ours has in a window of its own: nothing in memory is shared with the others. */
async function openWindow(): Promise<typeof import('../../src/platform/settings.ts')> {
  vi.resetModules();
  return import('../../src/platform/settings.ts');
}

test('a change keeps the other settings', async () => {
  await changeSettings({ side: 'left' });
  await changeSettings({ disabledSites: ['example.org'] });
  expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, side: 'left', disabledSites: ['example.org'] });
});

test('storage that cannot be read gives the defaults, and a change then loses nothing that was stored', async () => {
  await changeSettings({ side: 'left' });
  fake.current.storage.local.failWith = new Error('broken');
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  await expect(changeSettings({ width: 500 })).rejects.toBeInstanceOf(CallError);
  fake.current.storage.local.failWith = null;
  expect((await readSettings()).side).toBe('left');
});

test('changes made at once lose nothing of one another', async () => {
  await Promise.all([
    changeSettings({ side: 'left' }),
    changeSettings({ width: 500 }),
    changeSettings({ mode: 'on-click' }),
  ]);
  expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, side: 'left', width: 500, mode: 'on-click' });
});

test('a site is switched in the list that is stored, whatever list the page had read before', async () => {
  await changeSettings({ disabledSites: ['one.example', 'two.example'] });
  await Promise.all([switchSite('three.example', false), switchSite('www.one.example', true)]);
  expect((await readSettings()).disabledSites).toEqual(['two.example', 'three.example']);
});

test('one site more than the list can hold is refused, and none of those that stand in it is lost', async () => {
  const disabledSites = Array.from({ length: 10_000 }, (_, number) => `${number}.example`);
  await changeSettings({ disabledSites });
  await expect(switchSite('one-more.example', false)).rejects.toBeInstanceOf(CallError);
  expect((await readSettings()).disabledSites).toEqual(disabledSites);
  await switchSite('7.example', false);
  await switchSite('8.example', true);
  expect((await readSettings()).disabledSites).toHaveLength(9999);
});

test('a site that is switched in a list with something else in it leaves the other sites there', async () => {
  fake.current.stored.settings = { version: 2, disabledSites: ['one.example', 5, '', 'two.example'] };
  await switchSite('three.example', false);
  expect((await readSettings()).disabledSites).toEqual(['one.example', 'two.example', 'three.example']);
});

test('no list of classes is longer than there are classes', async () => {
  const markedClasses = Array(1000).fill('country');
  await expect(changeSettings({ markedClasses })).rejects.toBeInstanceOf(CallError);
  expect(parseSettings({ markedClasses }).markedClasses).toEqual(DEFAULT_SETTINGS.markedClasses);
});

test('a class is switched in the list that is stored, and one that comes back takes its usual place', async () => {
  await changeSettings({ markedClasses: ['pact', 'group'] });
  await Promise.all([switchClass('country', true), switchClass('group', false)]);
  expect((await readSettings()).markedClasses).toEqual(['country', 'pact']);
});

test('two windows that change the same list at once lose nothing of one another', async () => {
  const one = await openWindow();
  const other = await openWindow();
  await Promise.all([
    one.switchSite('one.example', false),
    other.switchSite('other.example', false),
    one.changeSettings({ side: 'left' }),
    other.changeSettings({ width: 500 }),
  ]);
  expect(await readSettings()).toMatchObject({ side: 'left', width: 500 });
  expect((await readSettings()).disabledSites.toSorted()).toEqual(['one.example', 'other.example']);
});

test('a change that fails does not hold up the next one', async () => {
  fake.current.storage.local.failWith = new Error('full');
  const failed = changeSettings({ width: 500 });
  await expect(failed).rejects.toBeInstanceOf(CallError);
  fake.current.storage.local.failWith = null;
  await changeSettings({ side: 'right' });
  expect((await readSettings()).side).toBe('right');
});

test('the settings of the first version, which had no number, are read and numbered with the next change', async () => {
  fake.current.stored.settings = { isEnabled: false, disabledSites: ['example.org'], side: 'left', width: 320 };
  expect(await inspectSettings()).toEqual({
    settings: { ...DEFAULT_SETTINGS, isEnabled: false, disabledSites: ['example.org'], side: 'left', width: 320 },
    problem: [],
  });
  await changeSettings({ density: 'none' });
  expect(fake.current.stored.settings).toMatchObject({ version: 2, width: 320, density: 'none' });
});

test('what a newer version stored is written back as it was', async () => {
  fake.current.stored.settings = { version: 9, isEnabled: true, mode: 'at-night', moon: 'full' };
  expect(await inspectSettings()).toEqual({ settings: DEFAULT_SETTINGS, problem: ['mode'] });
  await changeSettings({ side: 'left' });
  expect(fake.current.stored.settings).toEqual({
    version: 9,
    isEnabled: true,
    mode: 'at-night',
    moon: 'full',
    side: 'left',
  });
});

test('storage without anything in it is no problem', async () => {
  expect(await inspectSettings()).toEqual({ settings: DEFAULT_SETTINGS, problem: [] });
});

test('what is no settings at all is told, and kept when new ones take its place', async () => {
  fake.current.stored.settings = 'torn';
  expect((await inspectSettings()).problem).toBe('unreadable');
  await changeSettings({ side: 'left' });
  expect(fake.current.stored['settings-unreadable']).toBe('torn');
  expect((await readSettings()).side).toBe('left');
});

test('whatever is stored, the settings are valid', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const settings = parseSettings(stored);
      expect(typeof settings.isEnabled).toBe('boolean');
      expect(settings.disabledSites.every((site) => typeof site === 'string')).toBe(true);
      expect(['left', 'right', 'auto']).toContain(settings.side);
      expect(settings.width).toBeGreaterThan(0);
    }),
  );
});

test('whatever is stored under the key, of whatever version, gives valid settings and is kept when others are written', async () => {
  const versions = fc.oneof(fc.anything(), fc.constantFrom(0, 1, 2, 99, -1, 1.5, '2'));
  const anything = fc.oneof(
    fc.anything(),
    fc.record({ version: versions, side: fc.anything(), unknown: fc.anything() }),
  );
  await fc.assert(
    fc.asyncProperty(anything, async (stored) => {
      fake.current = makeFakeBrowser();
      answerAsBackground();
      fake.current.stored.settings = stored;
      expect(parseSettings((await inspectSettings()).settings)).toEqual((await inspectSettings()).settings);
      await changeSettings({ width: 333 });
      expect((await readSettings()).width).toBe(333);
    }),
  );
});

test.each([-1, 0, Number.NaN, Number.POSITIVE_INFINITY, '500'])('the width %s is not taken over', (width) => {
  expect(parseSettings({ width }).width).toBe(DEFAULT_SETTINGS.width);
});

test('a list of sites with something else in it is not taken over', () => {
  expect(parseSettings({ disabledSites: ['a.example', 7] }).disabledSites).toEqual([]);
  expect(parseSettings({ markedClasses: ['country', 'weather'] }).markedClasses).toEqual(
    DEFAULT_SETTINGS.markedClasses,
  );
});

test('a site that is off stays off, and off everywhere wins', () => {
  const settings = { ...DEFAULT_SETTINGS, disabledSites: ['example.org'] };
  expect(isOnFor(settings, 'example.org')).toBe(false);
  expect(isOnFor(settings, 'news.example.org')).toBe(true);
  expect(isOnFor({ ...settings, isEnabled: false }, 'news.example.org')).toBe(false);
});

test('changes are told until the signal aborts', async () => {
  const controller = new AbortController();
  const seen: string[] = [];
  onSettingsChange((settings) => seen.push(settings.side), controller.signal);
  await changeSettings({ side: 'left' });
  controller.abort();
  await changeSettings({ side: 'right' });
  expect(seen).toEqual(['left']);
  expect(fake.current.storage.onChanged.count).toBe(0);
});
