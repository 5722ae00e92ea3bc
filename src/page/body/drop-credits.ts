import { boilerplateKind, isCreditText } from '../../core/boilerplate-lines.ts';
import { countText } from '../count-text.ts';
import { isCaption } from './caption.ts';
import { readCue } from './cues.ts';
import { type Line, linkShare } from './line.ts';

const COPYRIGHT = /^\s*(?:©|\(c\)\s)/i;

const CREDIT_ATTRIBUTE = /credit|copyright|photographer/i;

/** Class names of credits that say less than `credit` does; inside a caption they are enough. */
const CREDIT_CLASS =
  /(?:^|[\s_-])(?:pic|img|photo|image|picture|foto|media)?-?(?:by|source|author|autor|auteur|agency|agencia|agenzia|rights|courtesy)(?=$|[\s_-])/i;

function isCreditElement(element: Element): boolean {
  if (readCue(element) === 'credit' || element.localName === 'cite') return true;
  if (CREDIT_CLASS.test(element.getAttribute('class') ?? '')) return true;
  return element.getAttributeNames().some((name) => CREDIT_ATTRIBUTE.test(name));
}

/** The child of the caption's own element that a text node stands in, or null where it stands there directly. */
function inlineChild(node: Text, { box }: Line): Element | null {
  let element = node.parentElement;
  while (element && element !== box.element && element.parentElement !== box.element) element = element.parentElement;
  return element === box.element ? null : element;
}

/** Within a caption any boilerplate is a credit; elsewhere only what names itself one, in an element of its own. */
function isCreditNode(node: Text, line: Line): boolean {
  const element = inlineChild(node, line);
  if (!element) return false;
  const text = element.textContent ?? '';
  if (COPYRIGHT.test(text)) return true;
  return isCaption(line) ? boilerplateKind(text) !== null || isCreditElement(element) : isCreditText(text);
}

const isLinked = (node: Text): boolean => node.parentElement?.closest('a[href]') != null;

/** A line of some of the nodes of another. */
function lineOf(nodes: readonly Text[], line: Line): Line | null {
  let text = '';
  let [weight, marks, links, linkCount] = [0, 0, 0, 0];
  for (const node of nodes) {
    const count = countText(node.data);
    text += node.data;
    weight += count.weight;
    marks += count.marks;
    if (!isLinked(node)) continue;
    links += count.weight;
    linkCount++;
  }
  return weight > 0 ? { ...line, nodes, text, weight, marks, links, linkCount } : null;
}

function withoutCredit(line: Line): Line | null {
  const nodes: Text[] = [];
  for (const node of line.nodes) if (!isCreditNode(node, line)) nodes.push(node);
  return nodes.length === line.nodes.length ? line : lineOf(nodes, line);
}

/** Text right in the line's own element is no credit; most lines are nothing else. */
const isPlain = ({ nodes: [first, second], box }: Line): boolean =>
  second === undefined && first?.parentElement === box.element;

/** Menus are made of links alone: none of them is a line of the story. */
const mayHoldCredit = (line: Line): boolean =>
  !isPlain(line) && linkShare(line) < 1 && (line.nodes.length > 1 || isCaption(line));

/** Lines looked at between two chances to pause: of a menu's hundreds most cost next to nothing. */
const SLICE_LINES = 40;

/** The lines without what they say of the photographer: a name there is none of the story's. Pauses now and then. */
export function* dropCredits(lines: readonly Line[]): Generator<void, readonly Line[]> {
  const kept: Line[] = [];
  for (let index = 0; index < lines.length; index++) {
    if (index % SLICE_LINES === 0) yield;
    const line = lines[index];
    const rest = line && mayHoldCredit(line) ? withoutCredit(line) : line;
    if (rest) kept.push(rest);
  }
  return kept;
}
