import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Whatever a script can keep something in. */
const KEEPING =
  /\bstorage\.(?:local|session|sync|managed)\b|\bindexedDB\b|\b(?:local|session)Storage\b|\bcaches\.|\.cookie\b|\.getDirectory\(/;

const modules = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/^(?:cli|data)\b/.test(file))
  .map((file) => join('src', file));

test('nothing is kept but by the three modules that say what: settings, stars, a selection that waits', () => {
  expect(modules.length).toBeGreaterThan(300);
  expect(modules.filter((file) => KEEPING.test(readFileSync(file, 'utf8'))).toSorted()).toEqual([
    'src/platform/selection.ts',
    'src/platform/settings-store.ts',
    'src/platform/stars.ts',
  ]);
});
