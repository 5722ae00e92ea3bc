import { isFormClobbered } from '../clobbering.ts';
import { countText } from '../count-text.ts';
import { Box } from './box.ts';
import { addToBox, type Line } from './line.ts';
import { INLINE, UNREAD, UNREAD_ROLES, WIDGET_ROLES } from './tags.ts';
import { isTypedStory } from './typed-text.ts';

/** Nodes between two chances to pause. */
const SLICE_NODES = 400;

/** A page with more is no article anyone reads to its end; what lies behind is left out. */
const MAX_NODES = 150_000;

/** Class names of what only screen readers say: labels, not the story. */
const SPOKEN_ONLY =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader[\w-]*|show-for-sr|assistive-?text|a11y-hidden)(?:\s|$)/i;

/** As constants: to ask `Node` for them costs as much as the question itself, at each node. */
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/** An open element: where the walk is in it. */
interface Frame {
  readonly element: Element;
  readonly isBlock: boolean;
  readonly isLink: boolean;
  next: Node | null;
  /** Nodes assigned to a slot, in place of children. */
  readonly assigned: readonly Node[] | null;
  index: number;
  box: Box | null;
}

/** Walks the live tree once and cuts its text into lines. Reads no style and no layout. */
class LineReader {
  readonly lines: Line[] = [];
  /** Every box after the one around it. */
  private readonly boxes: Box[] = [];
  private readonly frames: Frame[] = [];
  private nodes: Text[] = [];
  private text = '';
  private weight = 0;
  private links = 0;
  private linkCount = 0;
  private marks = 0;
  private linkDepth = 0;
  private afterBreak = false;

  *read(root: Element): Generator<void, readonly Line[]> {
    this.open(root, root.localName);
    for (let count = 1, frame = this.frames.at(-1); frame && count < MAX_NODES; count++, frame = this.frames.at(-1)) {
      const node = frame.assigned ? frame.assigned[frame.index++] : frame.next;
      if (!node) this.close();
      else {
        if (!frame.assigned) frame.next = node.nextSibling;
        const type = node.nodeType;
        if (type === TEXT_NODE) this.addText(node as Text);
        else if (type === ELEMENT_NODE) this.enter(node as Element);
      }
      if (count % SLICE_NODES === 0) yield;
    }
    while (this.frames.length) this.close();
    for (let index = this.boxes.length - 1; index > 0; index--) this.boxes[index]?.addToParent();
    return this.lines;
  }

  private enter(element: Element): void {
    const name = element.localName;
    if (name === 'br') {
      this.flush();
      this.afterBreak = true;
    } else if (UNREAD.has(name) ? name === 'pre' && isTypedStory(element) : !isFormClobbered(element, name)) {
      if (!isUnread(element)) this.open(element, name);
    }
  }

  private open(element: Element, name: string): void {
    const isBlock = !isInline(name, this.frames.at(-1)?.element);
    const isLink = name === 'a' && element.hasAttribute('href');
    if (isBlock) this.breakLine();
    if (isLink) {
      this.linkDepth++;
      this.linkCount++;
    }
    const assigned = name === 'slot' ? assignedTo(element) : null;
    const next = (element.shadowRoot ?? element).firstChild;
    this.frames.push({ element, isBlock, isLink, next, assigned, index: 0, box: null });
  }

  private close(): void {
    const frame = this.frames.at(-1);
    if (frame?.isBlock) this.breakLine();
    if (frame?.isLink) this.linkDepth--;
    this.frames.pop();
  }

  private addText(node: Text): void {
    const { data } = node;
    const { weight, marks } = countText(data);
    if (weight === 0 && !this.nodes.length) return;
    this.nodes.push(node);
    this.text += data;
    this.weight += weight;
    this.marks += marks;
    if (this.linkDepth) this.links += weight;
  }

  private breakLine(): void {
    this.flush();
    this.afterBreak = false;
  }

  private flush(): void {
    if (this.weight > 0) this.addLine();
    if (this.nodes.length) {
      this.nodes = [];
      this.text = '';
    }
    this.weight = this.links = this.linkCount = this.marks = 0;
  }

  private addLine(): void {
    const { nodes, text, weight, links, linkCount, marks, afterBreak } = this;
    const box = this.currentBox(this.frames.length - 1);
    if (!box) return;
    const line = { box, nodes, text, weight, links, linkCount, marks, afterBreak };
    this.lines.push(line);
    addToBox(line);
  }

  /** Boxes are made only for elements that hold text, when the first line in them ends. */
  private currentBox(index: number): Box | null {
    const frame = this.frames[index];
    if (!frame) return null;
    if (!frame.isBlock) return this.currentBox(index - 1);
    if (!frame.box) {
      frame.box = new Box(frame.element, this.currentBox(index - 1));
      this.boxes.push(frame.box);
    }
    return frame.box;
  }
}

/** Custom elements flow inline unless a page says otherwise; only inside a paragraph do they really. */
function isInline(name: string, parent: Element | undefined): boolean {
  return INLINE.has(name) || (name.includes('-') && parent?.localName === 'p');
}

function assignedTo(element: Element): readonly Node[] | null {
  const nodes = 'assignedNodes' in element ? (element as HTMLSlotElement).assignedNodes({ flatten: true }) : [];
  return nodes.length ? nodes : null;
}

/** A widget with as many paragraphs is none: sites give the role of a list of tabs to the box around all that the tabs show. */
const MANY_PARAGRAPHS = 4;

const isWidget = (element: Element, role: string): boolean =>
  WIDGET_ROLES.has(role) && element.getElementsByTagName('p').length < MANY_PARAGRAPHS;

function isUnread(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return true;
  const role = element.getAttribute('role');
  if (role && (UNREAD_ROLES.has(role) || isWidget(element, role))) return true;
  const name = element.getAttribute('class');
  if (name && SPOKEN_ONLY.test(name)) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none/i.test(style);
}

/** The lines of text below an element, in document order, through open shadow roots. Pauses now and then. */
export function readLines(root: Element): Generator<void, readonly Line[]> {
  return new LineReader().read(root);
}
