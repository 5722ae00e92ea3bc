import type { ComponentChildren, VNode } from 'preact';
import type { Pact } from '../core/pacts/pact.ts';
import type { PactStar, PairStar, StarTarget } from '../platform/stars.ts';
import { useTranslator } from '../sidebar/components/context.ts';
import { PactTitle } from '../sidebar/components/PactTitle.tsx';
import { capitalise, listParties } from '../sidebar/model/describe.ts';
import { toSafeUrl } from '../sidebar/model/safe-url.ts';
import { findTitleLanguage } from '../sidebar/model/title-language.ts';

/** No party comes first. */
const NO_ARTICLE = { parties: [] };

interface RowProps {
  /** What the star stands on, as it is said aloud with the button. */
  readonly name: string;
  readonly since: string;
  readonly children: ComponentChildren;
  onRemove(): void;
}

function Row({ name, since, children, onRemove }: RowProps): VNode {
  const { t, date } = useTranslator();
  return (
    <li>
      <div>
        {children}
        <p class="note">{t('stars_since', date(since))}</p>
      </div>
      <button type="button" class="button" aria-label={`${t('star_remove')}: ${name}`} onClick={onRemove}>
        {t('star_remove')}
      </button>
    </li>
  );
}

interface PactRowProps {
  readonly star: PactStar;
  /** Absent where the data set no longer has it. */
  readonly pact: Pact | undefined;
  onRemove(target: StarTarget): void;
}

export function PactRow({ star, pact, onRemove }: PactRowProps): VNode {
  const translator = useTranslator();
  const { t, date } = translator;
  const url = toSafeUrl(pact?.url);
  return (
    <Row name={star.title} since={star.since} onRemove={() => onRemove(star)}>
      {pact ? (
        <>
          {url ? (
            <a class="link" href={url} target="_blank" rel="noreferrer noopener">
              <PactTitle pact={pact} />
            </a>
          ) : (
            <PactTitle pact={pact} />
          )}
          <p>{[date(pact.signed), capitalise(listParties(pact, NO_ARTICLE, translator), translator)].join(' · ')}</p>
        </>
      ) : (
        <>
          <bdi lang={findTitleLanguage(star.title)}>{star.title}</bdi>
          <p>{t('stars_gone')}</p>
        </>
      )}
    </Row>
  );
}

interface PairRowProps {
  readonly star: PairStar;
  onRemove(target: StarTarget): void;
}

export function PairRow({ star, onRemove }: PairRowProps): VNode {
  const translator = useTranslator();
  const name = capitalise(translator.list(star.parties.map(translator.partyInText)), translator);
  return (
    <Row name={name} since={star.since} onRemove={() => onRemove(star)}>
      {name}
    </Row>
  );
}
