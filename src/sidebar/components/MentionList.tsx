import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Mention } from '../../core/mention.ts';
import { takeSnippet } from '../model/snippet.ts';
import type { ReadyView } from '../view.ts';
import { useCallbacks, useTranslator } from './context.ts';
import { Icon } from './Icon.tsx';

interface Props {
  readonly view: ReadyView;
  /** Indexes into `annotation.mentions`. */
  readonly mentions: readonly number[];
}

const PAGE = 5; // Keeps the pacts in sight below the list.

/** A word on how the mention names its entity, where that is not plainly by name. */
function useFormLabel(): (mention: Mention) => string | null {
  const { label, t } = useTranslator();
  return ({ form, isPlace }) => (isPlace ? t('form_place') : label('form', form));
}

interface RowProps {
  readonly view: ReadyView;
  readonly index: number;
  readonly isCurrent: boolean;
  onChoose(): void;
}

function Row({ view, index, isCurrent, onChoose }: RowProps): VNode | null {
  const formLabel = useFormLabel();
  const mention = view.annotation.mentions[index];
  if (!mention) return null;
  const { before, surface, after } = takeSnippet(view.article, mention);
  const form = formLabel(mention);
  return (
    <li>
      <button type="button" class="mention" aria-current={isCurrent || undefined} onClick={onChoose}>
        <bdi lang={view.article.lang} dir="auto">
          {before}
          <mark>{surface}</mark>
          {after}
        </bdi>
        {form && <span class="form">{form}</span>}
      </button>
    </li>
  );
}

interface StepperProps {
  readonly position: number;
  readonly count: number;
  onStep(by: 1 | -1): void;
}

function Stepper({ position, count, onStep }: StepperProps): VNode {
  const { t, number } = useTranslator();
  return (
    <div class="stepper">
      <span class="count" role="status">
        {t('mention_position', number(position + 1), number(count))}
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label={t('previous_mention')}
        title={t('previous_mention')}
        onClick={() => onStep(-1)}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={t('next_mention')}
        title={t('next_mention')}
        onClick={() => onStep(1)}
      >
        <Icon name="down" />
      </button>
    </div>
  );
}

/** An entity's mentions with their words; a click shows the place in the page. */
export function MentionList({ view, mentions }: Props): VNode {
  const { t, n } = useTranslator();
  const { onJump } = useCallbacks();
  const id = useId();
  const [position, setPosition] = useState(Math.max(0, mentions.indexOf(view.focus?.mention ?? -1)));
  const [isWhole, setWhole] = useState(false);
  const choose = (next: number): void => {
    const wrapped = (next + mentions.length) % mentions.length;
    setPosition(wrapped);
    const mention = mentions[wrapped];
    if (mention !== undefined) onJump(mention);
  };
  const start = isWhole ? 0 : Math.min(Math.max(0, position - 2), Math.max(0, mentions.length - PAGE));
  const shown = isWhole ? mentions : mentions.slice(start, start + PAGE);
  return (
    <section aria-labelledby={id}>
      <div class="bar">
        <h2 id={id}>{t('mentions_heading')}</h2>
        {mentions.length > 1 && (
          <Stepper position={position} count={mentions.length} onStep={(by) => choose(position + by)} />
        )}
      </div>
      <ol class="mentions">
        {shown.map((index, offset) => (
          <Row
            key={index}
            view={view}
            index={index}
            isCurrent={start + offset === position}
            onChoose={() => choose(start + offset)}
          />
        ))}
      </ol>
      {shown.length < mentions.length && (
        <button type="button" class="more" onClick={() => setWhole(true)}>
          {n('show_more', mentions.length - shown.length)}
        </button>
      )}
    </section>
  );
}
