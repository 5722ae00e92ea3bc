import type { Line } from './line.ts';

/** Letters that a caption's box may hold beside the caption: a credit, a button. */
const MAX_BESIDE = 80;

/** A picture's box has few children; larger ones are not looked into. */
const MAX_CHILDREN = 6;

const PICTURE = ':scope > img, :scope > picture, :scope > a > img, :scope > div > img';

const lengthOf = (element: Element): number => (element.textContent ?? '').replace(/\s+/g, ' ').length;

/** Asks sibling by sibling: counting the children of a list of thousands for each of them would take seconds. */
function hasFewChildren(box: Element): boolean {
  let child = box.firstElementChild;
  for (let count = 0; child && count < MAX_CHILDREN; count++) child = child.nextElementSibling;
  return child === null;
}

/** Text that shares a box with a picture and with nothing else. */
function isBesidePicture(element: Element): boolean {
  const box = element.parentElement;
  if (element.localName === 'p' || !box || !hasFewChildren(box)) return false;
  return box.querySelector(PICTURE) !== null && lengthOf(box) - lengthOf(element) <= MAX_BESIDE;
}

/** Whether a line is the caption of a picture: by its element, by what its class says, or by its company. */
export function isCaption({ box: { cue, element } }: Line): boolean {
  return cue === 'caption' || element.closest('figcaption') !== null || isBesidePicture(element);
}
