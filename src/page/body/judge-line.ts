import { boilerplateKind } from '../../core/boilerplate-lines.ts';
import { hasLetters } from '../../core/letters.ts';
import type { Box } from './box.ts';
import { isCaption } from './caption.ts';
import { startOfCredit } from './caption-credit.ts';
import { holdsStory, isBoilerplate, type PageHints, teaserShare } from './find-body.ts';
import { isProse, type Line, linkShare } from './line.ts';
import { hasClock, isAddress, isContact, isDateLine, isPromotion } from './odd-lines.ts';
import { asksForAddress, InnerArticles, isGallery, isSmallForm, isTeaserList } from './side-boxes.ts';

/** A line with more of its text in links is a link, not a sentence. */
const MAX_LINKS = 0.6;

/** In a short line fewer links make it a pointer elsewhere. */
const SHORT_WEIGHT = 160;
const MAX_SHORT_LINKS = 0.5;

/** Places where prose stands with this share of the story are where its short lines stand too. */
const MIN_CONTAINER_SHARE = 0.18;

/** Names of a heading's own style say nothing: what stands below it does. */
const HEADINGS = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);

/** A region with this share of the story within is where the story is. */
const MOST = 0.5;

const WITHIN_CONTAINER = new Set(['p', 'li', 'blockquote', 'figcaption', 'h2', 'h3', 'h4', 'h5', 'h6', 'dd', 'dt']);

/** The element that paragraphs like this one are children of. */
const containerOf = ({ box }: Line): Box => (WITHIN_CONTAINER.has(box.name) ? (box.parent ?? box) : box);

const LISTS = new Set(['ul', 'ol', 'dl', 'li']);
const MAX_LIST_LINKS = 0.3;

/** A list with more of its text in links, and few letters beside them in each item, leads elsewhere. */
const MAX_ITEM_LINKS = 0.4;
const MAX_BESIDE_LINK = 60;

function isInLinkList({ box }: Line): boolean {
  const list = box.name === 'li' ? box.parent : box.parent?.name === 'li' ? box.parent.parent : null;
  if (!list || list.links <= list.text * MAX_ITEM_LINKS) return false;
  return list.text - list.links <= list.element.childElementCount * MAX_BESIDE_LINK;
}

/** A sentence, though most of it is a link, in a list of such items that say more than their links. */
const isItemAmongProse = ({ box, links, text, weight }: Line): boolean => {
  if (box.name !== 'li' || !box.parent || links === weight || !FULL_STOP.test(text)) return false;
  return box.parent.text - box.parent.links > box.parent.element.childElementCount * MAX_BESIDE_LINK;
};

/** The kind of its container: in a live blog each entry has its own. */
export const containerKind = (line: Line): string => containerOf(line).kind;

/** Links up to this long, on average, are names that lead to a page about them; headlines are longer. */
const MAX_NAME = 24;

/** Whether a paragraph is heavy with links only because names in it are linked. */
const linksNames = (line: Line): boolean =>
  line.box.name === 'p' && line.marks > 0 && line.links < line.weight && line.links / line.linkCount <= MAX_NAME;

