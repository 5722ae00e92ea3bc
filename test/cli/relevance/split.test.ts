import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isHeldOut } from '../../../src/cli/relevance/split.ts';
import { parseSummary } from '../../../src/cli/relevance/summaries.ts';

const FOLDER = new URL('../../relevance/', import.meta.url);

test('the id alone decides, and an id of the published hash goes where its upper bit says', () => {
  // Values that the authors of FNV publish for 32 bits: "" 811c9dc5, "a" e40c292c, "foobar" bf9cf968.
  expect(['', 'a', 'foobar'].map((id) => isHeldOut({ id }))).toEqual([true, true, true]);
  expect(['en-a', 'en-b'].map((id) => isHeldOut({ id }))).toEqual([false, false]);
});

test('both halves are large enough to be measured and of many languages', () => {
  const summaries = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(new URL(file, FOLDER), 'utf8').trim().split('\n').map(parseSummary))
    .filter(({ fresh, silent }) => !fresh && !silent);
  const heldOut = summaries.filter(isHeldOut);
  expect(heldOut.length).toBeGreaterThanOrEqual(0.4 * summaries.length);
  expect(heldOut.length).toBeLessThanOrEqual(0.6 * summaries.length);
  expect(new Set(heldOut.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(10);
});
