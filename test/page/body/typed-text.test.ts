import { describe, expect, test } from 'vitest';
import { readLines } from '../../../src/page/body/read-lines.ts';
import { isTypedStory } from '../../../src/page/body/typed-text.ts';
import { readArticle } from '../../../src/page/index.ts';
import fc from '../../fuzz.ts';
import { finish, makePage } from '../fixtures/lines.ts';
import { sentences } from '../fixtures/news-page.ts';

const STORY = [0, 1, 2, 3].map(sentences).join('\n\n');
const PROGRAM = 'const nets = mend(nets);\nif (nets.length) { sail(); }\n'.repeat(20);

function preOf(inside: string): Element {
  const pre = makePage(`<pre>${inside}</pre>`).querySelector('pre');
  if (!pre) throw new Error('no pre');
  return pre;
}

describe('text as it was typed', () => {
  test.each([
    ['sentences', STORY],
    ['sentences with a link', `${STORY} <a href="/n">Nets</a>`],
    ['sentences that need no spaces', '両大臣は火曜日に港で会談した。'.repeat(6)],
    ['sentences in Hindi', 'दोनों मंत्री मंगलवार को बंदरगाह पर मिले। '.repeat(6)],
  ])('tells a story: %s', (_, inside) => {
    expect(isTypedStory(preOf(inside))).toBe(true);
  });

  test.each([
    ['a program', PROGRAM],
    ['a program with remarks', `// ${STORY.replaceAll('\n\n', '\n// ')}\n${PROGRAM}`],
    ['an example of code', `<code>${STORY}</code>`],
    ['coloured code', `<span class="k">${STORY}</span>`],
    ['a table', 'Nets   12  40.5\nRopes   3   7.25\n'.repeat(40)],
    ['a sentence or two', sentences(0)],
    ['nothing', ''],
  ])('tells none: %s', (_, inside) => {
    expect(isTypedStory(preOf(inside))).toBe(false);
  });

  test('is read only where it tells one', () => {
    const textOf = (body: string): string =>
      finish(readLines(makePage(body).body))
        .map(({ text }) => text)
        .join(' ');
    expect(textOf(`<pre>${STORY}</pre>`)).toContain(sentences(3));
    expect(textOf(`<pre>${PROGRAM}</pre><p>Nets</p>`)).toBe('Nets');
  });

  test('is an article where the reader asks for it', () => {
    const page = makePage(`<pre>${STORY}</pre>`);
    expect(readArticle(page, { force: true })?.text).toContain(sentences(0));
  });

  test('of any kind is answered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const pre = preOf('');
        pre.textContent = text;
        expect(typeof isTypedStory(pre)).toBe('boolean');
      }),
    );
  });
});
