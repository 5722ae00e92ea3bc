import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { RankedPact } from '../../core/pacts/ranked-pact.ts';
import type { Profile } from '../../core/profile.ts';
import type { MessageKey } from '../../wording/translator.ts';
import type { PactListContext } from './list-context.ts';
import { PactList, useOpened } from './PactList.tsx';

/** A pact is signed after the article only where the day of the article is known. */
export function toLaterHeading({ isDateAssumed }: Pick<Profile, 'isDateAssumed'>): MessageKey {
  return isDateAssumed ? 'later_pacts_estimated' : 'later_pacts';
}

interface Props {
  readonly heading: string;
  readonly pacts: readonly RankedPact[];
  readonly context: PactListContext;
}

/** A plain list of pacts that are not prior: the reported one, or later ones. */
export function OtherPacts({ heading, pacts, context }: Props): VNode | null {
  const id = useId();
  const [opened, toggle] = useOpened();
  if (pacts.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <div class="bar">
        <h2 id={id}>{heading}</h2>
      </div>
      <PactList pacts={pacts} context={context} opened={opened} onToggle={toggle} />
    </section>
  );
}
