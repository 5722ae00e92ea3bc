import { Fragment, type VNode } from 'preact';
import type { Evidence } from '../../core/pacts/ranked-pact.ts';
import { describeEvidence } from '../model/describe.ts';
import { findEvidenceWords } from '../model/evidence-words.ts';
import { useCallbacks, useTranslator } from './context.ts';
import type { PactListContext } from './list-context.ts';

interface Props {
  readonly evidence: Evidence;
  readonly context: PactListContext;
}

/** The article's words that a reason rests on; a click shows them in the page. */
function Words({ index, context }: { readonly index: number; readonly context: PactListContext }): VNode | null {
  const { onJump } = useCallbacks();
  const mention = context.mentions[index];
  if (!mention) return null;
  return (
    <button type="button" class="link words" onClick={() => onJump(index)}>
      <q lang={context.lang} dir="auto">
        {context.text.slice(mention.start, mention.end)}
      </q>
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
