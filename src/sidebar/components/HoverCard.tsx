import type { VNode } from 'preact';
import type { EntityPreview } from '../../core/pacts/rank/preview-entity.ts';
import type { RankedPact } from '../../core/pacts/ranked-pact.ts';
import { isolate, type Translator } from '../../wording/translator.ts';
import { nameEntity } from '../model/name-entity.ts';
import { namePact } from '../model/pact-name.ts';
import type { EntityRef } from '../view.ts';
import { Rich } from './Rich.tsx';

/** What the card says at once of the word under the pointer. */
export interface HoverContent {
  readonly entity: EntityRef;
  /** Set for pacts, whose names are not in the reader's messages. */
  readonly name?: string;
  /** How often the article mentions it. */
  readonly mentionCount: number;
  /** True for a party of the article's agreement, false for context, absent for words of agreement. */
  readonly isParty?: boolean;
  /** The article's day, `YYYY-MM-DD`. */
  readonly date: string;
}

interface Props {
  readonly content: HoverContent;
  /** What the pacts say of it; null until that has come, or where there is nothing to say. */
  readonly preview: EntityPreview | null;
  readonly translator: Translator;
  onOpen(entity: EntityRef): void;
}

/** A named pact: what it is, when it was signed, how it stands. */
function describePact({ pact, statusAtDate }: RankedPact, { label, date }: Translator): string {
  return [label('kind', pact.kind), date(pact.signed), label('status', statusAtDate)].filter(Boolean).join(' · ');
}

function Shared({
  preview,
  date,
  translator,
}: {
  preview: EntityPreview;
  date: string;
  translator: Translator;
}): VNode {
  const { t, n, lang, span } = translator;
  const { count, latest } = preview;
  if (!latest) return <p class="card-line">{t('hover_none')}</p>;
  return (
    <>
      <p class="card-count">
        <Rich text={n('hover_count', count)} />
      </p>
      <p class="card-line">
        {t('hover_latest', isolate(namePact(latest.pact, lang).text), span(latest.pact.signed, date))}
      </p>
    </>
  );
}

function Pacts({ content, preview, translator }: Omit<Props, 'onOpen'>): VNode | null {
  const { kind } = content.entity;
  if (!preview) return null;
  if (kind !== 'pact') return <Shared preview={preview} date={content.date} translator={translator} />;
  return preview.latest && <p class="card-line">{describePact(preview.latest, translator)}</p>;
}

function nameOf({ entity, name }: HoverContent, preview: EntityPreview | null, translator: Translator): string {
  if (entity.kind !== 'pact') return nameEntity(entity, translator);
  return preview?.latest
    ? namePact(preview.latest.pact, translator.lang).text
    : (name ?? nameEntity(entity, translator));
}

/** A word of the article in short: what it stands for, its share in the article, its prior pacts. */
export function HoverCard(props: Props): VNode {
  const { content, preview, translator, onOpen } = props;
  const { t, n } = translator;
  const role = content.isParty === undefined ? null : t(content.isParty ? 'role_party' : 'role_context');
  return (
    <>
      <p class="card-name">
        <bdi>{nameOf(content, preview, translator)}</bdi>
      </p>
      <p class="card-line">{[role, n('hover_named', content.mentionCount)].filter(Boolean).join(' · ')}</p>
      <Pacts {...props} />
      <button type="button" class="small" onClick={() => onOpen(content.entity)}>
        {t('hover_open')}
      </button>
    </>
  );
}
