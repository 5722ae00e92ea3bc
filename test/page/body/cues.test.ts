import { describe, expect, test } from 'vitest';
import { boilerplateNames, type Cue, namesForeignProse, readCue } from '../../../src/page/body/cues.ts';

function named(className: string, id = ''): Element {
  const element = document.createElement('div');
  element.className = className;
  element.id = id;
  return element;
}

describe('a name says what a region is', () => {
  const NAMES: readonly (readonly [name: string, cue: Cue])[] = [
    ['comments', 'boilerplate'],
    ['c-related__list', 'boilerplate'],
    ['read-also', 'boilerplate'],
    ['readAlso', 'boilerplate'],
    ['recommended-stories', 'boilerplate'],
    ['articleBody', 'body'],
    ['story_text col-8', 'body'],
    ['article__lead', 'lead'],
    ['photo-credit', 'credit'],
    ['Caption', 'caption'],
    ['cutline', 'caption'],
    ['nrplus-cta', 'boilerplate'],
    ['', 'none'],
    ['col-md-8 mt-4', 'none'],
    ['leaders', 'none'],
    ['elk-c7bade55-970b-4fe0-b18a', 'none'],
    ['text a d', 'none'],
    ['hidden', 'boilerplate'],
    ['post-12 post tag-comments category-promotion', 'none'],
    ['post-12 tag-nets comments', 'boilerplate'],
    ['mt-2 d-none', 'boilerplate'],
    ['hidden md:block', 'none'],
    ['d-none d-md-block', 'none'],
    ['hidden-gems', 'none'],
    ['hidden article-block', 'boilerplate'],
    ['hidden show-md-block', 'none'],
    ['d-none d-block', 'none'],
    ['entry__content steady-paywall-container', 'body'],
    ['post-content widget-area sticky', 'body'],
    ['comment-content entry-content', 'boilerplate'],
    ['entry-content related', 'boilerplate'],
    ['article-body__widget', 'boilerplate'],
    ['paywall', 'none'],
    ['artikel kommentare', 'boilerplate'],
    ['artikel kommentar', 'none'],
    ['saiba-mais', 'boilerplate'],
    ['autor', 'boilerplate'],
    ['paywall-message', 'boilerplate'],
    ['article-lockedBox', 'boilerplate'],
    ['content-lock-content', 'none'],
  ];

  test.each(NAMES)('%s', (name, cue) => {
    expect(readCue(named(name))).toBe(cue);
  });

  test('by its id as well', () => {
    expect(readCue(named('', 'comments'))).toBe('boilerplate');
  });

  test('the surest of several: the caption of a teaser is a caption', () => {
    expect(readCue(named('teaser caption'))).toBe('caption');
  });

  test('of a figure, that it is embedded says nothing, that it is an advertisement does', () => {
    const figure = document.createElement('figure');
    figure.className = 'embedded-image';
    expect(readCue(figure)).toBe('none');
    figure.className = 'embedded-ad';
    expect(readCue(figure)).toBe('boilerplate');
    expect(readCue(named('embedded-image'))).toBe('boilerplate');
  });

  test('a class about style alone says nothing', () => {
    expect(readCue(named('print:hidden sm:sidebar [&>footer]:mt-2'))).toBe('none');
  });

  test('the same again from memory', () => {
    const names = Array.from({ length: 5000 }, (_, index) => `c${index} comments`);
    expect(names.every((name) => readCue(named(name)) === 'boilerplate')).toBe(true);
    expect(readCue(named(names[0] ?? ''))).toBe('boilerplate');
  });
});

test.each([
  ['box-7f2 maker-widget sticky', ['maker-widget', 'sticky']],
  ['most read', ['most read']],
  ['', []],
])('of the classes `%s` boilerplate is named by %j', (classes, names) => {
  expect(boilerplateNames(classes)).toEqual(names);
  expect(boilerplateNames(classes)).toEqual(names);
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
