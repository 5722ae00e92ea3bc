import { expect, test } from 'vitest';
import { scanArticle } from '../../../src/core/mentions/scan-article.ts';
import { lexiconOf } from '../mentions/support/real-lexicons.ts';

const lexicon = lexiconOf('en');

const SENTENCE =
  'Ministers of Japan and the United Kingdom signed a treaty on trade in London after two days of talks. ';

/** Rounds until the compiler has surely seen to both, even on a machine that has no time. */
const MOST_ROUNDS = 300;

function timeProcessor(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/**
 * How many times as long the one takes as the other, by the quickest run of each: what else the machine does only ever
 * adds. Ends as soon as the ratio is below the limit; what is slower by its nature never gets there.
 */
function compare(run: () => unknown, other: () => unknown, limit: number): number {
  let [least, leastOther] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < MOST_ROUNDS && !(least / leastOther < limit); round++) {
    least = Math.min(least, timeProcessor(run));
    leastOther = Math.min(leastOther, Math.max(1, timeProcessor(other)));
  }
  return least / leastOther;
}

function scan(length: number): () => unknown {
  const text = SENTENCE.repeat(Math.ceil(length / SENTENCE.length));
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
  const article = { text, blocks, title: '', lang: 'en', date: null, dateSource: 'assumed' as const };
  return () => scanArticle(article, [lexicon]);
}

test('a text of sixteen times the length takes no more than forty times as long', () => {
  expect(compare(scan(640_000), scan(40_000), 40)).toBeLessThan(40);
});

test('a scan takes no more than forty times a bare look at each unit', () => {
  const text = SENTENCE.repeat(1000);
  const { unitClasses } = lexicon;
  const look = (): number => {
    let sum = 0;
    for (let at = 0; at < text.length; at++) sum += unitClasses[text.charCodeAt(at)] ?? 0;
    return sum;
  };
  expect(compare(scan(text.length), look, 40)).toBeLessThan(40);
});
