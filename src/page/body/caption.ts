import type { Box } from './box.ts';
import type { Line } from './line.ts';

/** Letters that a caption's box may hold beside the caption: a credit, a button. */
const MAX_BESIDE = 80;

/** A picture's box has few children; larger ones are not looked into. */
const MAX_CHILDREN = 6;

const lengthOf = (element: Element): number => (element.textContent ?? '').replace(/\s+/g, ' ').length;

const isPicture = ({ localName: name }: Element): boolean => name === 'img' || name === 'picture';

/** A picture, or a link or plain box right around one. */
function holdsPicture(child: Element): boolean {
  if (child.localName !== 'a' && child.localName !== 'div') return isPicture(child);
  for (let each = child.firstElementChild; each; each = each.nextElementSibling)
    if (each.localName === 'img') return true;
  return false;
}

/** Goes from sibling to sibling: counting the children of a list of thousands for each of them would take seconds. */
function firstChildren(box: Element): Element[] {
  const children: Element[] = [];
  for (let child = box.firstElementChild; child && children.length <= MAX_CHILDREN; child = child.nextElementSibling)
    children.push(child);
  return children;
}

/** Text that shares a box with a picture and with nothing else. */
function isBesidePicture(element: Element): boolean {
  const box = element.parentElement;
  if (element.localName === 'p' || !box) return false;
  const children = firstChildren(box);
  if (children.length > MAX_CHILDREN || !children.some(holdsPicture)) return false;
  return lengthOf(box) - lengthOf(element) <= MAX_BESIDE;
}

/** A box of up to this weight that names itself a caption holds one, and not a part of the story: in Latin letters. */
const MAX_NAMED = 900;
const MAX_NAMED_LINES = 2;
const NAMED_LEVELS = 3;

/** Whether a box, or a small one right around it, names itself a caption. */
function isNamedCaption(start: Box): boolean {
  let box: Box | null = start;
  for (let level = 0; box && level < NAMED_LEVELS && isSmall(box); level++, box = box.parent)
    if (box.cue === 'caption') return true;
  return start.cue === 'caption';
}

const isSmall = ({ text, proseLines, isBody }: Box): boolean =>
  text <= MAX_NAMED && proseLines <= MAX_NAMED_LINES && !isBody;

/** Lines are asked about at several steps. */
const captions = new WeakMap<Box, boolean>();

/** Whether a line is the caption of a picture: by its element, by what its class says, or by its company. */
export function isCaption({ box }: Line): boolean {
  const known = captions.get(box);
  if (known !== undefined) return known;
  const { element } = box;
  const isOne = isNamedCaption(box) || element.closest('figcaption') !== null || isBesidePicture(element);
  captions.set(box, isOne);
  return isOne;
}
