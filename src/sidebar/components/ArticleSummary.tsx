import type { VNode } from 'preact';
import { orderParties } from '../model/article-parties.ts';
import { labelTopic } from '../model/describe.ts';
import type { PactFilter } from '../model/filter-pacts.ts';
import type { ReadyView } from '../view.ts';
import { AnswerLine } from './Answer.tsx';
import { Chips } from './Chips.tsx';
import { useTranslator } from './context.ts';
import { Findings } from './Findings.tsx';
import { StarNotes } from './StarNotes.tsx';

interface Props {
  readonly view: ReadyView;
  readonly filter: PactFilter;
  onFilter(filter: PactFilter): void;
  /** Shows a pact in the list below. */
  onOpenPact(id: string): void;
}

function toggle(set: ReadonlySet<string>, code: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(code)) next.add(code);
  return next;
}

const MAX_TOPICS = 3; // As many as the line of time has lanes for; further topics weigh little, and the filter has them.

function ArticleDate({ view }: { readonly view: ReadyView }): VNode {
  const { t, label, date } = useTranslator();
  const { profile } = view.annotation;
  const stand = profile.isDateInferred ? 'people' : 'assumed';
  const source = profile.isDateAssumed ? stand : view.article.dateSource;
  return <p class="dated">{t('article_date', date(profile.date), label('date_source', source) ?? '')}</p>;
}

/** What the article is about: parties, topics and date; the names are switches of the list below, where there is one. */
export function ArticleSummary({ view, filter, onFilter, onOpenPact }: Props): VNode {
  const translator = useTranslator();
  const { profile, prior } = view.annotation;
  const parties = orderParties(view.annotation);
  const hasList = prior.ranked.some(({ relation }) => relation === 'prior');
  return (
    <section class="about" aria-label={translator.t('parties')}>
      <AnswerLine view={view} />
      <StarNotes view={view} onOpenPact={onOpenPact} />
      <ArticleDate view={view} />
      {!view.problem && <Findings view={view} onOpenPact={onOpenPact} />}
      {hasList && (
        <div class="chips">
          {parties.length > 1 && (
            <Chips
              label={translator.t('parties')}
              codes={parties}
              chosen={filter.parties}
              variant="party"
              nameOf={translator.partyName}
              onToggle={(code) => onFilter({ ...filter, parties: toggle(filter.parties, code) })}
            />
          )}
          <Chips
            label={translator.t('topics')}
            codes={profile.topics.slice(0, MAX_TOPICS).map(({ code }) => code)}
            chosen={filter.topics}
            variant="topic"
            nameOf={(code) => labelTopic(code, translator)}
            onToggle={(code) => onFilter({ ...filter, topics: toggle(filter.topics, code) })}
          />
        </div>
      )}
    </section>
  );
}
