import { beforeEach, describe, expect, test, vi } from 'vitest';
import { migrate, SCHEMA_VERSION } from '../../src/platform/settings-migrations.ts';
import {
  COLOUR_SETS,
  DEFAULT_SETTINGS,
  DENSITIES,
  MARKED_CLASSES,
  MODES,
  type Settings,
  SIDES,
} from '../../src/platform/settings-schema.ts';
import fc from '../fuzz.ts';
import { makeFakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ current: {} as ReturnType<typeof makeFakeBrowser> }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => fake.current[key as keyof typeof fake.current] }),
}));

const { BackupError, formatBackup, parseBackup, resetSettings } = await import('../../src/platform/settings-backup.ts');
const { answerAsBackground } = await import('./answer-calls.ts');
const { changeSettings, readSettings } = await import('../../src/platform/settings.ts');

beforeEach(() => {
  fake.current = makeFakeBrowser();
  answerAsBackground();
});

const anySettings: fc.Arbitrary<Settings> = fc.record({
  isEnabled: fc.boolean(),
  disabledSites: fc.array(fc.domain()),
  mode: fc.constantFrom(...MODES),
  side: fc.constantFrom(...SIDES),
  width: fc.integer({ min: 1, max: 4000 }),
  markedClasses: fc.subarray([...MARKED_CLASSES]),
  density: fc.constantFrom(...DENSITIES),
  colours: fc.constantFrom(...COLOUR_SETS),
  language: fc.constantFrom('auto', 'en', 'ar'),
});

function refusalOf(text: string): unknown {
  try {
    return parseBackup(text);
  } catch (error) {
    if (!(error instanceof BackupError)) throw error;
    return [error.problem, ...error.damaged];
  }
}

const write = (file: object): string => JSON.stringify({ format: 'pactlight-backup', version: 1, ...file });

describe('a backup', () => {
  test('comes back as it went, whatever the settings', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(parseBackup(formatBackup(settings))).toEqual(settings);
      }),
    );
  });

  test('of the first version is taken over; what it does not name has its default', () => {
    expect(parseBackup(write({ settings: { side: 'left' } }))).toEqual({ ...DEFAULT_SETTINGS, side: 'left' });
  });

  test.each([
    ['', ['not-json']],
    ['{"format":"pactlight-backup"', ['not-json']],
    ['null', ['not-backup']],
    ['[]', ['not-backup']],
    ['{"settings":{}}', ['not-backup']],
    [write({ settings: [] }), ['not-backup']],
    [write({ version: SCHEMA_VERSION + 1, settings: {} }), ['newer']],
    [write({ settings: { width: '400', side: 'left', density: 'some' } }), ['damaged', 'width', 'density']],
    [write({ settings: { disabledSites: 'example.org' } }), ['damaged', 'disabledSites']],
    [' '.repeat(1_000_001), ['too-large']],
  ])('is refused with its reason: %#', (text, reason) => {
    expect(refusalOf(text)).toEqual(reason);
  });

  test('no file at all gives settings that are none', () => {
    const anyFields = fc.dictionary(
      fc.constantFrom(...Object.keys(DEFAULT_SETTINGS), '__proto__', 'other'),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          anyFields.map((settings) => write({ settings })),
        ),
        (text) => {
          const result = refusalOf(text);
          if (Array.isArray(result)) return;
          const { disabledSites, width, markedClasses, ...rest } = result as Settings;
          expect(disabledSites.every((site) => typeof site === 'string')).toBe(true);
          expect(markedClasses.every((each) => MARKED_CLASSES.includes(each))).toBe(true);
          expect(width).toBeGreaterThan(0);
          expect(Object.keys(rest).sort()).toEqual(['colours', 'density', 'isEnabled', 'language', 'mode', 'side']);
        },
      ),
    );
  });
});

test('a reset gives every setting its default and leaves other storage alone', async () => {
  fake.current.stored.follow = ['starred'];
  await changeSettings({ side: 'left', disabledSites: ['example.org'] });
  await resetSettings();
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  expect(fake.current.stored.follow).toEqual(['starred']);
});

describe('migrations', () => {
  const steps = [
    (fields: object) => ({ ...fields, two: true }),
    (fields: object) => ({ ...fields, three: 'two' in fields }),
  ];

  test('run from the stored version to the newest, in order', () => {
    expect(migrate({ one: 1 }, steps)).toEqual({ one: 1, two: true, three: true, version: 3 });
    expect(migrate({ version: 2 }, steps)).toEqual({ three: false, version: 3 });
    expect(migrate({ version: 3 }, steps)).toEqual({ version: 3 });
  });

  test('leave a newer version alone and take a nonsense version for the first', () => {
    expect(migrate({ version: 8, later: 1 }, steps)).toEqual({ version: 8, later: 1 });
    for (const version of ['2', -1, 0, 1.5, Number.NaN, null]) {
      expect(migrate({ version }, steps)).toMatchObject({ two: true, version: 3 });
    }
  });
});