/** Some link a sentence of the story to its source, or most of it; a headline elsewhere has no full stop. */
const MIN_SENTENCE = 40;
const FULL_STOP = /[.।。](?:["”»’)])?\s*$/;
const QUESTION = /[?？؟](?:["”»’)])?\s*$/;

/** A question may be a headline: of one in the story a part is not linked. */
const MAX_QUESTION_LINKS = 0.8;

const isLinkedSentence = (line: Line): boolean => {
  if (line.box.name !== 'p' || line.weight < MIN_SENTENCE || linkShare(line) <= MAX_SHORT_LINKS) return false;
  return FULL_STOP.test(line.text) || (linkShare(line) <= MAX_QUESTION_LINKS && QUESTION.test(line.text));
};

/** Where no container holds this much prose, in Latin letters, a gallery tells the story. */
const MIN_STORY_CONTAINER = 500;

/** Says of each line whether it may be of the story. The answers are kept: each line is asked about several times. */
export class LineJudge {
  private readonly body: Box;
  private readonly hints: PageHints;
  private readonly containers: ReadonlyMap<string, number>;
  private readonly readsGalleries: boolean;
  private readonly excluded = new Map<Line, boolean>();
  private readonly beside = new Map<Box, boolean>();
  private readonly inner: InnerArticles;

  constructor(lines: readonly Line[], body: Box, hints: PageHints, readsGalleries = false) {
    this.body = body;
    this.hints = hints;
    this.readsGalleries = readsGalleries;
    this.inner = new InnerArticles(lines, body, hints);
    this.containers = this.weighContainers(lines);
  }

  private weighContainers(lines: readonly Line[]): ReadonlyMap<string, number> {
    const containers = new Map<string, number>();
    for (const line of lines) {
      if (!isProse(line) || !line.box.isInside(this.body) || this.isAside(line.box)) continue;
      const container = containerKind(line);
      containers.set(container, (containers.get(container) ?? 0) + line.weight);
    }
    return containers;
  }

  /** Whether a story stands beside the galleries, as far as these are left out. */
  get hasStory(): boolean {
    return Math.max(0, ...this.containers.values()) >= MIN_STORY_CONTAINER;
  }

  /** A full line of prose in a container of the story. */
  isAnchor(line: Line): boolean {
    return isProse(line) && line.box.heading === 0 && this.isInStoryContainer(line) && !this.isExcluded(line);
  }

  isInStoryContainer(line: Line): boolean {
    const container = containerOf(line);
    if (this.shareOf(container) >= MIN_CONTAINER_SHARE || container.prose >= this.body.prose * MOST) return true;
    return hasBodyAround(line, this.body) || this.isStoryList(container);
  }

  /** A short text among the paragraphs in a box that names itself a subheading, though no heading is made of it. */
  isSubheading({ box, links }: Line): boolean {
    return links === 0 && box.cue === 'lead' && box.parent !== null && this.shareOf(box.parent) >= MOST;
  }

  /** A full sentence in a box of the kind that most of the prose is in: in a list of products each heading is a link. */
  private isMainText(line: Line): boolean {
    return line.box.name === 'p' && FULL_STOP.test(line.text) && this.shareOf(containerOf(line)) >= MOST;
  }

  /** A short line of the kind that most of the prose is of, or an item of its lists: it may name a day as any other does. */
  private isAmongText(line: Line): boolean {
    if (line.weight < MIN_SENTENCE || hasClock(line)) return false;
    if (line.box.name === 'li') return this.isStoryList(containerOf(line));
    return line.box.name === 'p' && this.shareOf(containerOf(line)) >= MOST;
  }

  private shareOf(container: Box): number {
    return (this.containers.get(container.kind) ?? 0) / this.body.prose;
  }

  /** A list that is no list of links, among the paragraphs. */
  private isStoryList(start: Box): boolean {
    let box: Box | null = start;
    while (box && LISTS.has(box.name)) box = box.parent;
    if (!box || box === start || start.links > start.text * MAX_LIST_LINKS) return false;
    return this.shareOf(box) >= MIN_CONTAINER_SHARE || box.prose >= this.body.prose * MOST;
  }

  isExcluded(line: Line): boolean {
    const known = this.excluded.get(line);
    if (known !== undefined) return known;
    const isOut = this.judge(line);
    this.excluded.set(line, isOut);
    return isOut;
  }

  private judge(line: Line): boolean {
    if (this.isAside(line.box)) return true;
    const { text } = line;
    if (this.hints.summary.matches(text)) return false;
    if (isContact(line) || isPromotion(line)) return true;
    if ((linksNames(line) || isLinkedSentence(line)) && this.isInStoryContainer(line))
      return boilerplateKind(text) !== null;
    if (isItemAmongProse(line)) return boilerplateKind(text) !== null;
    if (isInLinkList(line)) return true;
    if (linkShare(line) > (line.weight < SHORT_WEIGHT ? MAX_SHORT_LINKS : MAX_LINKS)) return true;
    if (teaserShare(line, this.hints) > MAX_SHORT_LINKS && !this.isMainText(line)) return true;
    if (isAddress(text) || !hasLetters(text) || saysBoilerplate(line)) return true;
    return (line.box.heading === 0 || line.box.cue === 'boilerplate') && isDateLine(line) && !this.isAmongText(line);
  }

  /** Whether a line is in a region beside the story, within the body or above it. */
  private isAside(start: Box): boolean {
    return this.isBeside(HEADINGS.has(start.name) ? start.parent : start);
  }

  private isBeside(box: Box | null): boolean {
    if (!box || box === this.body) return false;
    const known = this.beside.get(box);
    if (known !== undefined) return known;
    const isOut =
      box.cue === 'credit' ||
      isBoilerplate(box, this.body.prose, this.hints) ||
      this.inner.isTeaser(box) ||
      isTeaserList(box, this.body.prose) ||
      (!this.readsGalleries && isGallery(box, this.body.prose)) ||
      isSmallForm(box, this.body.prose) ||
      asksForAddress(box, this.body.prose) ||
      (!holdsStory(box, this.body.prose) && this.isBeside(box.parent));
    this.beside.set(box, isOut);
    return isOut;
  }
}

/** Whether a line is none of the story by its words; of a caption, by those before its credit. */
function saysBoilerplate(line: Line): boolean {
  const text = line.text.trim();
  const said = isCaption(line) ? text.slice(0, startOfCredit(text)) : text;
  return said === '' || boilerplateKind(said) !== null;
}

/** Inside the region found, an element that names itself the body. */
function hasBodyAround(line: Line, stop: Box): boolean {
  for (let box: Box | null = line.box; box && box !== stop; box = box.parent) if (box.isBody) return true;
  return false;
}
