import type { VNode } from 'preact';
import type { Pact } from '../../core/pacts/pact.ts';
import type { ReadyView, SidebarView } from '../view.ts';
import { ArticleView } from './ArticleView.tsx';
import { useTranslator } from './context.ts';
import { EntityView } from './EntityView.tsx';
import type { PactListContext } from './list-context.ts';
import { ProblemNote } from './Problem.tsx';

function collectPacts({ annotation, focus }: ReadyView): Map<string, Pact> {
  const own = focus && typeof focus.prior === 'object' ? focus.prior.ranked : [];
  return new Map([...annotation.prior.ranked, ...own].map(({ pact }) => [pact.id, pact]));
}

function toContext(view: ReadyView): PactListContext {
  const { profile, mentions } = view.annotation;
  return {
    text: view.article.text,
    pacts: collectPacts(view),
    parties: profile.parties.map(({ code }) => code),
    mentions,
    date: profile.date,
  };
}

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
  const context = toContext(view);
  return view.focus ? (
    <EntityView view={view} focus={view.focus} context={context} />
  ) : (
    <ArticleView view={view} context={context} />
  );
}
