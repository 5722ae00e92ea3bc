import type { VNode } from 'preact';
import type { Problem } from '../view.ts';
import { useTranslator } from './context.ts';

/** Says why a star is not where the reader wanted it; it stands above the view, wherever that is scrolled to. */
export function StarProblem({ problem }: { readonly problem: Problem }): VNode {
  const { t } = useTranslator();
  return (
    <p class="star-problem" role="alert">
      {t(problem === 'disconnected' ? 'problem_disconnected' : 'stars_failed')}
    </p>
  );
}
