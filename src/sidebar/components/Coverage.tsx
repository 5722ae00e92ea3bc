import type { VNode } from 'preact';
import type { Coverage } from '../../core/pacts/ranked-pact.ts';
import { useTranslator } from './context.ts';

/** What the dataset holds for these parties, so that silence is not taken for absence; one alone has no pact with itself. */
export function CoverageLine({ coverage }: { readonly coverage: Coverage }): VNode | null {
  const { t, n, year } = useTranslator();
  if (coverage.parties.length < 2) return null;
  const { count, firstYear, lastYear } = coverage;
  return (
    <p class="coverage">
      {count === 0 ? t('coverage_empty') : n('coverage', count, year(firstYear ?? ''), year(lastYear ?? ''))}
    </p>
  );
}
