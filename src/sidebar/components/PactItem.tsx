import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { RankedPact } from '../../core/pacts/ranked-pact.ts';
import { listBriefReasons } from '../model/brief-reasons.ts';
import { capitalise, listParties, showStatus } from '../model/describe.ts';
import { namePact } from '../model/pact-name.ts';
import { findEarlierStar } from '../model/star-notes.ts';
import { useStars, useTranslator } from './context.ts';
import { Icon } from './Icon.tsx';
import type { PactListContext } from './list-context.ts';
import { PactDetails } from './PactDetails.tsx';
import { PactTitle } from './PactTitle.tsx';
import { StarButton } from './StarButton.tsx';
import { Status } from './Status.tsx';

interface Props {
  readonly ranked: RankedPact;
  readonly context: PactListContext;
  readonly isOpen: boolean;
  readonly isCurrent: boolean;
  /** That none of the list has all parties of the article stands above it. */
  readonly isLackSaid: boolean;
  onToggle(): void;
  onPoint(isPointed: boolean): void;
}

function When({ signed }: { readonly signed: string }): VNode {
  const { dayAndMonth, year } = useTranslator();
  return (
    <time class="when" dateTime={signed}>
      <span class="year">{year(signed)}</span>
      <span class="day">{dayAndMonth(signed)}</span>
    </time>
  );
}

/** What the list says of a pact that the reader had starred before. */
function EarlierStar({ id }: { readonly id: string }): VNode | null {
  const { t, date } = useTranslator();
  const star = findEarlierStar(id, useStars());
  return star && <p class="starred">{t('starred_on', date(star.since))}</p>;
}

type SummaryProps = Pick<Props, 'ranked' | 'context' | 'isOpen' | 'isLackSaid'>;

/** What is seen before a pact is opened: kind, status, its star; while it is closed parties and reasons, too. */
function Summary({ ranked, context, isOpen, isLackSaid }: SummaryProps): VNode {
  const translator = useTranslator();
  const { pact } = ranked;
  const reasons = listBriefReasons(ranked, translator, context, isLackSaid);
  return (
    <>
      <div class="facts-row">
        <p class="facts">
          <span>{translator.label('kind', pact.kind) ?? pact.kind}</span>
          <Status status={showStatus(ranked)} />
        </p>
        <StarButton
          starred={{ kind: 'pact', id: pact.id, title: pact.title }}
          label={translator.t('star_pact')}
          name={namePact(pact, translator.lang).text}
        />
      </div>
      <EarlierStar id={pact.id} />
      {!isOpen && (
        <>
          <p class="parties-line">{capitalise(listParties(pact, context, translator), translator)}</p>
          {ranked.why.length === 0 && ranked.relation === 'later' && <p class="note">{translator.t('later_pacts')}</p>}
          {reasons.length > 0 && (
            <ul class="reasons">
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          )}
        </>
      )}
    </>
  );
}

/** One pact of the list; its title opens the details. */
export function PactItem({ ranked, context, isOpen, isCurrent, isLackSaid, onToggle, onPoint }: Props): VNode {
  const detailsId = useId();
  const { pact } = ranked;
  return (
    <li
      class="pact"
      data-pact={pact.id}
      data-current={isCurrent || undefined}
      onPointerEnter={() => onPoint(true)}
      onPointerLeave={() => onPoint(false)}
      onFocusCapture={() => onPoint(true)}
      onBlurCapture={() => onPoint(false)}
    >
      <When signed={pact.signed} />
      <div>
        <h3 class="pact-title">
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={isOpen ? detailsId : undefined}
            onClick={onToggle}
          >
            <PactTitle pact={pact} />
            <Icon name="down" />
          </button>
        </h3>
        <Summary ranked={ranked} context={context} isOpen={isOpen} isLackSaid={isLackSaid} />
        {isOpen && <PactDetails id={detailsId} ranked={ranked} context={context} />}
      </div>
    </li>
  );
}
