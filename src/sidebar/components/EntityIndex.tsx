import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { MentionKind } from '../../core/mention.ts';
import { type Entity, groupByKind, listEntities } from '../model/entities.ts';
import { nameEntity } from '../model/name-entity.ts';
import type { ReadyView } from '../view.ts';
import { useCallbacks, useTranslator } from './context.ts';
import type { PactListContext } from './list-context.ts';

function EntityButton({ entity, context }: { readonly entity: Entity; readonly context: PactListContext }): VNode {
  const translator = useTranslator();
  const { onFocusEntity } = useCallbacks();
  const { kind, code, mentions } = entity;
  return (
    <li>
      <button type="button" class="entity" data-kind={kind} onClick={() => onFocusEntity({ kind, code })}>
        <bdi>{nameEntity(entity, translator, context)}</bdi>
        <span class="tally" aria-hidden="true">
          {translator.number(mentions.length)}
        </span>
        <span class="sr-only">, {translator.n('mentions', mentions.length)}</span>
      </button>
    </li>
  );
}

function Group({ kind, entities, context }: GroupProps): VNode {
  const { t } = useTranslator();
  const id = useId();
  return (
    <div class="entity-group">
      <h3 id={id}>{t(`entities_${kind}`)}</h3>
      <ul class="entities" aria-labelledby={id}>
        {entities.map((entity) => (
          <EntityButton key={entity.code} entity={entity} context={context} />
        ))}
      </ul>
    </div>
  );
}

interface GroupProps {
  readonly kind: MentionKind;
  readonly entities: readonly Entity[];
  readonly context: PactListContext;
}

/** Everything marked in the article: the way of the keyboard and of screen readers to the marks. */
export function EntityIndex({ view, context }: { readonly view: ReadyView; readonly context: PactListContext }): VNode {
  const { t } = useTranslator();
  const id = useId();
  const groups = groupByKind(listEntities(view.annotation.mentions));
  return (
    <section aria-labelledby={id}>
      <div class="bar">
        <h2 id={id}>{t('in_this_article')}</h2>
      </div>
      {groups.length === 0 && <p class="empty">{t('nothing_marked')}</p>}
      {groups.map(([kind, entities]) => (
        <Group key={kind} kind={kind} entities={entities} context={context} />
      ))}
    </section>
  );
}
