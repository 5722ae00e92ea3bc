import type { VNode } from 'preact';
import type { StoredStars } from '../platform/stars.ts';
import type { StarsFileProblem } from '../platform/stars-file.ts';
import { useTranslator } from '../sidebar/components/context.ts';

/** What became of the reader's last wish. */
export type StarsNotice =
  /** `count`: how many stars of the list were new. */
  | { readonly kind: 'loaded'; readonly count: number }
  | { readonly kind: 'failed' }
  | { readonly kind: 'refused'; readonly problem: StarsFileProblem };

function Outcome({ notice }: { readonly notice: StarsNotice }): VNode {
  const { t, n } = useTranslator();
  if (notice.kind === 'loaded') return <>{n('stars_loaded', notice.count)}</>;
  if (notice.kind === 'failed') return <>{t('stars_failed')}</>;
  return <>{t(notice.problem === 'newer' ? 'stars_newer' : 'stars_refused')}</>;
}

interface Props {
  readonly stored: StoredStars | 'loading' | 'unreadable';
  readonly notice: StarsNotice | null;
}

/** What went well, and what is wrong with the stored list; nothing of it is ever thrown away. */
export function StarNotices({ stored, notice }: Props): VNode {
  const { t, n } = useTranslator();
  const unreadable = typeof stored === 'object' ? stored.unreadable : 0;
  return (
    <>
      {stored === 'unreadable' ? (
        <p class="warning" role="alert">
          {t('stars_failed')}
        </p>
      ) : null}
      {unreadable > 0 ? <p class="warning">{n('stars_unreadable', unreadable)}</p> : null}
      <p role="status" class={notice && notice.kind !== 'loaded' ? 'warning' : 'note'}>
        {notice ? <Outcome notice={notice} /> : null}
      </p>
    </>
  );
}
