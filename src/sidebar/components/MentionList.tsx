import type { VNode } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Mention } from '../../core/mention.ts';
import { takeSnippet } from '../model/snippet.ts';
import type { ReadyView } from '../view.ts';
import { useCallbacks, useTranslator } from './context.ts';
import { Icon } from './Icon.tsx';
import { useFocusOnNew } from './use-focus-on-new.ts';

interface Props {
  readonly view: ReadyView;
  /** Indexes into `annotation.mentions`. */
  readonly mentions: readonly number[];
}

const PAGE = 5; // Keeps the pacts in sight below the list.

/** A word on how the mention names its entity, where that is not plainly by name. */
function useFormLabel(): (mention: Mention) => string | null {
  const { label, t } = useTranslator();
  return ({ form, isPlace }) => {
    if (isPlace) return t('form_place');
    return form === 'name' ? null : label('form', form);
  };
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

interface RowsProps extends Props {
  /** Place of the current mention among `mentions`. */
  readonly position: number;
  onChoose(position: number): void;
}

/** The mentions around the current one; on demand all of them. */
function Rows({ view, mentions, position, onChoose }: RowsProps): VNode {
  const { n } = useTranslator();
  const [wantsAll, setWhole] = useState(false);
  // A button for one more would take the place of that one.
  const isWhole = wantsAll || mentions.length <= PAGE + 1;
  const list = useRef<HTMLOListElement>(null);
  const focusOnNew = useFocusOnNew(list);
  const start = isWhole ? 0 : Math.min(Math.max(0, position - 2), Math.max(0, mentions.length - PAGE));
  const shown = isWhole ? mentions : mentions.slice(start, start + PAGE);
  const showAll = (): void => {
    focusOnNew(start > 0 ? 0 : shown.length);
    setWhole(true);
  };
  return (
    <>
      <ol ref={list}>
        {shown.map((index, offset) => (
          <Row
            key={index}
            view={view}
            index={index}
            isCurrent={start + offset === position}
            onChoose={() => onChoose(start + offset)}
          />
        ))}
      </ol>
      {shown.length < mentions.length && (
        <button type="button" class="more" onClick={showAll}>
          {n('show_more', mentions.length - shown.length)}
        </button>
      )}
    </>
  );
}

/** An entity's mentions with their words; a click shows the place in the page. */
export function MentionList({ view, mentions }: Props): VNode {
  const { t } = useTranslator();
  const { onJump } = useCallbacks();
  const id = useId();
  const [position, setPosition] = useState(Math.max(0, mentions.indexOf(view.focus?.mention ?? -1)));
  const choose = (next: number): void => {
    const wrapped = (next + mentions.length) % mentions.length;
    setPosition(wrapped);
    const mention = mentions[wrapped];
    if (mention !== undefined) onJump(mention);
  };
  return (
    <section aria-labelledby={id}>
      <div class="bar">
        <h2 id={id}>{t('mentions_heading')}</h2>
        {mentions.length > 1 && (
          <Stepper position={position} count={mentions.length} onStep={(by) => choose(position + by)} />
        )}
      </div>
      <Rows view={view} mentions={mentions} position={position} onChoose={choose} />
    </section>
  );
}
