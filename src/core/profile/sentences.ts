import type { ArticleText, Block } from '../article-text.ts';
import { isDatelineAlone } from '../dateline.ts';
import type { Mention } from '../mention.ts';
import { splitSentences } from '../split-sentences.ts';
import { tellsHistory } from './history.ts';
import {
  BLOCK_WEIGHT,
  HISTORY,
  LEAD_SENTENCES,
  OPENING_SENTENCES,
  PLACE,
  SENTENCE_FADE,
  SENTENCE_FLOOR,
} from './profile-weights.ts';

/** A sentence with what was found in it. Offsets are UTF-16 units into the article's text, end exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** What its place in the article is worth. */
  readonly weight: number;
  /** Headline, standfirst and the first sentences of the text: here stands who does what. */
  readonly isOpening: boolean;
  readonly isTitle: boolean;
  /** Ordered by start. */
  readonly mentions: readonly Mention[];
}

type Place = Pick<Sentence, 'weight' | 'isOpening' | 'isTitle'>;

/** What the place of a sentence in its article is worth; counts the sentences of the running text as they come by. */
class PlaceWeigher {
  readonly #lead: Block | undefined;
  readonly #year: number | null;
  #place = 0;
  #ofLead = 0;
  #ofBody = 0;

  /** Where a page has no standfirst its first paragraph is the lead, as agencies write. */
  constructor(blocks: readonly Block[], date: string | null) {
    this.#year = date === null ? null : Number.parseInt(date, 10);
    this.#lead = blocks.find(({ kind }) => kind === 'lead') ?? blocks.find(({ kind }) => kind === 'paragraph');
  }

  weigh(block: Block, sentence: string): Place {
    const isFirst = this.#place === 0;
    const place = this.#weighPlace(block, sentence);
    const isHistory = !place.isTitle && !isFirst && tellsHistory(sentence, this.#year);
    return isHistory ? { ...place, weight: place.weight * HISTORY, isOpening: false } : place;
  }

  #weighPlace(block: Block, sentence: string): Place {
    const isTitle = block.kind === 'title';
    if (!isTitle && isDatelineAlone(sentence)) return { weight: PLACE, isOpening: false, isTitle };
    if (block.kind !== 'paragraph' && block.kind !== 'lead')
      return { weight: BLOCK_WEIGHT[block.kind], isOpening: isTitle, isTitle };
    const place = this.#place++;
    if (block === this.#lead && this.#ofLead++ < LEAD_SENTENCES)
      return { weight: BLOCK_WEIGHT.lead, isOpening: true, isTitle };
    const isOpening = block !== this.#lead && this.#ofBody++ < OPENING_SENTENCES;
    const fade = Math.max(SENTENCE_FLOOR, 1 / (1 + SENTENCE_FADE * place));
    return { weight: BLOCK_WEIGHT.paragraph * fade, isOpening, isTitle };
  }
}

/** A sentence that goes on beyond this is no dateline. */
const DATELINE_LENGTH = 40;

/** A text without blocks is one paragraph. */
function listBlocks({ text, blocks }: ArticleText): readonly Block[] {
  return blocks.length > 0 ? blocks : [{ kind: 'paragraph', start: 0, end: text.length }];
}

/** A sentence and what its place is worth, whatever is found in it. */
interface Placed extends Place {
  readonly start: number;
  readonly end: number;
}

/** The sentences of articles: they are asked for again when leaders have joined the mentions. */
const PLACED = new WeakMap<ArticleText, readonly Placed[]>();

function placeSentences(article: ArticleText): readonly Placed[] {
  const { text, date } = article;
  const blocks = listBlocks(article);
  const places = new PlaceWeigher(blocks, date);
  const placed: Placed[] = [];
  for (const block of blocks) {
    for (const [start, end] of splitSentences(text, block.start, block.end)) {
      const head = text.slice(start, Math.min(end, start + DATELINE_LENGTH));
      placed.push({ start, end, ...places.weigh(block, head) });
    }
  }
  return placed;
}

function listPlaced(article: ArticleText): readonly Placed[] {
  const known = PLACED.get(article) ?? placeSentences(article);
  PLACED.set(article, known);
  return known;
}

/** The sentences that hold mentions, in order, each with its own. */
export function readSentences(article: ArticleText, mentions: readonly Mention[]): readonly Sentence[] {
  return readAgain(article, mentions, []);
}

/**
 * Sentences read anew with more mentions among them: where one has no more than before it is the very same object, and what is
 * known of it stays.
 * @param before the sentences of the same article, in order
 */
export function readAgain(
  article: ArticleText,
  mentions: readonly Mention[],
  before: readonly Sentence[],
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let next = 0;
  let last = 0;
  for (const { start, end, weight, isOpening, isTitle } of listPlaced(article)) {
    while (next < mentions.length && (mentions[next]?.start ?? 0) < start) next++;
    const first = next;
    while (next < mentions.length && (mentions[next]?.start ?? 0) < end) next++;
    if (next === first) continue;
    while (last < before.length && (before[last]?.start ?? 0) < start) last++;
    const same = before[last];
    if (same?.start === start && same.mentions.length === next - first) sentences.push(same);
    else sentences.push({ start, end, weight, isOpening, isTitle, mentions: mentions.slice(first, next) });
  }
  return sentences;
}
