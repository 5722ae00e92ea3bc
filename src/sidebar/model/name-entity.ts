import type { Mention } from '../../core/mention.ts';
import type { Translator } from '../../wording/translator.ts';
import type { EntityRef } from '../view.ts';
import { type ArticleContext, labelTopic } from './describe.ts';
import { namePact } from './pact-name.ts';

interface NamingContext extends ArticleContext {
  readonly mentions: readonly Mention[];
}

/** A named pact's title; what the article calls it where its record is not in view. */
function nameMentionedPact(code: string, { lang }: Translator, context?: NamingContext): string {
  const pact = context?.pacts.get(code);
  if (pact) return namePact(pact, lang).text;
  const mention = context?.mentions.find((each) => each.kind === 'pact' && each.code === code);
  return mention && context ? context.text.slice(mention.start, mention.end) : code;
}

/** What an entity is called in the reader's language; its code where no name is known. */
export function nameEntity({ kind, code }: EntityRef, translator: Translator, context?: NamingContext): string {
  if (kind === 'country' || kind === 'group') return translator.partyName(code);
  if (kind === 'topic') return labelTopic(code, translator);
  if (kind === 'term') return translator.label('term', code) ?? code.replaceAll('_', ' ');
  return nameMentionedPact(code, translator, context);
}
