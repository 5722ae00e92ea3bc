import { describe, expect, test } from 'vitest';
import { type Cue, furnitureNames, namesForeignProse, readCue } from '../../../src/page/body/cues.ts';

function named(className: string, id = ''): Element {
  const element = document.createElement('div');
  element.className = className;
  element.id = id;
  return element;
}

describe('a name says what a region is', () => {
  const NAMES: readonly (readonly [name: string, cue: Cue])[] = [
    ['comments', 'furniture'],
    ['c-related__list', 'furniture'],
    ['read-also', 'furniture'],
    ['readAlso', 'furniture'],
    ['recommended-stories', 'furniture'],
    ['articleBody', 'body'],
    ['story_text col-8', 'body'],
    ['article__lead', 'lead'],
    ['photo-credit', 'credit'],
    ['Caption', 'caption'],
    ['cutline', 'caption'],
    ['nrplus-cta', 'furniture'],
    ['', 'none'],
    ['col-md-8 mt-4', 'none'],
    ['leaders', 'none'],
    ['elk-c7bade55-970b-4fe0-b18a', 'none'],
    ['text a d', 'none'],
    ['hidden', 'furniture'],
    ['post-12 post tag-comments category-promotion', 'none'],
    ['post-12 tag-nets comments', 'furniture'],
    ['mt-2 d-none', 'furniture'],
    ['hidden md:block', 'none'],
    ['d-none d-md-block', 'none'],
    ['hidden-gems', 'none'],
    ['hidden article-block', 'furniture'],
    ['hidden show-md-block', 'none'],
    ['d-none d-block', 'none'],
    ['entry__content steady-paywall-container', 'body'],
    ['post-content widget-area sticky', 'body'],
    ['comment-content entry-content', 'furniture'],
    ['entry-content related', 'furniture'],
    ['article-body__widget', 'furniture'],
    ['paywall', 'none'],
    ['artikel kommentare', 'furniture'],
    ['artikel kommentar', 'none'],
    ['saiba-mais', 'furniture'],
    ['autor', 'furniture'],
    ['paywall-message', 'furniture'],
    ['article-lockedBox', 'furniture'],
    ['content-lock-content', 'none'],
  ];

  test.each(NAMES)('%s', (name, cue) => {
    expect(readCue(named(name))).toBe(cue);
  });

  test('by its id as well', () => {
    expect(readCue(named('', 'comments'))).toBe('furniture');
  });

  test('the surest of several: the caption of a teaser is a caption', () => {
    expect(readCue(named('teaser caption'))).toBe('caption');
  });

  test('of a figure, that it is embedded says nothing, that it is an advertisement does', () => {
    const figure = document.createElement('figure');
    figure.className = 'embedded-image';
    expect(readCue(figure)).toBe('none');
    figure.className = 'embedded-ad';
    expect(readCue(figure)).toBe('furniture');
    expect(readCue(named('embedded-image'))).toBe('furniture');
  });

  test('a class about style alone says nothing', () => {
    expect(readCue(named('print:hidden sm:sidebar [&>footer]:mt-2'))).toBe('none');
  });

  test('the same again from memory', () => {
    const names = Array.from({ length: 5000 }, (_, index) => `c${index} comments`);
    expect(names.every((name) => readCue(named(name)) === 'furniture')).toBe(true);
    expect(readCue(named(names[0] ?? ''))).toBe('furniture');
  });
});

test.each([
  ['box-7f2 maker-widget sticky', ['maker-widget', 'sticky']],
  ['most read', ['most read']],
  ['', []],
])('of the classes `%s` furniture is named by %j', (classes, names) => {
  expect(furnitureNames(classes)).toEqual(names);
  expect(furnitureNames(classes)).toEqual(names);
});

test.each([
  ['user-comments', true],
  ['NewsletterBox', true],
  ['pop-up', true],
  ['most-popular-article', true],
  ['mostRead', true],
  ['box-trending', true],
  ['popular-science', false],
  ['liste-kommentare', true],
  ['meinung-kommentar', false],
  ['wide-column', false],
  ['', false],
])('prose in `%s` is foreign: %s', (name, isForeign) => {
  expect(namesForeignProse(named(name))).toBe(isForeign);
});
