import { furnitureKind } from '../core/furniture-words.ts';
import { readCue } from './cues.ts';
import type { Line } from './line.ts';
import type { ChosenLine } from './select-lines.ts';

const CREDIT_ATTRIBUTE = /credit|copyright|photographer/i;

/** Class names of credits that say less than `credit` does; inside a caption they are enough. */
const CREDIT_CLASS =
  /(?:^|[\s_-])(?:pic|img|photo|image|picture|foto|media)?-?(?:by|source|author|agency|rights|courtesy)(?=$|[\s_-])/i;

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

function isCreditNode(node: Text, line: Line): boolean {
  const element = inlineChild(node, line);
  if (!element) return false;
  return isCreditElement(element) || furnitureKind(element.textContent ?? '') === 'credit';
}

/** Captions without what they say of the photographer: a name there is none of the story's. */
export function dropCredits(chosen: readonly ChosenLine[]): ChosenLine[] {
  return chosen.flatMap((each) => {
    if (each.kind !== 'caption') return [each];
    const nodes = each.line.nodes.filter((node) => !isCreditNode(node, each.line));
    return nodes.some((node) => node.data.trim() !== '') ? [{ ...each, line: { ...each.line, nodes } }] : [];
  });
}
