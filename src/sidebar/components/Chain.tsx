import type { VNode } from 'preact';
import type { Pact } from '../../core/pacts/pact.ts';
import { nameRelation } from '../model/relations.ts';
import { useListedPacts, useTranslator } from './context.ts';
import { PactTitle } from './PactTitle.tsx';

interface Props {
  readonly pact: Pact;
  /** The pact and those it is tied to, oldest first. */
  readonly links: readonly Pact[];
}

/** What a link is to the pact in question: itself, or “Replaced by this one”. */
function useRelationText(pact: Pact): (link: Pact) => string {
  const { t, label } = useTranslator();
  return (link) => {
    if (link.id === pact.id) return t('chain_this');
    const name = nameRelation(link, pact);
    return (name && label('relation', name)) ?? '';
  };
}

/** The name of a related pact, which leads to it where it is in the same list. */
function LinkTitle({ link, isThis }: { readonly link: Pact; readonly isThis: boolean }): VNode {
  const list = useListedPacts();
  if (isThis || !list.has(link.id)) return <PactTitle pact={link} />;
  return (
    <button type="button" class="link" onClick={() => list.open(link.id)}>
      <PactTitle pact={link} />
    </button>
  );
}

/** How a pact stands among those it replaces, changes, carries out or follows. */
export function Chain({ pact, links }: Props): VNode {
  const { year } = useTranslator();
  const describe = useRelationText(pact);
  return (
    <ol>
      {links.map((link) => (
        <li key={link.id} class="link-of-chain" aria-current={link.id === pact.id || undefined}>
          <span class="chain-year">{year(link.signed)}</span> <LinkTitle link={link} isThis={link.id === pact.id} />{' '}
          <span class="note">{describe(link)}</span>
        </li>
      ))}
    </ol>
  );
}
