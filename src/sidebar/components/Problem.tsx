import type { VNode } from 'preact';
import type { Problem } from '../view.ts';
import { useTranslator } from './context.ts';

const KEYS = {
  'data-missing': 'problem_data_missing',
  'data-corrupt': 'problem_data_corrupt',
  disconnected: 'problem_disconnected',
  internal: 'problem_internal',
} as const;

interface Props {
  readonly problem: Problem;
  /** True where the article's words are recognised all the same. */
  readonly hasMentions?: boolean;
}

/** Says what is wrong and what the reader can do. */
export function ProblemNote({ problem, hasMentions = false }: Props): VNode {
  const { t } = useTranslator();
  return (
    <div class="problem" role="alert">
      <h2 tabIndex={-1}>{t('problem_title')}</h2>
      <p>{t(KEYS[problem])}</p>
      {hasMentions && <p>{t('problem_words_still_work')}</p>}
    </div>
  );
}
