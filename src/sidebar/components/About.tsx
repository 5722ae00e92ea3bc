import type { VNode } from 'preact';
import { MAX_CIRCLE } from '../../core/pacts/star-target.ts';
import type { Answer } from '../model/answer.ts';
import { drawAnswer } from '../model/answer.ts';
import { labelTopic, listParties } from '../model/describe.ts';
import type { PactFilter } from '../model/filter-pacts.ts';
import type { ReadyView } from '../view.ts';
import { Chips } from './Chips.tsx';
import { useTranslator } from './context.ts';
import { Findings } from './Findings.tsx';
import { PactTitle } from './PactTitle.tsx';
import { Rich, SLOTS } from './Rich.tsx';
import { StarButton } from './StarButton.tsx';
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

function Latest({ answer, date }: { readonly answer: Answer; readonly date: string }): VNode | null {
  const { t, label, span } = useTranslator();
  if (!answer.latest) return null;
  const { pact, topic, isExact } = answer.latest;
  const title = <PactTitle pact={pact.pact} />;
  const ago = span(pact.pact.signed, date);
  if (!isExact) return <Rich text={t('answer_closest', ...SLOTS)} values={[title, ago]} />;
  const subject = topic && label('topic', topic);
  return subject ? (
    <Rich text={t('answer_latest_on', ...SLOTS)} values={[subject, title, ago]} />
  ) : (
    <Rich text={t('answer_latest', ...SLOTS)} values={[title, ago]} />
  );
}

/** A no-break space and a dot: a line may end with it but not begin. */
const JOINT = '\u00a0•';

/** The heading names so many parties at most; the switches below name them all. */
const MAX_NAMED = 3;
const MAX_TOPICS = 4; // One line of switches; further topics weigh little.

/** The parties as a heading. */
function Headline({ parties }: { readonly parties: readonly string[] }): VNode {
  const { n, partyName } = useTranslator();
  const named = parties.length > MAX_NAMED + 1 ? parties.slice(0, MAX_NAMED) : parties;
  const left = parties.length - named.length;
  return (
    <h2 class="headline" tabIndex={-1}>
      {named.map((party, index) => (
        <span key={party}>
          <bdi>{partyName(party)}</bdi>
          {index < named.length - 1 && <span class="joint">{JOINT}</span>}{' '}
        </span>
      ))}
      {left > 0 && <span class="rest">{n('and_more', left)}</span>}
    </h2>
  );
}

/** Follows the parties' dealings with one another; nothing for one alone. */
function FollowButton({ parties }: { readonly parties: readonly string[] }): VNode | null {
  const translator = useTranslator();
  if (parties.length < 2 || parties.length > MAX_CIRCLE) return null;
  const names = listParties({ parties }, { parties }, translator);
  return <StarButton starred={{ kind: 'pair', parties }} label={translator.t('star_parties', names)} />;
}

/** The heading and the one or two sentences that answer the reader's question. */
function AnswerText({ view }: { readonly view: ReadyView }): VNode {
  const { t, n } = useTranslator();
  const { annotation } = view;
  const answer = drawAnswer(annotation);
  if (annotation.prior.isSilent) return <p class="answer">{t('answer_silent')}</p>;
  if (answer.parties.length === 0) return <p class="answer">{t('no_parties')}</p>;
  return (
    <>
      <div class="headline-row">
        <Headline parties={answer.parties} />
        <FollowButton parties={answer.parties} />
      </div>
      {!view.problem && (
        <p class="answer">
          {answer.count > 0 ? <Rich text={n('answer_count', answer.count)} /> : t('answer_none')}{' '}
          <Latest answer={answer} date={annotation.profile.date} />
        </p>
      )}
    </>
  );
}

function ArticleDate({ view }: { readonly view: ReadyView }): VNode {
  const { t, label, date } = useTranslator();
  const { profile } = view.annotation;
  const stand = profile.isDateInferred ? 'people' : 'assumed';
  const source = profile.isDateAssumed ? stand : view.article.dateSource;
  return <p class="dated">{t('article_date', date(profile.date), label('date_source', source) ?? '')}</p>;
}

/** What the article is about: parties, topics and date; the names are switches of the list below. */
export function About({ view, filter, onFilter, onOpenPact }: Props): VNode {
  const translator = useTranslator();
  const { profile } = view.annotation;
  const parties = profile.parties.map(({ code }) => code);
  return (
    <section class="about" aria-label={translator.t('parties')}>
      <AnswerText view={view} />
      <StarNotes view={view} onOpenPact={onOpenPact} />
      <ArticleDate view={view} />
      {!view.problem && <Findings view={view} onOpenPact={onOpenPact} />}
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
    </section>
  );
}
