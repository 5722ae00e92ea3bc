import type { ArticleText, Block } from '../core/article-text.ts';
import type { Mention } from '../core/mention.ts';
import type { EntityPreview } from '../core/pacts/rank/preview-entity.ts';
import type { Article } from '../page/index.ts';
import { type AnnotateAnswer, callBackground, MAX_TEXT } from '../platform/messages.ts';
import type { EntityRef, Focus, SidebarView } from '../sidebar/view.ts';
import { type MarkChoice, type PickableMention, toMarks } from './marks.ts';
import { toProblem } from './problems.ts';

/** One annotated article of the page and what the reader looks at in it. */
export interface ArticleSession {
  readonly article: Article;
  readonly answer: AnnotateAnswer;
  marks: readonly PickableMention[];
  focus: Focus | null;
  /** Index into `marks` of the mention the reader is on, -1 before the first. */
  position: number;
}

/** The blocks that begin before `end`, the last of them cut there. */
function cutBlocks(blocks: readonly Block[], end: number): readonly Block[] {
  const kept = blocks.filter((block) => block.start < end);
  return kept.map((block) => (block.end > end ? { ...block, end } : block));
}

/** The part of an article that crosses the message channel: its nodes stay in the page, and what is too long for a story. */
function toArticleText({ text, blocks, title, lang, date, dateSource }: Article): ArticleText {
  const isLong = text.length > MAX_TEXT;
  const kept = isLong ? { text: text.slice(0, MAX_TEXT), blocks: cutBlocks(blocks, MAX_TEXT) } : { text, blocks };
  return { ...kept, title: title.slice(0, MAX_TEXT), lang, date, dateSource };
}

/** @throws CallError, or the browser's own error where the background is gone. */
export async function openSession(article: Article): Promise<ArticleSession> {
  return sessionOf(article, await callBackground('annotate', toArticleText(article)));
}

/** A session with what the background has answered for its article; nothing is marked yet. */
export function sessionOf(article: Article, answer: AnnotateAnswer): ArticleSession {
  return { article, answer, marks: [], focus: null, position: -1 };
}

/** Chooses which mentions are marked. */
export function mark(session: ArticleSession, choice: MarkChoice): void {
  session.marks = toMarks(session.answer.annotation.mentions, session.article.blocks, choice);
  session.position = -1;
}

/** True where the page still shows the very nodes the session was made from, with the same text. */
export function isCurrent({ article: known }: ArticleSession, fresh: Article): boolean {
  return (
    known.text === fresh.text &&
    known.segments.length === fresh.segments.length &&
    known.segments.every(({ node }, index) => node === fresh.segments[index]?.node)
  );
}

export function toView({ article, answer, focus }: ArticleSession): SidebarView {
  const { annotation, problem } = answer;
  return { state: 'ready', article, annotation, focus, ...(problem ? { problem: toProblem(problem) } : {}) };
}

export function entityOf({ kind, code }: Mention): EntityRef {
  return { kind, code };
}

/** Asks for the pacts of the entity in focus; the reader may have moved on when they come. */
export async function loadFocus(session: ArticleSession, focus: Focus): Promise<void> {
  const { profile } = session.answer.annotation;
  const prior = await callBackground('rankFor', { profile, focus: focus.code }).catch(toProblem);
  if (session.focus === focus) session.focus = { ...focus, prior };
}

/** Previews by the code of their entity, each asked for once an article unless that fails. */
const PREVIEWS = new WeakMap<AnnotateAnswer, Map<string, Promise<EntityPreview | null>>>();

function previewsOf(answer: AnnotateAnswer): Map<string, Promise<EntityPreview | null>> {
  const known = PREVIEWS.get(answer) ?? new Map<string, Promise<EntityPreview | null>>();
  PREVIEWS.set(answer, known);
  return known;
}

/** What the pacts say of an entity in short; words of agreement have none of their own. */
export function askPreview({ answer }: ArticleSession, { kind, code }: EntityRef): Promise<EntityPreview | null> {
  if (kind === 'term' || kind === 'topic' || answer.problem) return Promise.resolve(null);
  const { parties, date } = answer.annotation.profile;
  const previews = previewsOf(answer);
  const asked =
    previews.get(code) ??
    callBackground('previewEntity', { code, date, parties: parties.map((party) => party.code) }).catch(() => {
      previews.delete(code);
      return null;
    });
  previews.set(code, asked);
  return asked;
}

/** The mark before or after the one the reader is on, round and round; undefined where nothing is marked. */
export function stepMark(
  { marks, position }: ArticleSession,
  direction: 'next' | 'previous',
): PickableMention | undefined {
  const step = direction === 'next' ? 1 : position < 0 ? 0 : -1;
  return marks[(position + step + marks.length) % marks.length];
}
