import { type Painter, rangeOf } from '../page/index.ts';
import type { ArticleSession } from './article-session.ts';

/** Marks a mention (an index into `annotation.mentions`) as the current one and brings it into view. */
export function showMention(session: ArticleSession, painter: Painter | null, index: number): void {
  const { article, answer, marks } = session;
  const mention = answer.annotation.mentions[index];
  const range = mention && rangeOf(article.segments, mention);
  if (!mention || !range) return;
  painter?.setCurrent(article.segments, mention);
  session.position = marks.findIndex((mark) => mark.index === index);
  const element = range.startContainer.parentElement;
  const isCalm = element?.ownerDocument.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true;
  element?.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' });
}
