import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { PriorPacts, RankedPact } from '../../core/pacts/ranked-pact.ts';
import type { MessageKey } from '../../wording/translator.ts';
import { isSameEntity, listEntities } from '../model/entities.ts';
import { NO_FILTER } from '../model/filter-pacts.ts';
import { nameEntity } from '../model/name-entity.ts';
import type { Focus, ReadyView } from '../view.ts';
import { CoverageLine } from './Coverage.tsx';
import { useCallbacks, useTranslator } from './context.ts';
import { Icon } from './Icon.tsx';
import type { PactListContext } from './list-context.ts';
import { MentionList } from './MentionList.tsx';
import { OtherPacts, toLaterHeading } from './OtherPacts.tsx';
import { PriorSection } from './PriorSection.tsx';
import { ProblemNote } from './Problem.tsx';

interface Props {
  readonly view: ReadyView;
  readonly focus: Focus;
  readonly context: PactListContext;
}

/** Whether it can sign: a state or a group. */
function isParty({ kind }: Focus): boolean {
  return kind === 'country' || kind === 'group';
}

/** What the entity is in this article; nothing for words of agreement, nor where the article is about none. */
function Role({ view, focus }: Omit<Props, 'context'>): VNode | null {
  const { t } = useTranslator();
  if (!isParty(focus) || view.annotation.prior.isSilent) return null;
  const isActor = view.annotation.profile.parties.some(({ code }) => code === focus.code);
  return <>{t(isActor ? 'role_party' : 'role_context')} · </>;
}

/** Whether any of the pacts is one of the party: signed by it, by a group that it is in, or as a group by members. */
function isAnyWith(pacts: readonly RankedPact[], party: string): boolean {
  const isThrough = ({ why }: RankedPact): boolean =>
    why.some((each) => 'group' in each && (each.group === party || each.parties.includes(party)));
  return pacts.some((each) => each.pact.parties.includes(party) || isThrough(each));
}

interface PactsProps {
  /** The state or group whose pacts they are; null for a word, which signs nothing. */
  readonly party: string | null;
  readonly prior: PriorPacts;
  readonly laterHeading: MessageKey;
  readonly context: PactListContext;
}

function Pacts({ party, prior, laterHeading, context }: PactsProps): VNode {
  const { t, partyInText } = useTranslator();
  const [filter, setFilter] = useState(NO_FILTER);
  const pacts = prior.ranked.filter(({ relation }) => relation === 'prior');
  const later = prior.ranked.filter(({ relation }) => relation === 'later');
  return (
    <>
      {pacts.length > 0 ? (
        <PriorSection
          heading={party && isAnyWith(pacts, party) ? t('pacts_with', partyInText(party)) : t('prior_pacts')}
          pacts={pacts}
          context={context}
          filter={filter}
          onFilter={setFilter}
        />
      ) : (
        <p class="empty">{t('no_pacts_with')}</p>
      )}
      <CoverageLine coverage={prior.coverage} />
      <OtherPacts heading={t(laterHeading)} pacts={later} context={context} />
    </>
  );
}

function FocusPacts({ view, focus, context }: Props): VNode {
  const { t } = useTranslator();
  if (focus.prior === 'loading')
    return (
      <p class="loading" role="status">
        {t('loading_pacts')}
      </p>
    );
  if (typeof focus.prior === 'string') return <ProblemNote problem={focus.prior} hasMentions />;
  return (
    <Pacts
      party={isParty(focus) ? focus.code : null}
      prior={focus.prior}
      laterHeading={toLaterHeading(view.annotation.profile)}
      context={context}
    />
  );
}

/** One country, group or word: where the article mentions it and what pacts it has. */
export function EntityView({ view, focus, context }: Props): VNode {
  const translator = useTranslator();
  const { onFocusEntity } = useCallbacks();
  const entity = listEntities(view.annotation.mentions).find((each) => isSameEntity(each, focus));
  const mentions = entity?.mentions ?? [];
  const name = nameEntity(focus, translator, context);
  return (
    <>
      <section class="about" aria-label={name}>
        <button type="button" class="quiet back" onClick={() => onFocusEntity(null)}>
          <Icon name="back" />
          {translator.t('whole_article')}
        </button>
        <h2 class="headline" tabIndex={-1}>
          <bdi>{name}</bdi>
        </h2>
        <p class="dated">
          <Role view={view} focus={focus} />
          {translator.n('mentions', mentions.length)}
        </p>
      </section>
      {mentions.length > 0 && <MentionList key={focus.mention ?? -1} view={view} mentions={mentions} />}
      <FocusPacts view={view} focus={focus} context={context} />
    </>
  );
}
