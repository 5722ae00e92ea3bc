import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Every module of a folder with its text. */
function readModules(folder: string): [file: string, text: string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|mjs)$/.test(file))
    .map((file) => [join(folder, file), readFileSync(join(folder, file), 'utf8')]);
}

const modules = ['src', 'test'].flatMap(readModules);
const others = [
  ...modules,
  ...['vite.config.ts', 'vitest.config.ts'].map((file) => [file, readFileSync(file, 'utf8')]),
];

const EXPORT = /^export (?:async )?(?:const|function\*?|class) (\w+)/gm;

/** The names that a text speaks of, each once. */
const namesIn = (text: string): Set<string> => new Set(text.match(/\w+/g));

test('what a module exports is used by another one: functions, constants and classes', () => {
  const counts = new Map<string, number>();
  for (const [, text = ''] of others) {
    for (const name of namesIn(text)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const unused = modules.flatMap(([file, text]) =>
    [...text.matchAll(EXPORT)].filter(([, name = '']) => counts.get(name) === 1).map(([, name]) => `${file}: ${name}`),
  );
  expect(modules.length).toBeGreaterThan(500);
  expect(unused).toEqual([]);
});
