import type { VNode } from 'preact';
import type { Pact } from '../../core/pacts/pact.ts';
import { listRelations } from '../model/relations.ts';
import { useTranslator } from './context.ts';
import { PactTitle } from './PactTitle.tsx';

interface Props {
  readonly pact: Pact;
  /** The pact and those it is tied to, oldest first. */
  readonly links: readonly Pact[];
}

/** How a pact stands among those it replaces, changes, carries out or follows. */
export function Chain({ pact, links }: Props): VNode {
  const { t, label } = useTranslator();
  const relations = new Map(
    listRelations(pact, new Map(links.map((each) => [each.id, each]))).map(({ name, pact: { id } }) => [id, name]),
  );
  return (
    <ol class="chain">
      {links.map((each) => {
        const isSelf = each.id === pact.id;
        const relation = isSelf ? t('chain_this') : label('relation', relations.get(each.id) ?? '');
        return (
          <li key={each.id} class="link-of-chain" aria-current={isSelf || undefined}>
            <span class="chain-year">{each.signed.slice(0, 4)}</span> <PactTitle pact={each} />{' '}
            {relation && <span class="note">{relation}</span>}
          </li>
        );
      })}
    </ol>
  );
}
