import type { ComponentChildren, VNode } from 'preact';
import type { Pact } from '../../core/pacts/pact.ts';
import type { NamedSource } from '../../core/pacts/rank/chain.ts';
import type { RankedPact } from '../../core/pacts/ranked-pact.ts';
import { explainFor } from '../model/article-parties.ts';
import { listOtherNames } from '../model/pact-name.ts';
import { listLinks } from '../model/relations.ts';
import { toSafeUrl } from '../model/safe-url.ts';
import { findTitleLanguage } from '../model/title-language.ts';
import { Chain } from './Chain.tsx';
import { Citation } from './Citation.tsx';
import { useTranslator } from './context.ts';
import { Icon } from './Icon.tsx';
import type { PactListContext } from './list-context.ts';
import { PartyNames } from './PartyNames.tsx';
import { Reason } from './Reason.tsx';
import { useBackground } from './use-background.ts';

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

function OtherNames({ pact }: { readonly pact: Pact }): VNode | null {
  const { t, lang, languageName } = useTranslator();
  const others = listOtherNames(pact, lang);
  if (others.length === 0) return null;
  return (
    <Fact label={t('other_names')}>
      <ul>
        {others.map((name) => (
          <li key={`${name.lang}:${name.text}`}>
            <bdi lang={name.lang}>{name.text}</bdi> <span class="note">{languageName(name.lang)}</span>
          </li>
        ))}
      </ul>
    </Fact>
  );
}

function Dates({ pact }: { readonly pact: Pact }): VNode {
  const { t, date } = useTranslator();
  return (
    <>
      <Fact label={t('date_signed')}>{[date(pact.signed), pact.place].filter(Boolean).join(' · ')}</Fact>
      {pact.inForce && <Fact label={t('date_in_force')}>{date(pact.inForce)}</Fact>}
      {pact.ended && (
        <Fact label={t(pact.status === 'suspended' ? 'status_suspended' : 'date_ended')}>{date(pact.ended)}</Fact>
      )}
    </>
  );
}

/** Our own list among the sources of a pact: it alone is named in the reader's language. */
const OWN_LIST = 'EDITORS';

function SourceName({ code, name }: NamedSource): VNode {
  const { t } = useTranslator();
  return <p>{code === OWN_LIST ? <bdi>{t('source_curated')}</bdi> : <bdi lang="en">{name}</bdi>}</p>;
}

function Sources({ pact, named }: { readonly pact: Pact; readonly named: readonly NamedSource[] }): VNode {
  const { t } = useTranslator();
  const url = toSafeUrl(pact.url);
  const doubt = pact.confidence === 'high' ? null : t(`confidence_${pact.confidence}`);
  return (
    <Fact label={t('sources')}>
      {named.map(({ code, name }) => (
        <SourceName key={code} code={code} name={name} />
      ))}
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

/** Everything the dataset knows of one pact; names in a dozen languages last, they are for those who look for them. */
export function PactDetails({ id, ranked, context }: Props & { readonly id: string }): VNode {
  const { t, label, date } = useTranslator();
  const { pact, relation, statusAtDate } = ranked;
  const why = explainFor(ranked, context.parties);
  const background = useBackground(pact.id, context.date);
  const links = background?.chain.map((each) => each.pact) ?? listLinks(pact, context.pacts);
  return (
    <div class="details" id={id}>
      <dl>
        {why.length > 0 && (
          <Fact label={t('why_heading')}>
            <ul>
              {why.map((evidence, index) => (
                <li key={`${evidence.type}:${index}`}>
                  <Reason evidence={evidence} context={context} />
                </li>
              ))}
            </ul>
          </Fact>
        )}
        <Fact label={t('official_title')}>
          <bdi lang={findTitleLanguage(pact.title)}>{pact.title}</bdi>
        </Fact>
        <Dates pact={pact} />
        {relation !== 'later' && (
          <Fact label={t('status_at')}>
            {label('status', statusAtDate) ?? statusAtDate} <span class="note">({date(context.date)})</span>
          </Fact>
        )}
        <Fact label={t('parties')}>
          <PartyNames pact={pact} />
        </Fact>
        {links.length > 1 && (
          <Fact label={t('chain_heading')}>
            <Chain pact={pact} links={links} />
          </Fact>
        )}
        <Sources pact={pact} named={background?.sources ?? []} />
        <OtherNames pact={pact} />
      </dl>
      <Citation id={pact.id} />
    </div>
  );
}
