import type { VNode } from 'preact';
import { listParties } from '../model/describe.ts';
import { pickStarNotes } from '../model/star-notes.ts';
import type { ReadyView } from '../view.ts';
import { useStars, useTranslator } from './context.ts';
import { Icon } from './Icon.tsx';

interface Props {
  readonly view: ReadyView;
  /** Shows a pact in the list below. */
  onOpenPact(id: string): void;
}

/** What of this article the reader had starred before; nothing where that is nothing. */
export function StarNotes({ view, onOpenPact }: Props): VNode | null {
  const translator = useTranslator();
  const { t, n } = translator;
  const { circles, pacts } = pickStarNotes(view, useStars());
  if (circles.length + pacts.length === 0) return null;
  const { profile, prior } = view.annotation;
  const parties = profile.parties.map(({ code }) => code);
  const listed = prior.ranked.find(({ pact, relation }) => relation === 'prior' && pacts.includes(pact.id));
  const words = n('starred_here', pacts.length);
  return (
    <p class="starred">
      <Icon name="star" />{' '}
      {circles.map((circle) => `${t('following_parties', listParties({ parties: circle }, { parties }, translator))} `)}
      {listed ? (
        <button type="button" class="inline-link" onClick={() => onOpenPact(listed.pact.id)}>
          {words}
        </button>
      ) : (
        pacts.length > 0 && words
      )}
    </p>
  );
}
