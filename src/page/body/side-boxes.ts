import type { Box } from './box.ts';
import type { PageHints } from './find-body.ts';
import { isProse, type Line } from './line.ts';

/** A box with less of the story's prose may be beside it. */
const MAX_SHARE = 0.18;

/** All teasers of a kind have less of it; the entries of a live blog have more. */
const MAX_TEASERS_SHARE = 0.35;

/** A teaser's headline and summary, in Latin letters. */
const MAX_TEASER = 500;

/** The articles within the story's region: teasers of others, or the entries of a live blog. */
export class InnerArticles {
  private readonly body: Box;
  private readonly hints: PageHints;
  /** Their prose, by their kind. */
  private readonly prose = new Map<string, number>();

  constructor(lines: readonly Line[], body: Box, hints: PageHints) {
    this.body = body;
    this.hints = hints;
    for (const line of lines) {
      if (!isProse(line)) continue;
      let article: Box | null = null;
      let box: Box | null = line.box;
      for (; box && box !== body; box = box.parent) if (!article && box.name === 'article') article = box;
      if (box && article) this.prose.set(article.kind, (this.prose.get(article.kind) ?? 0) + line.weight);
    }
  }

  /** Whether a box is a short article set into the story; those of a live blog are most of the text. */
  isTeaser(box: Box): boolean {
    if (box.name !== 'article' || box.text > MAX_TEASER || this.hints.around.has(box)) return false;
    return Math.max(box.prose, this.prose.get(box.kind) ?? 0) < this.body.prose * MAX_TEASERS_SHARE;
  }
}

/** A list with so many headlines that are links, and no more paragraphs than these, leads to other stories. */
const MIN_HEADLINES = 3;
const MIN_HEADED = 0.8;

/** Whether a box is a list of other stories, each with its headline and what it begins with; `all` is the prose around it. */
export function isTeaserList({ element, name, linkLines, proseLines, prose }: Box, all: number): boolean {
  if ((name !== 'ul' && name !== 'ol') || linkLines < MIN_HEADLINES || linkLines < proseLines) return false;
  if (linkLines < element.childElementCount * MIN_HEADED || prose >= all * MAX_TEASERS_SHARE) return false;
  return element.querySelector('ul, ol') === null;
}

const GALLERY = /gallery|slide-?show|carousel|slider/i;

/** A single picture may be in a box for many, and what is longer than a caption tells a story picture by picture. */
const MIN_GALLERY_LINES = 3;
const MAX_CAPTION = 340;

/** A page with less prose beside its pictures, in Latin letters and of all, is about them. */
const MIN_STORY = 300;
const MIN_STORY_SHARE = 0.12;

/** Under a picture stands one paragraph; where this share of the lines has another right before it, a box tells the story in chapters. */
const MIN_FOLLOWING = 0.2;
const MIN_PARAGRAPH = 60;

const isFull = (element: Element | null): boolean =>
  element?.localName === 'p' && (element.textContent ?? '').length >= MIN_PARAGRAPH;

function isToldInChapters(element: Element, lines: number): boolean {
  const following = Array.from(element.getElementsByTagName('p')).filter(
    (each) => isFull(each) && isFull(each.previousElementSibling),
  );
  return following.length >= lines * MIN_FOLLOWING;
}

/** Whether a box shows pictures one after the other, each with its caption: they are of many days and places. `all` is the prose of the region around it. */
export function isGallery({ className, element, prose, proseLines }: Box, all: number): boolean {
  if (proseLines < MIN_GALLERY_LINES || prose > proseLines * MAX_CAPTION) return false;
  if (all - prose < Math.max(MIN_STORY, all * MIN_STORY_SHARE)) return false;
  return (GALLERY.test(className) || GALLERY.test(element.id)) && !isToldInChapters(element, proseLines);
}

/** A box up to this weight in Latin letters with a field for a mail address or a password asks to sign up or in. */
const MAX_SIGN_UP = 700;
const MAX_SIGN_UP_LINES = 3;
const FIELDS = 'input[type="email"], input[type="password"]';

const LEAVES = new Set(['p', 'li', 'blockquote', 'figcaption', 'h2', 'h3', 'h4', 'h5', 'h6', 'dd', 'dt']);

const maySignUp = ({ name, text, prose, proseLines }: Box, all: number): boolean =>
  !LEAVES.has(name) && text <= MAX_SIGN_UP && proseLines <= MAX_SIGN_UP_LINES && prose < all * MAX_SHARE;

/** Whether a box is a form of its own, to write to someone or to order: sites also set their whole page in one. */
export const isSmallForm = ({ name, prose }: Box, all: number): boolean => name === 'form' && prose < all * MAX_SHARE;

/** Whether a small box has a field for an address. Only the outermost is searched: it holds what is in the others. */
export function asksForAddress(box: Box, all: number): boolean {
  if (!maySignUp(box, all) || (box.parent && maySignUp(box.parent, all))) return false;
  return box.element.querySelector(FIELDS) !== null;
}
