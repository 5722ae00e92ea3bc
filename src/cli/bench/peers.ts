import nlp from 'compromise';
import AhoCorasick from 'modern-ahocorasick/fast';
import { findMentions } from '../../core/find-mentions.ts';
import type { Lexicon } from '../../core/lexicon/lexicon.ts';
import { scanArticle } from '../../core/mentions/scan-article.ts';
import type { BenchTask } from './measure.ts';
import { toArticle } from './texts.ts';

/**
 * The least that any search does: look at each unit, look it up in a table of all 65,536. All others are told as multiples
 * of it. It neither finds where words begin nor keeps what it has looked up, as every scan of a trie must: those two alone
 * take nearly three times as long, half of what the bar for the scan allows.
 */
function sumClasses(text: string, table: Uint16Array): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += table[text.charCodeAt(at)] ?? 0;
  return sum;
}

const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Whole words only, of two that begin together the longer one: what the trie does without case and affixes. */
function makePattern(surfaces: readonly string[]): RegExp {
  const longestFirst = surfaces.toSorted((a, b) => b.length - a.length).map(escapeRegExp);
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{M}])`, 'giu');
}

/** Ways of searching that have to be made ready first. */
export interface Peers {
  readonly automaton: AhoCorasick;
  readonly pattern: RegExp;
}

export function makePeers(surfaces: readonly string[]): Peers {
  return { automaton: new AhoCorasick([...surfaces]), pattern: makePattern(surfaces) };
}

export const BARE = 'bare loop';
export const SCAN = 'scan';
const FIND = 'findMentions';

/** Ours, beside the bare loop. */
export function listOwn(text: string, lexicons: readonly [Lexicon, ...Lexicon[]]): readonly BenchTask[] {
  const article = toArticle(text, lexicons[0].lang);
  return [
    { name: BARE, run: () => sumClasses(text, lexicons[0].unitClasses) },
    { name: SCAN, run: () => scanArticle(article, lexicons) },
    { name: FIND, run: () => findMentions(article, lexicons) },
  ];
}

/**
 * Longest texts that are worth the wait, in UTF-16 units: the automaton and the RegExp take ten seconds for 100 kB, of
 * which compromise takes minutes.
 */
const MOST_FOR_PATTERNS = 100_000;
const MOST_FOR_COMPROMISE = 10_000;

/** Packages that do a part of it, on the same text. */
export function listPeers(text: string, { automaton, pattern }: Peers): readonly BenchTask[] {
  const peers = [
    {
      name: 'modern-ahocorasick/fast',
      most: MOST_FOR_PATTERNS,
      run: () => automaton.search(text.toLowerCase()),
    },
    { name: 'one big RegExp', most: MOST_FOR_PATTERNS, run: () => text.match(pattern) },
    { name: 'compromise', most: MOST_FOR_COMPROMISE, run: () => nlp(text).places().json() },
  ];
  return peers.filter(({ most }) => text.length <= most);
}
