import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { RankedPact } from '../../core/pacts/ranked-pact.ts';
import { doAllLackParties } from '../model/brief-reasons.ts';
import { nameParties } from '../model/describe.ts';
import { useTranslator } from './context.ts';
import type { PactListContext } from './list-context.ts';
import { PactItem } from './PactItem.tsx';
import { useFocusOnNew } from './use-focus-on-new.ts';

interface Props {
  readonly pacts: readonly RankedPact[];
  readonly context: PactListContext;
  readonly current?: string | null;
  /** Ids of the pacts whose details are open. */
  readonly opened: ReadonlySet<string>;
  onToggle(id: string): void;
  onPoint?(id: string | null): void;
}

const PAGE = 8; // About two screens: the ranking puts what matters first.

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** Which pacts of a list are open. */
export function useOpened(): readonly [ReadonlySet<string>, (id: string) => void, (id: string) => void] {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string): void => setOpened((set) => toggled(set, id));
  const open = (id: string): void => setOpened((set) => new Set(set).add(id));
  return [opened, toggle, open];
}

/** Ranked pacts, the first of them at once, the others on demand. An opened one is always shown. */
export function PactList({ pacts, context, current = null, opened, onToggle, onPoint }: Props): VNode {
  const translator = useTranslator();
  const isLackSaid = doAllLackParties(pacts, context);
  const [limit, setLimit] = useState(PAGE);
  const list = useRef<HTMLOListElement>(null);
  const focusOnNew = useFocusOnNew(list);
  // A button for one more would take the place of that one.
  const end = pacts.length === limit + 1 ? pacts.length : limit;
  const shown = pacts.filter(({ pact }, index) => index < end || opened.has(pact.id));
  const left = pacts.length - shown.length;
  const showMore = (): void => {
    focusOnNew(shown.length);
    setLimit(limit + PAGE * 2);
  };
  return (
    <>
      {isLackSaid && <p class="order">{translator.t('list_without', nameParties(context.parties, translator))}</p>}
      <ol class="pacts" ref={list}>
        {shown.map((ranked) => (
          <PactItem
            key={ranked.pact.id}
            ranked={ranked}
            context={context}
            isOpen={opened.has(ranked.pact.id)}
            isCurrent={ranked.pact.id === current}
            isLackSaid={isLackSaid}
            onToggle={() => onToggle(ranked.pact.id)}
            onPoint={(isPointed) => onPoint?.(isPointed ? ranked.pact.id : null)}
          />
        ))}
      </ol>
      {left > 0 && (
        <button type="button" class="more" onClick={showMore}>
          {translator.n('show_more', Math.min(left, PAGE * 2))}
        </button>
      )}
    </>
  );
}
