import type { Mention } from '../mention.ts';
import type { Span } from '../span.ts';
import { isActor } from './enumerations.ts';

const BRACKETS = /[(（][^()（）\n]*[)）]/gu;

/**
 * States that an article names nowhere but in brackets: "the Visegrád Group (Czechia, Hungary, …)". What stands there explains
 * a word of the story; where others act it tells nobody who does.
 * @param mentions ordered by start
 */
export function findGlossed(text: string, mentions: readonly Mention[]): ReadonlySet<string> {
  const glossed = new Set<string>();
  const plain = new Set<string>();
  const spans: Span[] = [];
  for (const { 0: gloss, index } of text.matchAll(BRACKETS)) spans.push({ start: index, end: index + gloss.length });
  let next = 0;
  for (const mention of mentions) {
    if (!isActor(mention)) continue;
    while (next < spans.length && (spans[next]?.end ?? 0) <= mention.start) next++;
    if (mention.start >= (spans[next]?.start ?? text.length)) glossed.add(mention.code);
    else plain.add(mention.code);
  }
  for (const code of plain) glossed.delete(code);
  return glossed;
}
