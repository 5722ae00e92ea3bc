import type { ComponentChildren, VNode } from 'preact';
import type { Pact } from '../../core/pacts/pact.ts';
import type { Evidence, RankedPact } from '../../core/pacts/ranked-pact.ts';
import { describeEvidence } from '../model/describe.ts';
import { listOtherNames } from '../model/pact-name.ts';
import { listRelations } from '../model/relations.ts';
import { toSafeUrl } from '../model/safe-url.ts';
import { Citation } from './Citation.tsx';
import { useCallbacks, useTranslator } from './context.ts';
import { Icon } from './Icon.tsx';
import type { PactListContext } from './list-context.ts';
import { PactTitle } from './PactTitle.tsx';

interface Props {
  readonly ranked: RankedPact;
  readonly context: PactListContext;
}

function Fact({ label, children }: { readonly label: string; readonly children: ComponentChildren }): VNode {
  return (
    <div class="fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Names({ pact }: { readonly pact: Pact }): VNode {
  const { t, lang, languageName } = useTranslator();
  const others = listOtherNames(pact, lang);
  return (
    <>
      <Fact label={t('official_title')}>
        <bdi lang="en">{pact.title}</bdi>
      </Fact>
      {others.length > 0 && (
        <Fact label={t('other_names')}>
          <ul class="plain">
            {others.map((name) => (
              <li key={`${name.lang}:${name.text}`}>
                <bdi lang={name.lang}>{name.text}</bdi> <span class="note">{languageName(name.lang)}</span>
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </>
  );
}

function Dates({ pact }: { readonly pact: Pact }): VNode {
  const { t, date } = useTranslator();
  return (
    <>
      <Fact label={t('date_signed')}>{[date(pact.signed), pact.place].filter(Boolean).join(' · ')}</Fact>
      {pact.inForce && <Fact label={t('date_in_force')}>{date(pact.inForce)}</Fact>}
      {pact.ended && <Fact label={t('date_ended')}>{date(pact.ended)}</Fact>}
    </>
  );
}

function Parties({ pact }: { readonly pact: Pact }): VNode {
  const { t, list, partyName } = useTranslator();
  return (
    <Fact label={t('parties')}>
      {list(pact.parties.map(partyName))}
      {pact.partyList === 'open' && <span class="note"> {t('party_list_open')}</span>}
    </Fact>
  );
}

function Chain({ ranked: { pact }, context }: Props): VNode | null {
  const { label, date } = useTranslator();
  const relations = listRelations(pact, context.pacts);
  if (relations.length === 0) return null;
  return (
    <>
      {relations.map(({ name, pact: other }) => (
        <Fact key={`${name}:${other.id}`} label={label('relation', name) ?? name}>
          <PactTitle pact={other} /> <span class="note">{date(other.signed)}</span>
        </Fact>
      ))}
    </>
  );
}

/** A reason; one that rests on words of the article leads to them. */
function Reason({ evidence, context }: { readonly evidence: Evidence; readonly context: PactListContext }): VNode {
  const translator = useTranslator();
  const { onJump } = useCallbacks();
  const text = describeEvidence(evidence, translator, context);
  const mention = evidence.type === 'named' ? context.mentions.findIndex(({ start }) => start === evidence.start) : -1;
  if (mention < 0) return <>{text}</>;
  return (
    <button type="button" class="link" onClick={() => onJump(mention)}>
      {text}
    </button>
  );
}

function Sources({ pact }: { readonly pact: Pact }): VNode {
  const { t } = useTranslator();
  const url = toSafeUrl(pact.url);
  const doubt = pact.confidence === 'high' ? null : t(`confidence_${pact.confidence}`);
  return (
    <Fact label={t('sources')}>
      {url && (
        <a class="link source" href={url} target="_blank" rel="noreferrer noopener">
          {t('open_source')}{' '}
          <span class="host" dir="ltr">
            {new URL(url).hostname.replace(/^www\./, '')}
          </span>
          <Icon name="external" />
          <span class="sr-only"> ({t('opens_new_tab')})</span>
        </a>
      )}
      <span class="note">{[t(pact.checked ? 'checked_yes' : 'checked_no'), doubt].filter(Boolean).join(' · ')}</span>
    </Fact>
  );
}

/** Everything the dataset knows of one pact. */
export function PactDetails({ id, ranked, context }: Props & { readonly id: string }): VNode {
  const { t, label, date } = useTranslator();
  const { pact, statusAtDate, why } = ranked;
  return (
    <div class="details" id={id}>
      <dl>
        <Fact label={t('why_heading')}>
          <ul class="plain">
            {why.map((evidence, index) => (
              <li key={`${evidence.type}:${index}`}>
                <Reason evidence={evidence} context={context} />
              </li>
            ))}
          </ul>
        </Fact>
        <Names pact={pact} />
        <Dates pact={pact} />
        <Fact label={t('status_at')}>
          {label('status', statusAtDate) ?? statusAtDate} <span class="note">({date(context.date)})</span>
        </Fact>
        <Parties pact={pact} />
        <Chain ranked={ranked} context={context} />
        <Sources pact={pact} />
      </dl>
      <Citation pact={pact} />
    </div>
  );
}
