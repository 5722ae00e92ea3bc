import type { Pact } from '../core/pacts/pact.ts';
import type { CitationWords } from './citation.ts';
import type { Translator } from './translator.ts';

/** What a citation says in the reader's language. */
export function wordCitation(
  { kind, parties, signed }: Pact,
  { label, list, partyName, date }: Translator,
): CitationWords {
  return { parties: list(parties.map(partyName)), date: date(signed), kind: label('kind', kind) ?? kind };
}
