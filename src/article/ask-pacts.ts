import type { FoundPacts } from '../core/pacts/found-pacts.ts';
import type { PactBackground } from '../core/pacts/rank/chain.ts';
import { isInterfaceLanguage } from '../platform/interface-language.ts';
import { callBackground } from '../platform/messages.ts';
import type { Problem } from '../sidebar/view.ts';
import { toProblem } from './problems.ts';

/** Searches all pacts for what the reader has typed in the sidebar. */
export function searchPacts(words: string, date: string, lang: string): Promise<FoundPacts | Problem> {
  return callBackground('search', { words, date, lang: isInterfaceLanguage(lang) ? lang : 'en' }).catch(toProblem);
}

/** Details that fail to come cost the reader a line, not the pact. */
export function askBackground(id: string, date: string): Promise<PactBackground | null> {
  return callBackground('pactBackground', { id, date }).catch(() => null);
}
