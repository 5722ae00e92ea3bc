import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { PriorPacts } from '../../core/pacts/ranked-pact.ts';
import { isSameEntity, listEntities } from '../model/entities.ts';
import { NO_FILTER } from '../model/filter-pacts.ts';
import { nameEntity } from '../model/name-entity.ts';
import type { Focus, ReadyView } from '../view.ts';
import { CoverageLine } from './Coverage.tsx';
import { useCallbacks, useTranslator } from './context.ts';
import { Icon } from './Icon.tsx';
import type { PactListContext } from './list-context.ts';
import { MentionList } from './MentionList.tsx';
import { OtherPacts } from './OtherPacts.tsx';
import { PriorSection } from './PriorSection.tsx';
import { ProblemNote } from './Problem.tsx';

interface Props {
  readonly view: ReadyView;
  readonly focus: Focus;
  readonly context: PactListContext;
}

/** What the entity is in this article; nothing for words of agreement. */
function Role({ view, focus }: Omit<Props, 'context'>): VNode | null {
  const { t } = useTranslator();
  if (focus.kind !== 'country' && focus.kind !== 'group') return null;
  const isParty = view.annotation.profile.parties.some(({ code }) => code === focus.code);
  return <>{t(isParty ? 'role_party' : 'role_context')} · </>;
}

function Pacts({ name, prior, context }: { name: string; prior: PriorPacts; context: PactListContext }): VNode {
  const { t } = useTranslator();
  const [filter, setFilter] = useState(NO_FILTER);
  const pacts = prior.ranked.filter(({ relation }) => relation === 'prior');
  const later = prior.ranked.filter(({ relation }) => relation === 'later');
  return (
    <>
      {pacts.length > 0 ? (
        <PriorSection
          heading={t('pacts_with', name)}
          pacts={pacts}
          context={context}
          filter={filter}
          onFilter={setFilter}
        />
      ) : (
        <p class="empty">{t('no_pacts_with')}</p>
      )}
      <CoverageLine coverage={prior.coverage} />
      <OtherPacts heading={t('later_pacts')} pacts={later} context={context} />
    </>
  );
}

function FocusPacts({ focus, name, context }: { focus: Focus; name: string; context: PactListContext }): VNode {
  const { t } = useTranslator();
  if (focus.prior === 'loading')
    return (
      <p class="loading" role="status">
        {t('loading_pacts')}
      </p>
    );
  if (typeof focus.prior === 'string') return <ProblemNote problem={focus.prior} hasMentions />;
  return <Pacts name={name} prior={focus.prior} context={context} />;
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
      <FocusPacts focus={focus} name={name} context={context} />
    </>
  );
}
