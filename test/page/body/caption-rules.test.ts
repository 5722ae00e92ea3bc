import { describe, expect, test } from 'vitest';
import { isCaption } from '../../../src/page/body/caption.ts';
import { dropCredits } from '../../../src/page/body/drop-credits.ts';
import { finish, linesOf, lineWith } from '../fixtures/lines.ts';
import { story } from '../fixtures/news-page.ts';

const WORDS = 'The ferry leaves the quay at dawn.';
const IMAGE = '<img alt="">';

const isOne = (body: string): boolean => isCaption(lineWith(linesOf(body), WORDS));

describe('a caption is', () => {
  test.each([
    ['in the element for one', `<figure>${IMAGE}<figcaption>${WORDS}</figcaption></figure>`],
    ['deep in that element', `<figure>${IMAGE}<figcaption><div><p>${WORDS}</p></div></figcaption></figure>`],
    ['named by its class', `<div class="caption">${WORDS}</div>`],
    ['named by its id', `<div id="image-caption">${WORDS}</div>`],
    ['named in Italian', `<p class="didascalia">${WORDS}</p>`],
    ['named in German', `<p class="bildunterschrift">${WORDS}</p>`],
    ['in a box so named', `<div class="caption-text"><div><p>${WORDS}</p></div></div>`],
    ['alone with a picture', `<div>${IMAGE}<div>${WORDS}</div></div>`],
    ['alone with a picture and its sources', `<div><picture>${IMAGE}</picture><div>${WORDS}</div></div>`],
    ['alone with a linked picture', `<div><a href="/large">${IMAGE}</a><div>${WORDS}</div></div>`],
    ['alone with a picture in a box', `<div><div>${IMAGE}</div><div>${WORDS}</div></div>`],
    ['alone with a picture and a button', `<div>${IMAGE}<div>${WORDS}</div><div>Enlarge</div></div>`],
    ['before the picture', `<div><div>${WORDS}</div>${IMAGE}</div>`],
  ])('%s', (_, body) => {
    expect(isOne(body)).toBe(true);
  });
});

describe('a caption is not', () => {
  test.each([
    ['a paragraph beside a picture', `<div>${IMAGE}<p>${WORDS}</p></div>`],
    [
      'a line with more text beside it',
      `<div>${IMAGE}<div>${WORDS}</div><div>${'Of nets and ropes. '.repeat(6)}</div></div>`,
    ],
    ['a line among many', `<div>${IMAGE}<div>${WORDS}</div>${'<i></i>'.repeat(8)}</div>`],
    ['a line two boxes from the picture', `<div><div><div>${IMAGE}</div></div><div>${WORDS}</div></div>`],
    ['a line without a picture', `<div><div>${WORDS}</div></div>`],
    ['the story in a box so named', `<div class="caption">${story(6)}<p>${WORDS}</p></div>`],
    [
      'text four boxes inside one so named',
      `<div class="caption"><div><div><div><p>${WORDS}</p></div></div></div></div>`,
    ],
    ['a class that only sounds like it', `<div class="captain">${WORDS}</div>`],
  ])('%s', (_, body) => {
    expect(isOne(body)).toBe(false);
  });
});

test('the answer is the same when asked again', () => {
  const line = lineWith(linesOf(`<div>${IMAGE}<div>${WORDS}</div></div>`), WORDS);
  expect([isCaption(line), isCaption(line)]).toEqual([true, true]);
});

describe('a caption loses', () => {
  const left = (body: string): readonly string[] =>
    finish(dropCredits(linesOf(body))).map(({ text }) => text.replace(/\s+/g, ' ').trim());
  const inCaption = (inside: string): readonly string[] =>
    left(`<figure>${IMAGE}<figcaption>${inside}</figcaption></figure>`);

  test.each([
    ['who took it, by the words', `${WORDS} <span>Photo: Ada Skipper</span>`],
    ['who took it, in French', `${WORDS} <em>Crédit : Ada Skipper</em>`],
    ['who took it, in Hindi', `${WORDS} <span>फोटो: एडा</span>`],
    ['who took it, in Japanese', `${WORDS} <span>写真：港スタジオ</span>`],
    ['who took it, in Korean', `${WORDS} <span>사진=항구</span>`],
    ['who took it, in Arabic', `${WORDS} <span>صورة: استوديو الميناء</span>`],
    ['a sign of copyright', `${WORDS} <span>© Harbour Studio</span>`],
    ['the same in letters', `${WORDS} <span>(c) Harbour Studio</span>`],
    ['what its class calls a credit', `${WORDS} <span class="image-credit">Harbour Studio</span>`],
    ['what its class calls a source', `${WORDS} <span class="pic_source">Harbour Studio</span>`],
    ['what its class calls an agency', `${WORDS} <b class="agency">Harbour Studio</b>`],
    ['what an attribute calls a photographer', `${WORDS} <span data-photographer="1">Harbour Studio</span>`],
    ['a work that is cited', `${WORDS} <cite>Harbour Studio</cite>`],
    ['a button’s line', `${WORDS} <a href="/s">Share this</a>`],
  ])('%s', (_, inside) => {
    expect(inCaption(inside)).toEqual([WORDS]);
  });

  test.each([
    ['emphasis', `${WORDS.slice(0, 9)} <em>leaves</em> the quay at dawn.`, WORDS],
    ['a linked name', `<a href="/f">The ferry</a> leaves the quay at dawn.`, WORDS],
    ['a class that only begins like a credit', `<span class="bystander">${WORDS}</span>`, WORDS],
    ['a photo in a sentence', 'The photo shows the <b>ferry</b> at dawn.', 'The photo shows the ferry at dawn.'],
  ])('but not %s', (_, inside, text) => {
    expect(inCaption(inside)).toEqual([text]);
  });

  test('itself where it is nothing but a credit', () => {
    expect(inCaption('<span>Photo: Ada Skipper</span>')).toEqual([]);
  });

  test('outside of a caption only what names itself one goes', () => {
    expect(left(`<p>${WORDS} <span>Photo: Ada Skipper</span></p>`)).toEqual([WORDS]);
    expect(left(`<p>${WORDS} <span class="source">Harbour Studio</span></p>`)).toEqual([`${WORDS} Harbour Studio`]);
  });

  test('what is weighed is what is left', () => {
    const [line] = finish(
      dropCredits(linesOf(`<div class="caption">${WORDS} <a href="/p">Photo: Ada Skipper, in the port</a></div>`)),
    );
    expect(line).toMatchObject({ links: 0, linkCount: 0, marks: 1 });
    expect(line?.weight).toBeLessThanOrEqual(WORDS.length + 1);
  });

  test('a line without a credit is the very same one', () => {
    const lines = linesOf(`<p>${WORDS}</p><div class="caption">The <b>ferry</b>.</div>`);
    expect(finish(dropCredits(lines))).toEqual(lines);
    expect(finish(dropCredits(lines))[1]).toBe(lines[1]);
  });
});
