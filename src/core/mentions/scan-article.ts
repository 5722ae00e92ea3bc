import type { ArticleText } from '../article-text.ts';
import { CASE_MODE, CLASS, SYMBOL } from '../lexicon/format.ts';
import { HitList } from '../lexicon/hit-list.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { Matcher } from '../lexicon/matcher.ts';
import { readCaseMode, readForm, readKind, readStrength } from '../lexicon/record-fields.ts';

/** Everything the lexicons find in an article, before any decision. */
export interface Scan {
  /** Countries, groups, terms, topics, pacts and masks, ordered by the word they begin in. */
  readonly hits: HitList;
  /** Words that decide about others, ordered in the same way. */
  readonly cues: HitList;
  /** Countries and groups that are written with other capitals than they should. */
  readonly wrongCase: HitList;
  /** Offsets where sentences end, ascending; every block ends one. */
  readonly sentenceEnds: readonly number[];
}

/**
 * A second lexicon of the same script as the page's (English on an Italian page) gives only what is not a word of the
 * page's language: names of states and groups, named pacts, abbreviations.
 */
function isInternational(records: Uint32Array, record: number): boolean {
  const kind = readKind(records, record);
  if (kind === 'group' || kind === 'pact' || kind === 'mask') return true;
  if (kind !== 'country') return kind !== 'cue' && readCaseMode(records, record) === CASE_MODE.letters;
  const form = readForm(records, record);
  return (
    (form === 'name' || form === 'official' || form === 'abbreviation') && readStrength(records, record) === 'strong'
  );
}

function makeMatcher(lexicon: Lexicon, source: number, isForeign: boolean, scan: Scan): Matcher {
  const { records } = lexicon;
  return new Matcher(lexicon, (start, end, record, isRightCase) => {
    const kind = readKind(records, record);
    if (isForeign && !(isRightCase && isInternational(records, record))) return;
    if (!isRightCase) {
      if (kind === 'country' || kind === 'group') scan.wrongCase.push(start, end, record, source);
    } else if (kind === 'cue') scan.cues.push(start, end, record, source);
    else scan.hits.push(start, end, record, source);
  });
}

/** A dot behind a short capitalised word (Gen., U.S., No.) does not end a sentence. */
const LONGEST_ABBREVIATION = 3;

/** Scans text units for words and sentence ends; one per article. */
class BlockScanner {
  readonly sentenceEnds: number[] = [];
  private wordStart = 0;
  private isWordCapital = false;

  constructor(
    private readonly text: string,
    private readonly matchers: readonly Matcher[],
  ) {}

  scan(from: number, to: number): void {
    const { text } = this;
    const { matchers } = this;
    const { cursor } = matchers[0] as Matcher;
    let runBefore = 0;
    for (let at = from; at < to; at++) {
      const unitClass = cursor.classOf(text.charCodeAt(at));
      if ((unitClass & CLASS.ignored) !== 0) continue;
      const run = unitClass & CLASS.run;
      if (run === 0) {
        if ((unitClass & CLASS.symbol) === SYMBOL.stop) this.sentenceEnds.push(at + 1);
        else if ((unitClass & CLASS.symbol) === SYMBOL.dot && this.endsSentence(at, to, cursor))
          this.sentenceEnds.push(at + 1);
      } else if (run !== runBefore || run === CLASS.freeRun) {
        this.wordStart = at;
        this.isWordCapital = (unitClass & CLASS.upper) !== 0;
        for (const matcher of matchers) matcher.matchAt(text, at, to);
      }
      runBefore = run;
    }
    this.sentenceEnds.push(to);
  }

  private endsSentence(at: number, to: number, cursor: Matcher['cursor']): boolean {
    if (this.isWordCapital && at - this.wordStart <= LONGEST_ABBREVIATION) return false;
    return at + 1 >= to || (cursor.classOf(this.text.charCodeAt(at + 1)) & CLASS.run) === 0;
  }
}

/** Runs all lexicons over an article's blocks; no match crosses a block. */
export function scanArticle(article: ArticleText, lexicons: readonly Lexicon[]): Scan {
  const sentenceEnds: number[] = [];
  const scan: Scan = { hits: new HitList(), cues: new HitList(), wrongCase: new HitList(), sentenceEnds };
  const page = lexicons[0];
  if (!page) return scan;
  const matchers = lexicons.map((lexicon, source) =>
    makeMatcher(lexicon, source, source > 0 && lexicon.script === page.script, scan),
  );
  const scanner = new BlockScanner(article.text, matchers);
  for (const block of article.blocks) {
    scanner.scan(Math.max(0, block.start), Math.min(article.text.length, block.end));
  }
  return { ...scan, sentenceEnds: scanner.sentenceEnds };
}
