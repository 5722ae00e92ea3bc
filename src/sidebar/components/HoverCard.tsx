import type { VNode } from 'preact';
import type { Translator } from '../i18n.ts';
import { nameEntity } from '../model/name-entity.ts';
import type { EntityRef } from '../view.ts';

/** What the card says of the word under the pointer. */
export interface HoverContent {
  readonly entity: EntityRef;
  /** Set for pacts, whose names are not in the reader's messages. */
  readonly name?: string;
  /** How often the article mentions it. */
  readonly mentionCount: number;
  /** True for a party of the article's agreement, false for context, absent for words of agreement. */
  readonly isParty?: boolean;
  /** True where a click follows the page's own link: the card then carries the button. */
  readonly isInLink: boolean;
}

interface Props {
  readonly content: HoverContent;
  readonly translator: Translator;
  onOpen(entity: EntityRef): void;
}

export function HoverCard({ content, translator, onOpen }: Props): VNode {
  const { t, n } = translator;
  const role = content.isParty === undefined ? null : t(content.isParty ? 'role_party' : 'role_context');
  return (
    <>
      <p class="card-name">
        <bdi>{content.name ?? nameEntity(content.entity, translator)}</bdi>
      </p>
      <p class="card-line">{[role, n('mentions', content.mentionCount)].filter(Boolean).join(' · ')}</p>
      {content.isInLink ? (
        <button type="button" class="small" onClick={() => onOpen(content.entity)}>
          {t('hover_open')}
        </button>
      ) : (
        <p class="card-line">{t('hover_hint')}</p>
      )}
    </>
  );
}
