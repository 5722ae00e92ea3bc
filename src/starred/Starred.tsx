import type { VNode } from 'preact';
import type { Pact } from '../core/pacts/pact.ts';
import { PageFrame, type PageLinks } from '../pages/PageFrame.tsx';
import { Section } from '../pages/Section.tsx';
import type { PactStar, PairStar, StarTarget, StoredStars } from '../platform/stars.ts';
import { TranslatorProvider } from '../sidebar/components/context.ts';
import type { ListFormat } from '../wording/export-list.ts';
import type { Translator } from '../wording/translator.ts';
import { StarNotices, type StarsNotice } from './StarNotices.tsx';
import { PactRow, PairRow } from './StarRows.tsx';
import { StarTools } from './StarTools.tsx';

export interface StarredProps {
  readonly translator: Translator;
  readonly links: PageLinks;
  readonly stored: StoredStars | 'loading' | 'unreadable';
  /** The starred pacts that the data set has, by id. */
  readonly pacts: ReadonlyMap<string, Pact>;
  readonly notice: StarsNotice | null;
  onRemove(target: StarTarget): void;
  onSave(): void;
  onLoad(file: File): void;
  onExport(format: ListFormat): void;
}

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
