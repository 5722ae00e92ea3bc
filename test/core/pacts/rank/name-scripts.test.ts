import { expect, test } from 'vitest';
import { mayStandIn, scriptOf } from '../../../../src/core/pacts/rank/name-scripts.ts';

test('a language is told by its whole tag, else by its first part, and is Latin where nothing is known', () => {
  expect(['hi', 'zh-Hant', 'sr', 'sr-Latn', 'pt-BR', 'xx'].map(scriptOf)).toEqual([
    'Deva',
    'Hani',
    'Cyrl',
    'Latn',
    'Latn',
    'Latn',
  ]);
});

test('a story may have names in its own script and in Latin letters', () => {
  expect(mayStandIn('Cyrl', 'ru')).toBe(true);
  expect(mayStandIn('Cyrl', 'pl')).toBe(true);
  expect(mayStandIn('Latn', 'ru')).toBe(false);
  expect(mayStandIn('Arab', 'hi')).toBe(false);
});
