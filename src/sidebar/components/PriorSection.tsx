import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { RankedPact } from '../../core/pacts/ranked-pact.ts';
import { filterPacts, isFiltering, type PactFilter } from '../model/filter-pacts.ts';
import { ListedPactsProvider, useTranslator } from './context.ts';
import { Filters } from './Filters.tsx';
import { Icon } from './Icon.tsx';
import { ListTools } from './ListTools.tsx';
import type { PactListContext } from './list-context.ts';
import { PactList, useOpened } from './PactList.tsx';
import { PartyMap } from './PartyMap.tsx';
import { Timeline } from './Timeline.tsx';

/** A pact asked for from outside the list; a new object for each time it is asked for. */
export interface AskedPact {
  readonly id: string;
}

interface Props {
  readonly heading: string;
  readonly pacts: readonly RankedPact[];
  readonly context: PactListContext;
  readonly filter: PactFilter;
  onFilter(filter: PactFilter): void;
  readonly asked?: AskedPact | null;
}

interface BarProps {
  readonly heading: string;
  readonly headingId: string;
  readonly filtersId: string;
  readonly count: number;
  readonly isFilterOpen: boolean;
  readonly hasFilter: boolean;
  onToggle(): void;
}

function Bar({ heading, headingId, filtersId, count, isFilterOpen, hasFilter, onToggle }: BarProps): VNode {
  const { t, n } = useTranslator();
  return (
    <div class="bar">
      <h2 id={headingId}>{heading}</h2>
      <span class="count" role="status">
        {n('results', count)}
      </span>
      {hasFilter && (
        <button
          type="button"
          class="quiet"
          aria-expanded={isFilterOpen}
          aria-controls={isFilterOpen ? filtersId : undefined}
          onClick={onToggle}
        >
          <Icon name="filter" />
          {t('filters')}
        </button>
      )}
    </div>
  );
}

const MIN_TO_FILTER = 4; // Fewer are read faster than filtered.

function bringIntoView(section: HTMLElement | null, id: string, takeFocus: boolean): void {
  const item = section?.querySelector(`[data-pact="${CSS.escape(id)}"]`);
  if (takeFocus) item?.querySelector('button')?.focus();
  item?.scrollIntoView({ block: 'nearest' });
}

/** The heart of the sidebar: prior pacts on a line of time and as a ranked list, with filters. */
export function PriorSection({ heading, pacts, context, filter, onFilter, asked = null }: Props): VNode {
  const { t } = useTranslator();
  const [id, section] = [useId(), useRef<HTMLElement>(null)];
  const [isFilterOpen, setFilterOpen] = useState(false);
  const [current, setCurrent] = useState<string | null>(null);
  const [opened, toggle, open] = useOpened();
  const shown = filterPacts(pacts, filter);
  const choose = (chosen: string, takeFocus = false): void => {
    open(chosen);
    requestAnimationFrame(() => bringIntoView(section.current, chosen, takeFocus));
  };
  useEffect(() => {
    if (asked) choose(asked.id, true);
  }, [asked]);
  const ids = { headingId: `${id}-heading`, filtersId: `${id}-filters` };
  return (
    <section aria-labelledby={ids.headingId} ref={section}>
      <Bar
        {...ids}
        heading={heading}
        count={shown.length}
        isFilterOpen={isFilterOpen}
        hasFilter={pacts.length >= MIN_TO_FILTER || isFiltering(filter)}
        onToggle={() => setFilterOpen(!isFilterOpen)}
      />
      {isFilterOpen && (
        <Filters id={ids.filtersId} pacts={pacts} parties={context.parties} filter={filter} onFilter={onFilter} />
      )}
      <Timeline
        pacts={shown}
        articleDate={context.date}
        topics={context.topics}
        current={current}
        onPoint={setCurrent}
        onChoose={choose}
      />
      <PartyMap pacts={pacts} parties={context.parties} filter={filter} onFilter={onFilter} />
      {shown.length === 0 && isFiltering(filter) && <p class="empty">{t('no_results')}</p>}
      {shown.length > 1 && <p class="order">{t('most_relevant_first')}</p>}
      <ListedPactsProvider
        value={{ has: (id) => shown.some(({ pact }) => pact.id === id), open: (id) => choose(id, true) }}
      >
        <PactList
          pacts={shown}
          context={context}
          current={current}
          opened={opened}
          onToggle={toggle}
          onPoint={setCurrent}
        />
      </ListedPactsProvider>
      {shown.length > 0 && <ListTools pacts={shown} />}
    </section>
  );
}
