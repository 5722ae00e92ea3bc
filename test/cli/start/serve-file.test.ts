import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readServed, serveFile, wrapText } from '../../../src/cli/start/serve-file.mjs';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pactlight-serve-'));
  mkdirSync(join(folder, 'page', 'files'), { recursive: true });
  writeFileSync(join(folder, 'secret.html'), 'secret');
  mkdirSync(join(folder, 'page-2'));
  writeFileSync(join(folder, 'page-2', 'secret.html'), 'secret');
  writeFileSync(join(folder, 'page', 'a page.html'), '<h1>Saved</h1>');
  writeFileSync(join(folder, 'page', 'notes.txt'), 'Headline\n\nFirst <b>.\nSecond & last.\n');
  writeFileSync(join(folder, 'page', 'files', 'picture.svg'), '<svg/>');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('wrapText', () => {
  test('the first line is the headline, the others paragraphs, all escaped', () => {
    const page = wrapText('A < B\n\nOne.\r\nTwo & three.');
    expect(page).toContain('<h1 dir="auto">A &lt; B</h1>');
    expect(page.match(/<p dir="auto">.*<\/p>/g)).toEqual([
      '<p dir="auto">One.</p>',
      '<p dir="auto">Two &amp; three.</p>',
    ]);
  });

  test('the page says that it is an article', () => expect(wrapText('A')).toContain('"NewsArticle"'));

  test('an empty text is a page all the same', () => expect(wrapText('')).toContain('<article>'));
});

describe('readServed', () => {
  const read = (file: string, path: string) => readServed(join(folder, 'page', file), path);

  test('the page itself and what it brought along', () => {
    expect(String(read('a page.html', '/a page.html')?.body)).toBe('<h1>Saved</h1>');
    expect(read('a page.html', '/files/picture.svg')?.type).toBe('image/svg+xml');
  });

  test('a plain text becomes a page', () => {
    const answer = read('notes.txt', '/notes.txt');
    expect(answer?.type).toMatch('text/html');
    expect(String(answer?.body)).toContain('First &lt;b>.');
  });

  test.each(['/../secret.html', '/../page-2/secret.html', '/notes.txt', '/files', '/absent.html'])(
    '%s is not served',
    (path) => {
      expect(read('a page.html', path)).toBeNull();
    },
  );
});

test('the address of a served file works, whatever its name', async () => {
  const server = await serveFile(join(folder, 'page', 'a page.html'));
  try {
    const response = await fetch(server.url);
    expect(response.headers.get('content-type')).toMatch('text/html');
    expect(await response.text()).toBe('<h1>Saved</h1>');
    expect((await fetch(new URL('%E0%A4%A', server.url))).status).toBe(404);
  } finally {
    server.close();
  }
});
