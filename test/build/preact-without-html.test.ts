import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { preactWithoutHtml, withoutHtml } from '../../src/build/preact-without-html.ts';

const preact = readFileSync('node_modules/preact/dist/preact.mjs', 'utf8');

test('loses its one way from a text to HTML and nothing else', async () => {
  const safe = withoutHtml(preact);
  expect(safe).not.toContain('.innerHTML');
  expect(preact.length - safe.length).toBeLessThan(100);
  const loaded = (await import(`data:text/javascript,${encodeURIComponent(safe)}`)) as typeof import('preact');
  expect(loaded.h('p', { id: 'one' }, 'text')).toMatchObject({ type: 'p', props: { id: 'one', children: 'text' } });
});

test('a package of another shape is not taken for a safe one', () => {
  expect(() => withoutHtml('node.innerHTML = text;')).toThrow('Preact');
  expect(() => withoutHtml('node.textContent = text;')).toThrow('Preact');
  expect(() => withoutHtml(`${preact};node.innerHTML=text`)).toThrow('Preact');
});

test('nothing but Preact is changed by it', () => {
  const { transform } = preactWithoutHtml();
  const run = transform as (code: string, id: string) => unknown;
  expect(run('node.innerHTML = text;', '/project/src/main.ts')).toBeNull();
  expect(run(preact, '/project/node_modules/preact/dist/preact.mjs')).toEqual({ code: withoutHtml(preact), map: null });
});
