import { type Cue, readCue } from './cues.ts';

const HEADING = /^h[1-6]$/;

/** An element for headings with more text in it, in Latin letters, holds a story in large type. */
const MAX_HEADING = 600;

/**
 * A block-level element with text in it, and what was counted below it. Weights are in Latin letters. What its
 * attributes say is read when it is first asked for: most boxes of a page hold menus, and are never asked.
 */
export class Box {
  readonly element: Element;
  readonly parent: Box | null;
  /** The outermost of the boxes around it: of all that is read. */
  readonly root: Box;
  readonly depth: number;
  readonly name: string;
  /** Weight of all text, of the text inside links, and of the lines of prose, below this element. */
  text = 0;
  links = 0;
  prose = 0;
  /** Lines of prose below this element. */
  proseLines = 0;
  /** Lines below this element that are links as a whole: the headlines of teasers, menus. */
  linkLines = 0;
  private knownLevel: number | undefined;
  private knownCue: Cue | undefined;
  private knownClass: string | undefined;
  private knownKind: string | undefined;
  private knownBody: boolean | undefined;

  constructor(element: Element, parent: Box | null) {
    this.element = element;
    this.parent = parent;
    this.root = parent ? parent.root : this;
    this.depth = parent ? parent.depth + 1 : 0;
    this.name = element.localName;
  }

  /** Level of the heading that this element or one of the two around it is, 1–6; 0 for none. Known when all is counted. */
  get heading(): number {
    this.knownLevel ??= this.ownLevel || this.parent?.ownLevel || this.parent?.parent?.ownLevel || 0;
    return this.knownLevel;
  }

  private get ownLevel(): number {
    return HEADING.test(this.name) && this.text <= MAX_HEADING ? Number(this.name[1]) : 0;
  }

  get cue(): Cue {
    this.knownCue ??= readCue(this.element);
    return this.knownCue;
  }

  /** Its class attribute, as the page has it. */
  get className(): string {
    this.knownClass ??= this.element.getAttribute('class') ?? '';
    return this.knownClass;
  }

  /** Its tag and classes, whatever their order and numbers: boxes that a page makes alike have the same. */
  get kind(): string {
    this.knownKind ??= `${this.name}.${this.className && withoutNumbers(this.className)}`;
    return this.knownKind;
  }

  /** Whether it names itself the one that holds the story's text. */
  get isBody(): boolean {
    this.knownBody ??= this.cue === 'body' || this.element.getAttribute('itemprop') === 'articleBody';
    return this.knownBody;
  }

  /** Adds to the box around it what was counted in this one. */
  addToParent(): void {
    const { parent } = this;
    if (!parent) return;
    parent.text += this.text;
    parent.links += this.links;
    parent.prose += this.prose;
    parent.proseLines += this.proseLines;
    parent.linkLines += this.linkLines;
  }

  isInside(outer: Box): boolean {
    let box: Box | null = this;
    while (box && box.depth > outer.depth) box = box.parent;
    return box === outer;
  }
}

/** "text-7 text" and "text text-12" are of one kind. */
const withoutNumbers = (classes: string): string =>
  [...new Set(classes.replace(/\d+/g, '0').split(/\s+/))].sort().join(' ');
