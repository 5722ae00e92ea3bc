import type { ArticleText } from './article-text.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { FoundMentions } from './mention.ts';
import { ArticleFacts } from './mentions/article-facts.ts';
import { type Candidate, isPlaceName, isWord, reject, toCandidates } from './mentions/candidate.ts';
import { Evidence } from './mentions/evidence.ts';
import { judgeNames } from './mentions/judge-names.ts';
import { judgePacts } from './mentions/judge-pacts.ts';
import { judgeWords } from './mentions/judge-words.ts';
import { preferPage } from './mentions/prefer-page.ts';
import { fillGaps, resolveOverlaps } from './mentions/resolve-overlaps.ts';
import { type Scan, scanArticle } from './mentions/scan-article.ts';

function readHits(list: 'hits' | 'wrongCase', scan: Scan): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { lexicon, [list]: hits } of scan.lexicons) candidates.push(...toCandidates(hits, lexicon));
  return candidates;
}

const byStart = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  a.start - b.start || a.end - b.end;

/**
 * Finds countries, groups, terms, topics and named pacts in an article, and lists what was rejected with the reason.
 * Mentions are ordered by start and do not overlap: a named pact wins over the countries in its name, a country or group
 * over a term, a term over a topic, of which the rest stays ("security" of "security cooperation"); within a kind the
 * leftmost, then the longest. No match crosses a block.
 * @param lexicons the page's language first, then English.
 */
export function findMentions(article: ArticleText, lexicons: readonly Lexicon[]): FoundMentions {
  const [page, ...others] = lexicons;
  if (!page) return { mentions: [], rejected: [] };
  const scan = scanArticle(article, [page, ...others]);
  const candidates = readHits('hits', scan);
  const hits = preferPage(
    candidates.filter((each) => !isWord(each)),
    page,
  );
  const { kept, rejected: masked } = resolveOverlaps(judgePacts(hits));
  const evidence = new Evidence(article, scan, kept.filter(isPlaceName));
  const facts = new ArticleFacts(evidence);
  const names = judgeNames(kept, masked, evidence, facts);
  const words = judgeWords(candidates.filter(isWord), names.standing, evidence, facts);
  const mentions = [...names.mentions, ...words.mentions].sort(byStart);
  const wrongCase = readHits('wrongCase', scan).filter(({ strength }) => strength !== 'never');
  const rejected = [...masked];
  for (const candidate of fillGaps(mentions, wrongCase.sort(byStart))) rejected.push(reject(candidate, 'case'));
  rejected.push(...names.rejected, ...words.rejected);
  return { mentions, rejected: rejected.sort(byStart) };
}
