import { describe, expect, test } from 'vitest';
import { holdsSite, withSite } from '../../src/platform/site-list.ts';

describe('withSite', () => {
  test('keeps each site once', () => {
    expect(withSite(['a.example'], 'b.example', false)).toEqual(['a.example', 'b.example']);
    expect(withSite(['a.example'], 'a.example', false)).toEqual(['a.example']);
    expect(withSite(['a.example', 'b.example'], 'a.example', true)).toEqual(['b.example']);
  });

  test('takes a newspaper with and without its www for one', () => {
    expect(withSite(['a.example'], 'www.a.example', false)).toEqual(['www.a.example']);
    expect(withSite(['a.example', 'www.b.example'], 'www.a.example', true)).toEqual(['www.b.example']);
  });
});

test('a list holds a site with and without its www, and no other part of its domain', () => {
  expect(holdsSite(['a.example'], 'www.a.example')).toBe(true);
  expect(holdsSite(['www.a.example'], 'a.example')).toBe(true);
  expect(holdsSite(['a.example'], 'news.a.example')).toBe(false);
  expect(holdsSite(['a.example'], 'a.example:8080')).toBe(false);
  expect(holdsSite([], 'a.example')).toBe(false);
});
