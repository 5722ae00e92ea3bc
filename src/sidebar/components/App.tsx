import type { VNode } from 'preact';
import type { SidebarView } from '../view.ts';
import { ArticleView } from './ArticleView.tsx';
import { useTranslator } from './context.ts';
import { EntityView } from './EntityView.tsx';
import { toListContext } from './list-context.ts';
import { ProblemNote } from './Problem.tsx';

/** Whatever the view holds: waiting, a problem, the article or one entity of it. */
export function App({ view }: { readonly view: SidebarView }): VNode {
  const { t } = useTranslator();
  if (view.state === 'loading') {
    return (
      <p class="loading" role="status">
        {t('loading')}
      </p>
    );
  }
  if (view.state === 'error') return <ProblemNote problem={view.problem} />;
  const context = toListContext(view);
  return view.focus ? (
    <EntityView view={view} focus={view.focus} context={context} />
  ) : (
    <ArticleView view={view} context={context} />
  );
}
