import type { ArticleText } from '../article-text.ts';
import { Classifier } from '../lexicon/classify.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { LexiconScan } from '../lexicon/lexicon-scan.ts';
import { isInternational } from './international.ts';

/** What all lexicons find in an article, before any decision. */
export interface Scan {
  /** Class of each UTF-16 unit of the article's blocks, by the first lexicon's folding. */
  readonly classes: Uint16Array;
  /** One for each lexicon, in their order. */
  readonly lexicons: readonly LexiconScan[];
}

/**
 * Runs all lexicons over an article's blocks; no match crosses a block.
 * @param lexicons the page's language first; its folding is used for all.
 */
export function scanArticle({ text, blocks }: ArticleText, lexicons: readonly [Lexicon, ...Lexicon[]]): Scan {
  const [page] = lexicons;
  const classifier = new Classifier(text, page);
  const { classes } = classifier;
  const scans: LexiconScan[] = [];
  for (const lexicon of lexicons) {
    const isPage = lexicon === page;
    const isForeign = !isPage && lexicon.script === page.script;
    scans.push(new LexiconScan(lexicon, text, classes, isPage, isForeign ? isInternational : null));
  }
  for (const block of blocks) {
    const end = Math.min(text.length, block.end);
    const words = classifier.classifyBlock(Math.max(0, block.start), end);
    for (const scan of scans) scan.scanWords(words, end);
  }
  return { classes, lexicons: scans };
}
