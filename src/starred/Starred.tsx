import type { VNode } from 'preact';
import { PageFrame } from '../pages/PageFrame.tsx';
import { Section } from '../pages/Section.tsx';
import type { PactStar, PairStar, StoredStars } from '../platform/stars.ts';
import { TranslatorProvider } from '../sidebar/components/context.ts';
import { StarNotices } from './StarNotices.tsx';
import { PactRow, PairRow } from './StarRows.tsx';
import { StarTools } from './StarTools.tsx';
import type { StarredProps } from './starred-props.ts';

const isPact = (star: { readonly kind: string }): star is PactStar => star.kind === 'pact';
const isPair = (star: { readonly kind: string }): star is PairStar => star.kind === 'pair';

function Lists({ stored, pacts, translator, onRemove }: StarredProps & { readonly stored: StoredStars }): VNode {
  const { t } = translator;
  const starredPacts = stored.stars.filter(isPact);
  const pairs = stored.stars.filter(isPair);
  return (
    <>
      {stored.stars.length === 0 ? <p class="note">{t('stars_empty')}</p> : null}
      {starredPacts.length > 0 ? (
        <Section title={t('stars_pacts')}>
          <ul class="stars">
            {starredPacts.map((star) => (
              <PactRow key={star.id} star={star} pact={pacts.get(star.id)} onRemove={onRemove} />
            ))}
          </ul>
        </Section>
      ) : null}
      {pairs.length > 0 ? (
        <Section title={t('stars_pairs')}>
          <ul class="stars">
            {pairs.map((star) => (
              <PairRow key={star.parties.join()} star={star} onRemove={onRemove} />
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

/** What the reader has starred: to look it up, take it elsewhere and bring it back. */
export function Starred(props: StarredProps): VNode {
  const { translator, links, stored, pacts, notice } = props;
  const { t } = translator;
  return (
    <TranslatorProvider value={translator}>
      <PageFrame title={t('stars_title')} current="starred" links={links}>
        <p class="lead">{t('stars_lead')}</p>
        <StarNotices stored={stored} notice={notice} />
        {typeof stored === 'object' ? (
          <>
            <Lists {...props} stored={stored} />
            <StarTools {...props} hasStars={stored.stars.length > 0} hasPacts={pacts.size > 0} />
          </>
        ) : null}
      </PageFrame>
    </TranslatorProvider>
  );
}
