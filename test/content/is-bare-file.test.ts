import { expect, test } from 'vitest';
import { isBareFile } from '../../src/content/is-bare-file.ts';

const parse = (type: DOMParserSupportedType) => new DOMParser().parseFromString('<a/>', type);

test('a page of the web is none, be it HTML or XHTML', () => {
  expect(isBareFile(document)).toBe(false);
  expect(isBareFile(parse('application/xhtml+xml'))).toBe(false);
});

test('what is written in another language of markup is one', () => {
  for (const type of ['text/xml', 'application/xml', 'image/svg+xml'] as const)
    expect(isBareFile(parse(type))).toBe(true);
});

test('a form that hides the type is on a page of the web', () => {
  const form = document.createElement('form');
  form.name = 'contentType';
  form.innerHTML = '<input name="toString">';
  document.body.append(form);
  expect(typeof document.contentType).not.toBe('string');
  expect(isBareFile(document)).toBe(false);
  form.remove();
});
