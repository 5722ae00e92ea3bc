import type { ArticleText } from './article-text.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { FoundMentions, Rejection } from './mention.ts';
import { type Candidate, isPlaceName, isWord, reject, toCandidate } from './mentions/candidate.ts';
import { Evidence } from './mentions/evidence.ts';
import { judgeNames } from './mentions/judge-names.ts';
import { judgePacts } from './mentions/judge-pacts.ts';
import { judgeWords } from './mentions/judge-words.ts';
import { resolveOverlaps } from './mentions/resolve-overlaps.ts';
import { type Scan, scanArticle } from './mentions/scan-article.ts';

function readCandidates(scan: Scan, lexicons: readonly Lexicon[]): Candidate[] {
  return Array.from({ length: scan.hits.count }, (_, hit) => toCandidate(scan.hits, hit, lexicons));
}

function readWrongCase(scan: Scan, lexicons: readonly Lexicon[]): Rejection[] {
  const { wrongCase } = scan;
  return Array.from({ length: wrongCase.count }, (_, hit) => reject(toCandidate(wrongCase, hit, lexicons), 'case'));
}

const byStart = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  a.start - b.start || a.end - b.end;

/**
 * Finds countries, groups, terms, topics and named pacts in an article, and says of what looked like one why it is none.
 * Mentions are ordered by start and do not overlap: a named pact wins over the countries in its name, a country or group
 * over a term, a term over a topic; within a kind the leftmost, then the longest. No match crosses a block.
 * @param lexicons the page's language first, then English.
 */
export function findMentions(article: ArticleText, lexicons: readonly Lexicon[]): FoundMentions {
  const scan = scanArticle(article, lexicons);
  const candidates = readCandidates(scan, lexicons);
  const { kept, rejected: masked } = resolveOverlaps(judgePacts(candidates.filter((each) => !isWord(each))));
  const evidence = new Evidence(article.text, lexicons, scan, kept.filter(isPlaceName));
  const names = judgeNames(kept, masked, evidence);
  const words = judgeWords(candidates.filter(isWord), names.standing, evidence);
  return {
    mentions: [...names.mentions, ...words.mentions].sort(byStart),
    rejected: [...masked, ...readWrongCase(scan, lexicons), ...names.rejected, ...words.rejected].sort(byStart),
  };
}
