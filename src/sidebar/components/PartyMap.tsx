import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { RankedPact } from '../../core/pacts/ranked-pact.ts';
import { NO_FILTER, type PactFilter } from '../model/filter-pacts.ts';
import { countPairs, type PartyPair } from '../model/party-matrix.ts';
import { useTranslator } from './context.ts';

interface Props {
  readonly pacts: readonly RankedPact[];
  readonly parties: readonly string[];
  readonly filter: PactFilter;
  onFilter(filter: PactFilter): void;
}

const MAX_SHADE = 5; // From here on the number says more than the ground.
const SHORT_CODE = 5; // Group keys up to this length stand as they are at the head of a column.

function isChosen({ a, b }: PartyPair, { parties }: PactFilter): boolean {
  return parties.size === 2 && parties.has(a) && parties.has(b);
}

function Cell({ pair, filter, onFilter }: Pick<Props, 'filter' | 'onFilter'> & { readonly pair: PartyPair }): VNode {
  const { t, number, partyName } = useTranslator();
  const { a, b, count } = pair;
  if (count === 0) return <td>–</td>;
  const isPressed = isChosen(pair, filter);
  return (
    <td data-shade={Math.min(count, MAX_SHADE)}>
      <button
        type="button"
        aria-pressed={isPressed}
        aria-label={t('party_map_cell', partyName(a), partyName(b), number(count))}
        onClick={() => onFilter({ ...filter, parties: isPressed ? NO_FILTER.parties : new Set([a, b]), match: 'all' })}
      >
        {number(count)}
      </button>
    </td>
  );
}

/** The head of a column: a code, with the name for whoever hears or points at it. */
function ColumnHead({ party }: { readonly party: string }): VNode {
  const { partyName } = useTranslator();
  const name = partyName(party);
  return (
    <th scope="col">
      <abbr title={name}>{party.length <= SHORT_CODE ? party : `${party.slice(0, SHORT_CODE - 1)}.`}</abbr>
    </th>
  );
}

/** Who signed with whom among three and more parties; a number narrows the list to its two. */
export function PartyMap({ pacts, parties, filter, onFilter }: Props): VNode | null {
  const { t, partyName } = useTranslator();
  const id = useId();
  const matrix = countPairs(pacts, parties);
  if (!matrix) return null;
  return (
    <details class="party-map">
      <summary id={id}>{t('party_map')}</summary>
      <table aria-labelledby={id}>
        <thead>
          <tr>
            <td />
            {matrix.map((row) => (
              <ColumnHead key={row.at(-1)?.b} party={row.at(-1)?.b ?? ''} />
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.map((row) => (
            <tr key={row[0]?.a}>
              <th scope="row">{partyName(row[0]?.a ?? '')}</th>
              {row.map((pair) => (
                <Cell key={pair.b} pair={pair} filter={filter} onFilter={onFilter} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
