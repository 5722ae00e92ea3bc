import { expect, test } from 'vitest';
import { readArticle } from '../../../src/page/index.ts';

const PARAGRAPH = `<p>${'The two ministers met again in the harbour town, where they spoke about ferries, fog and fish. '.repeat(4)}</p>`;

/** The text that is read of a page whose picture has this caption. */
function readWith(caption: string): string {
  const page = document.implementation.createHTMLDocument('Ferries');
  page.body.innerHTML = `<article><h1>Ministers speak of ferries and of fog</h1>${PARAGRAPH}
    <figure><img alt=""><figcaption>${caption}</figcaption></figure>${PARAGRAPH}${PARAGRAPH}</article>`;
  return readArticle(page, { force: true })?.text ?? '';
}

test.each([
  ['a class that says so', 'A ferry leaves the quay. <span class="credit">Nordlys, Norway</span>'],
  ['the photographer', 'A ferry leaves the quay. <small class="photographer">Photo: Nordlys, Norway</small>'],
  ['an attribute', 'A ferry leaves the quay. <span data-credit>Nordlys, Norway</span>'],
  ['a class of few letters', 'A ferry leaves the quay. <i class="pic-by">- Nordlys, Norway</i>'],
  ['the words alone', 'A ferry leaves the quay. <em>Photo: Nordlys, Norway</em>'],
  ['a link in it', 'A ferry leaves the quay. <span>© <a href="/n">Nordlys, Norway</a></span>'],
])('a caption is read without its credit, known by %s', (_, caption) => {
  const text = readWith(caption);
  expect(text).toContain('A ferry leaves the quay.');
  expect(text).not.toContain('Norway');
});

test('a picture whose caption is known by nothing is read without its credit too', () => {
  const bare = readWith(
    '</figcaption></figure><div>A ferry leaves the quay, full of people. <i>- Foto: Nordlys, Norway</i></div><figure><figcaption>',
  );
  expect(bare).not.toContain('Norway');
});

test('words of the caption in an element of their own stay', () => {
  expect(readWith('A <em>Norwegian</em> ferry leaves the <a href="/q">quay</a>.')).toContain(
    'A Norwegian ferry leaves the quay.',
  );
});
