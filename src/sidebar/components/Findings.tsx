import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { Pact } from '../../core/pacts/pact.ts';
import type { Translator } from '../../wording/translator.ts';
import { orderParties } from '../model/article-parties.ts';
import { listParties, listTopics } from '../model/describe.ts';
import { type Note, pickNotes, type Quote } from '../model/notes.ts';
import type { ReadyView } from '../view.ts';
import { useCallbacks, useTranslator } from './context.ts';
import { PactTitle } from './PactTitle.tsx';
import { Quoting, SLOTS } from './Rich.tsx';

interface Props {
  readonly view: ReadyView;
  /** Shows a pact in the list below. */
  onOpenPact(id: string): void;
}

/** A note's sentence; the quote stands in the first slot, the pacts below. */
function toSentence({ type, pacts, codes }: Note, parties: readonly string[], translator: Translator): string {
  const { t, n } = translator;
  const [quote] = SLOTS;
  if (type === 'claim') return n('finding_claim', pacts.length, quote);
  if (type === 'silent') return t('finding_silent', listTopics(codes, translator));
  return t(`finding_${type}`, codes.length > 0 ? listParties({ parties: codes }, { parties }, translator) : quote);
}

/** The article may quote within its words, and the end of that lie beyond them; ours stand around them already. */
const OWN_QUOTES = /[“”„«»"]/g;

/** The article's own words; a click shows them in the page. */
function QuoteText({ view, quote }: { readonly view: ReadyView; readonly quote: Quote }): VNode {
  const { onJump } = useCallbacks();
  const { start, end, mention } = quote;
  return (
    <button type="button" class="inline-link" onClick={() => onJump(mention)}>
      <bdi lang={view.article.lang} dir="auto">
        {view.article.text.slice(start, end).replace(OWN_QUOTES, '')}
      </bdi>
    </button>
  );
}

/** Two lines at the most; the list below has the whole of a long name. */
function PactLink({ pact, onOpen }: { readonly pact: Pact; onOpen(): void }): VNode {
  const { year } = useTranslator();
  return (
    <button type="button" class="pact-link" onClick={onOpen}>
      {year(pact.signed)} <PactTitle pact={pact} />
    </button>
  );
}

/** What the prior pacts say to the article, a sentence each with its evidence; nothing where nothing is sure. */
export function Findings({ view, onOpenPact }: Props): VNode | null {
  const translator = useTranslator();
  const id = useId();
  const { annotation } = view;
  const notes = pickNotes(annotation);
  if (notes.length === 0) return null;
  const parties = orderParties(annotation);
  return (
    <div class="findings">
      <h3 id={id}>{translator.t('findings')}</h3>
      <ul aria-labelledby={id}>
        {notes.map((note) => (
          <li key={note.type}>
            <Quoting
              text={toSentence(note, parties, translator)}
              value={note.quote && <QuoteText view={view} quote={note.quote} />}
            />
            {note.pacts.map((pact) => (
              <PactLink key={pact.id} pact={pact} onOpen={() => onOpenPact(pact.id)} />
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
