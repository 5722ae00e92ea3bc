import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { NO_FILTER } from '../model/filter-pacts.ts';
import type { ReadyView } from '../view.ts';
import { ArticleSummary } from './ArticleSummary.tsx';
import { CoverageLine } from './Coverage.tsx';
import { useTranslator } from './context.ts';
import { EntityIndex } from './EntityIndex.tsx';
import type { PactListContext } from './list-context.ts';
import { OtherPacts, toLaterHeading } from './OtherPacts.tsx';
import { type AskedPact, PriorSection } from './PriorSection.tsx';
import { ProblemNote } from './Problem.tsx';

/** The article as a whole: the answer, the pacts before it, what is marked in it. */
export function ArticleView({ view, context }: { readonly view: ReadyView; readonly context: PactListContext }): VNode {
  const { t } = useTranslator();
  const [filter, setFilter] = useState(NO_FILTER);
  const [asked, setAsked] = useState<AskedPact | null>(null);
  const { prior, profile } = view.annotation;
  const openPact = (id: string): void => {
    setFilter(NO_FILTER);
    setAsked({ id });
  };
  const withRelation = (relation: 'prior' | 'same' | 'later') =>
    prior.ranked.filter((each) => each.relation === relation);
  const priorPacts = withRelation('prior');
  return (
    <>
      <ArticleSummary view={view} filter={filter} onFilter={setFilter} onOpenPact={openPact} />
      {view.problem && <ProblemNote problem={view.problem} hasMentions />}
      {!view.problem && priorPacts.length > 0 && (
        <PriorSection
          heading={t('prior_pacts')}
          pacts={priorPacts}
          context={context}
          filter={filter}
          onFilter={setFilter}
          asked={asked}
        />
      )}
      <OtherPacts heading={t('same_event')} pacts={withRelation('same')} context={context} />
      {!view.problem && <CoverageLine coverage={prior.coverage} />}
      <OtherPacts heading={t(toLaterHeading(profile))} pacts={withRelation('later')} context={context} />
      <EntityIndex view={view} context={context} />
    </>
  );
}
