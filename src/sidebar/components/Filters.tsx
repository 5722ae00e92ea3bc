import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { foldDigits } from '../../core/dates/fold-digits.ts';
import type { PactKind } from '../../core/pacts/pact.ts';
import type { RankedPact } from '../../core/pacts/ranked-pact.ts';
import { labelTopic } from '../model/describe.ts';
import { NO_FILTER, type PactFilter, type PartyMatch } from '../model/filter-pacts.ts';
import { useTranslator } from './context.ts';

interface Props {
  readonly id: string;
  /** The unfiltered list: it says which kinds and years there are. */
  readonly pacts: readonly RankedPact[];
  /** The article's, chosen all together where the reader asks for all or only these before choosing any. */
  readonly parties: readonly string[];
  readonly filter: PactFilter;
  onFilter(filter: PactFilter): void;
}

const MATCHES: readonly PartyMatch[] = ['any', 'all', 'only'];

/** A year the reader typed, in the digits of any script; null while it is none. */
function toYear(value: string): number | null {
  const digits = foldDigits(value.trim());
  return /^\d{4}$/.test(digits) ? Number(digits) : null;
}

function KindSelect({ pacts, filter, onFilter }: Pick<Props, 'pacts' | 'filter' | 'onFilter'>): VNode {
  const { t, label } = useTranslator();
  const kinds = [...new Set(pacts.map(({ pact }) => pact.kind))];
  return (
    <label class="field">
      <span>{t('kind')}</span>
      <select
        value={filter.kind ?? ''}
        onChange={({ currentTarget }) =>
          onFilter({ ...filter, kind: (currentTarget.value || null) as PactKind | null })
        }
      >
        <option value="">{t('any_kind')}</option>
        {kinds.map((kind) => (
          <option value={kind} key={kind}>
            {label('kind', kind) ?? kind}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Of several topics chosen by the switches none is shown. */
function TopicSelect({ pacts, filter, onFilter }: Pick<Props, 'pacts' | 'filter' | 'onFilter'>): VNode {
  const translator = useTranslator();
  const { t, lang } = translator;
  const labels = [...new Set(pacts.flatMap(({ pact }) => pact.topics))]
    .map((topic) => [topic, labelTopic(topic, translator)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, lang));
  const [only = '', ...others] = filter.topics;
  return (
    <label class="field">
      <span>{t('topic')}</span>
      <select
        value={others.length === 0 ? only : ''}
        onChange={({ currentTarget: { value } }) =>
          onFilter({ ...filter, topics: value ? new Set([value]) : NO_FILTER.topics })
        }
      >
        <option value="">{t('any_topic')}</option>
        {labels.map(([topic, label]) => (
          <option value={topic} key={topic}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

function MatchSelect({ parties, filter, onFilter }: Pick<Props, 'parties' | 'filter' | 'onFilter'>): VNode | null {
  const { t } = useTranslator();
  if (parties.length < 2) return null;
  return (
    <label class="field">
      <span>{t('party_match')}</span>
      <select
        value={filter.match}
        onChange={({ currentTarget }) =>
          onFilter({
            ...filter,
            match: currentTarget.value as PartyMatch,
            parties: filter.parties.size > 0 ? filter.parties : new Set(parties),
          })
        }
      >
        {MATCHES.map((match) => (
          <option value={match} key={match}>
            {t(`match_${match}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface YearFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly year: number | null;
  onYear(year: number | null): void;
}

/** The field keeps what is typed until it is a year; a year that the filter has lost leaves the field, too. */
function YearField({ label, placeholder, year, onYear }: YearFieldProps): VNode {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (field.current && year === null && toYear(field.current.value) !== null) field.current.value = '';
  }, [year]);
  return (
    <label class="field year-field">
      <span>{label}</span>
      <input
        ref={field}
        type="text"
        inputMode="numeric"
        maxLength={4}
        placeholder={placeholder}
        onInput={({ currentTarget }) => onYear(toYear(currentTarget.value))}
      />
    </label>
  );
}

function Years({ filter, onFilter }: Pick<Props, 'filter' | 'onFilter'>): VNode {
  const { t, year } = useTranslator();
  return (
    <div class="years">
      <YearField
        label={t('from_year')}
        placeholder={year(1950)}
        year={filter.fromYear}
        onYear={(fromYear) => onFilter({ ...filter, fromYear })}
      />
      <YearField
        label={t('to_year')}
        placeholder={year(2020)}
        year={filter.toYear}
        onYear={(to) => onFilter({ ...filter, toYear: to })}
      />
    </div>
  );
}

/** The form that narrows the list; every change applies at once. */
export function Filters({ id, pacts, parties, filter, onFilter }: Props): VNode {
  const { t } = useTranslator();
  return (
    <form class="filters" id={id} onSubmit={(event) => event.preventDefault()} onReset={() => onFilter(NO_FILTER)}>
      <label class="field wide">
        <span>{t('search_pacts')}</span>
        <input
          type="search"
          value={filter.words}
          onInput={({ currentTarget }) => onFilter({ ...filter, words: currentTarget.value })}
        />
      </label>
      <KindSelect pacts={pacts} filter={filter} onFilter={onFilter} />
      <TopicSelect pacts={pacts} filter={filter} onFilter={onFilter} />
      <MatchSelect parties={parties} filter={filter} onFilter={onFilter} />
      <Years filter={filter} onFilter={onFilter} />
      <label class="check">
        <input
          type="checkbox"
          checked={filter.isInForceOnly}
          onChange={({ currentTarget }) => onFilter({ ...filter, isInForceOnly: currentTarget.checked })}
        />
        {t('only_in_force')}
      </label>
      <button type="reset" class="small">
        {t('clear_filters')}
      </button>
    </form>
  );
}
