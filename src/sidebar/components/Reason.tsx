import { Fragment, type VNode } from 'preact';
import type { Evidence } from '../../core/pacts/ranked-pact.ts';
import { describeEvidence } from '../model/describe.ts';
import { findEvidenceWords } from '../model/evidence-words.ts';
import { useCallbacks, useTranslator } from './context.ts';
import type { PactListContext } from './list-context.ts';
import { SLOTS } from './Rich.tsx';

interface Props {
  readonly evidence: Evidence;
  readonly context: PactListContext;
}

const QUOTED = /([\p{Pi}\p{Pf}\p{Ps}][\u00A0\u202F]?)\uE000([\u00A0\u202F]?[\p{Pi}\p{Pf}\p{Pe}])/u;

/** The marks around a quotation as the messages have them: what browsers put around a `q` differs in a third of the languages. */
function useQuoteMarks(): readonly [string, string] {
  const { t } = useTranslator();
  const [, open = '“', close = '”'] = QUOTED.exec(t('why_named', SLOTS[0])) ?? [];
  return [open, close];
}

/** The article's words that a reason rests on; a click shows them in the page. */
function Words({ index, context }: { readonly index: number; readonly context: PactListContext }): VNode | null {
  const { onJump } = useCallbacks();
  const [open, close] = useQuoteMarks();
  const mention = context.mentions[index];
  if (!mention) return null;
  return (
    <button type="button" class="link words" onClick={() => onJump(index)}>
      {open}
      <bdi lang={context.lang} dir="auto">
        {context.text.slice(mention.start, mention.end)}
      </bdi>
      {close}
    </button>
  );
}

/** Why a pact is listed, with the words of the article that say so. */
export function Reason({ evidence, context }: Props): VNode {
  const translator = useTranslator();
  const { onJump } = useCallbacks();
  const text = describeEvidence(evidence, translator, context);
  const words = findEvidenceWords(evidence, context.mentions);
  if (evidence.type !== 'named') {
    return (
      <>
        {text}
        {words.map((index) => (
          <Fragment key={index}>
            {' '}
            <Words index={index} context={context} />
          </Fragment>
        ))}
      </>
    );
  }
  const [named] = words;
  if (named === undefined) return <>{text}</>;
  return (
    <button type="button" class="link" onClick={() => onJump(named)}>
      {text}
    </button>
  );
}
