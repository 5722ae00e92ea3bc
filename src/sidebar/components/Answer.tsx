import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { MAX_CIRCLE } from '../../core/pacts/star-target.ts';
import { articleOf } from '../../wording/english-article.ts';
import { type Answer, drawAnswer } from '../model/answer.ts';
import { capitalise, listParties, nameParties } from '../model/describe.ts';
import { namePact } from '../model/pact-name.ts';
import type { ReadyView } from '../view.ts';
import { useTranslator } from './context.ts';
import { PactTitle } from './PactTitle.tsx';
import { Rich, SLOTS } from './Rich.tsx';
import { StarButton } from './StarButton.tsx';

type Latest = NonNullable<Answer['latest']>;

interface LatestProps {
  readonly latest: Latest;
  readonly date: string;
  readonly isAlone: boolean;
  readonly isOnly: boolean;
}

/** A sentence holds no more of a name, in characters: the subject of an agreement comes after its governments. */
const MAX_NAME = 140;

/** The last pact on the subject, or what comes closest to one: the end of the sentence. */
function LatestPact({ latest: { pact, topic, isExact }, date, isAlone, isOnly }: LatestProps): VNode {
  const { t, label, span, lang } = useTranslator();
  const name = namePact(pact.pact, lang);
  const title = (
    <>
      {lang === 'en' && name.lang === 'en' && articleOf(name.text)}
      <strong>
        <PactTitle pact={pact.pact} most={MAX_NAME} />
      </strong>
    </>
  );
  const ago = span(pact.pact.signed, date);
  if (!isExact) return <Rich text={t(isAlone ? 'answer_single' : 'answer_closest', ...SLOTS)} values={[title, ago]} />;
  if (isOnly) return <Rich text={t('answer_only', ...SLOTS)} values={[title, ago]} />;
  const subject = topic && label('topic', topic);
  return subject ? (
    <Rich text={t('answer_latest_on', ...SLOTS)} values={[subject, title, ago]} />
  ) : (
    <Rich text={t('answer_latest', ...SLOTS)} values={[title, ago]} />
  );
}

/** Follows the parties' dealings with one another; nothing for one alone. */
function FollowButton({ parties }: { readonly parties: readonly string[] }): VNode | null {
  const translator = useTranslator();
  if (parties.length < 2 || parties.length > MAX_CIRCLE) return null;
  const names = listParties({ parties }, { parties }, translator);
  return <StarButton starred={{ kind: 'pair', parties }} label={translator.t('star_parties', names)} />;
}

interface SentenceProps {
  readonly view: ReadyView;
  readonly answer: Answer;
  /** Of the element that holds the sentence. */
  readonly id: string;
}

/** One sentence; its subject, the parties, is the heading of the article's view, where a screen reader begins: it goes on. */
function Sentence({ view, answer, id }: SentenceProps): VNode {
  const translator = useTranslator();
  const { t, n } = translator;
  const { parties, count, latest } = answer;
  const subject = (
    <h2 class="subject" tabIndex={-1} aria-describedby={id}>
      {capitalise(nameParties(parties, translator), translator)}
    </h2>
  );
  if (view.problem) return subject;
  const many = count > 0 ? <Rich text={n('answer_count', count)} /> : t('answer_none');
  const isAlone = parties.length === 1;
  const date = view.annotation.profile.date;
  const last = latest && <LatestPact latest={latest} date={date} isAlone={isAlone} isOnly={count === 1} />;
  if (!last || isAlone) return <Rich text={t('answer_sentence_brief', ...SLOTS)} values={[subject, last ?? many]} />;
  return <Rich text={t('answer_sentence', ...SLOTS)} values={[subject, many, last]} />;
}

/** Of no agreement: nothing is offered but the pacts it names and what a click on a mark would show. */
function Silence({ view }: { readonly view: ReadyView }): VNode {
  const { t } = useTranslator();
  const clickable = (['country', 'group'] as const).find((kind) =>
    view.annotation.mentions.some((mention) => mention.kind === kind),
  );
  return (
    <>
      <p class="answer" tabIndex={-1}>
        {t(view.annotation.prior.ranked.length > 0 ? 'answer_silent_named' : 'answer_silent')}
      </p>
      {clickable && <p class="hint">{t(clickable === 'country' ? 'answer_silent_country' : 'answer_silent_group')}</p>}
    </>
  );
}

/** What the reader asks first: who, how many pacts before this one, and which was the last. */
export function AnswerLine({ view }: { readonly view: ReadyView }): VNode {
  const { t } = useTranslator();
  const id = useId();
  const { annotation } = view;
  if (annotation.prior.isSilent) return <Silence view={view} />;
  const answer = drawAnswer(annotation);
  if (answer.parties.length === 0) {
    return (
      <p class="answer" tabIndex={-1}>
        {t('no_parties')}
      </p>
    );
  }
  return (
    <div class="headline-row">
      <div class="answer" id={id}>
        <Sentence view={view} answer={answer} id={id} />
      </div>
      <FollowButton parties={answer.parties} />
    </div>
  );
}
