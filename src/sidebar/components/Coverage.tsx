import type { VNode } from 'preact';
import type { Coverage } from '../../core/pacts/ranked-pact.ts';
import { useTranslator } from './context.ts';

/** What the dataset holds for these parties, so that silence is not taken for absence; one alone has no pact with itself. */
export function CoverageLine({ coverage }: { readonly coverage: Coverage }): VNode | null {
  const { t, n, yearRange } = useTranslator();
  if (coverage.parties.length < 2) return null;
  const { count, firstYear, lastYear } = coverage;
  return (
    <p class="coverage">
      {firstYear === null || lastYear === null
        ? t('coverage_empty')
        : n('coverage', count, yearRange(firstYear, lastYear))}
    </p>
  );
}
