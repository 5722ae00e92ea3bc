import { expect } from 'vitest';
import { findIn, findNames, rejectedIn } from './find-in.ts';
import { lexiconsFor } from './real-lexicons.ts';

/** What tests of one language ask, with its shipped lexicon; each `expect…` takes a row of a table of cases. */
export function checksFor(lang: string) {
  const lexicons = lexiconsFor(lang);
  const find = (text: string): string[] => findNames(text, ...lexicons);
  const findAll = (text: string): string[] => findIn(text, ...lexicons);
  const rejected = (text: string): string[] => rejectedIn(text, ...lexicons);
  return {
    /** Countries and groups of a text. */
    find,
    /** These, words of agreement and topics. */
    findAll,
    /** What is none, with the reason. */
    rejected,
    expectNames: (text: string, expected: readonly string[]): void => expect(find(text)).toEqual(expected),
    expectNoNames: (_: string, text: string): void => expect(find(text)).toEqual([]),
    expectAll: (text: string, expected: readonly string[]): void => expect(findAll(text)).toEqual(expected),
    expectRejected: (text: string, expected: readonly string[]): void => expect(rejected(text)).toEqual(expected),
  };
}
