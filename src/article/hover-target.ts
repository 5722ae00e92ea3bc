import type { HoverTarget } from '../sidebar/hover-card.tsx';
import { namePact } from '../sidebar/model/pact-name.ts';
import { type ArticleSession, askPreview, entityOf } from './article-session.ts';
import type { PickableMention } from './marks.ts';

/** Whether a state or group is a party of the article's agreement; undefined for everything else, and where the story is about none. */
function isParty({ answer }: ArticleSession, kind: string, code: string): boolean | undefined {
  if ((kind !== 'country' && kind !== 'group') || answer.annotation.prior.isSilent) return undefined;
  return answer.annotation.profile.parties.some((party) => party.code === code);
}

/** In the reader's language where the pact is listed; else as the article calls it. */
function nameOfPact(
  { article, answer }: ArticleSession,
  { start, end }: PickableMention,
  id: string,
  lang: string,
): string {
  const listed = answer.annotation.prior.ranked.find(({ pact }) => pact.id === id);
  return listed ? namePact(listed.pact, lang).text : article.text.slice(start, end);
}

/** What the hover card says of a mark; `rect` is the mark's line in CSS px of the viewport, `lang` the reader's language. */
export function toHoverTarget(
  session: ArticleSession,
  mark: PickableMention,
  rect: DOMRect,
  lang: string,
): HoverTarget | null {
  const { mentions } = session.answer.annotation;
  const mention = mentions[mark.index];
  if (!mention) return null;
  const { kind, code } = mention;
  const role = isParty(session, kind, code);
  const name = kind === 'pact' ? nameOfPact(session, mark, code, lang) : null;
  return {
    entity: entityOf(mention),
    mentionCount: mentions.filter((each) => each.kind === kind && each.code === code).length,
    date: session.answer.annotation.profile.date,
    preview: askPreview(session, entityOf(mention)),
    rect,
    ...(name === null ? {} : { name }),
    ...(role === undefined ? {} : { isParty: role }),
  };
}
