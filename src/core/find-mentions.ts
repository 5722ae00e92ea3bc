import type { ArticleText } from './article-text.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { FoundMentions, Mention, MentionKind, Rejection } from './mention.ts';
import { type Candidate, reject, toCandidate } from './mentions/candidate.ts';
import { Evidence } from './mentions/evidence.ts';
import { judgePacts } from './mentions/judge-pacts.ts';
import { judgePlace } from './mentions/judge-place.ts';
import { judgeWords } from './mentions/judge-words.ts';
import { resolveOverlaps } from './mentions/resolve-overlaps.ts';
import { type Scan, scanArticle } from './mentions/scan-article.ts';

/** Accepted and rejected so far, in no order. */
interface Found {
  readonly mentions: Mention[];
  readonly rejected: Rejection[];
}

function readCandidates(scan: Scan, lexicons: readonly Lexicon[]): Candidate[] {
  return Array.from({ length: scan.hits.count }, (_, hit) => toCandidate(scan.hits, hit, lexicons));
}

function readWrongCase(scan: Scan, lexicons: readonly Lexicon[]): Rejection[] {
  return Array.from({ length: scan.wrongCase.count }, (_, hit) =>
    reject(toCandidate(scan.wrongCase, hit, lexicons), 'case'),
  );
}

const isWord = ({ kind }: Candidate): boolean => kind === 'term' || kind === 'topic';
const isPlace = ({ kind }: Candidate): boolean => kind === 'country' || kind === 'group';

/** Judges countries, groups and pacts; returns those that stand, masks included, for the words to fit between. */
function judgeNames(kept: readonly Candidate[], evidence: Evidence, found: Found): Candidate[] {
  return kept.filter((candidate) => {
    const { start, end, kind, form } = candidate;
    if (kind === 'mask') return true;
    if (kind === 'pact') {
      found.mentions.push({ start, end, kind, code: candidate.code, form, strength: 'strong', isPlace: false });
      return true;
    }
    const verdict = judgePlace(candidate, evidence);
    if (verdict.isAccepted) {
      const strength = verdict.isWeak ? 'weak' : 'strong';
      found.mentions.push({
        start,
        end,
        kind: kind as MentionKind,
        code: verdict.code,
        form,
        strength,
        isPlace: verdict.isPlace,
      });
    } else found.rejected.push(reject(candidate, verdict.reason));
    return verdict.isAccepted;
  });
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
  if (scan.hits.count === 0) return { mentions: [], rejected: readWrongCase(scan, lexicons) };
  const candidates = readCandidates(scan, lexicons);
  const names = judgePacts(candidates.filter((each) => !isWord(each)));
  const { kept, rejected } = resolveOverlaps(names);
  const found: Found = { mentions: [], rejected: [...rejected, ...readWrongCase(scan, lexicons)] };
  const evidence = new Evidence(article.text, lexicons, scan, kept.filter(isPlace));
  const standing = judgeNames(kept, evidence, found);
  const words = judgeWords(candidates.filter(isWord), standing, evidence);
  found.mentions.push(...words.mentions);
  found.rejected.push(...words.rejected);
  return { mentions: found.mentions.sort(byStart), rejected: found.rejected.sort(byStart) };
}
