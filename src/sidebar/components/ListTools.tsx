import type { VNode } from 'preact';
import { LIST_FORMATS } from '../../core/pacts/export-formats.ts';
import type { RankedPact } from '../../core/pacts/ranked-pact.ts';
import { useCallbacks, useTranslator } from './context.ts';
import { Formats } from './Formats.tsx';
import { Icon } from './Icon.tsx';

/** Saves a list as it is shown, and leads to the page of all stars. */
export function ListTools({ pacts }: { readonly pacts: readonly RankedPact[] }): VNode {
  const { t } = useTranslator();
  const { onSaveList, onOpenStars } = useCallbacks();
  const ids = pacts.map(({ pact }) => pact.id);
  return (
    <div class="list-tools">
      <Formats
        label={t('list_export')}
        formats={LIST_FORMATS}
        nameOf={(format) => format.toUpperCase()}
        onChoose={(format) => onSaveList(ids, format)}
      />
      <button type="button" class="link" onClick={onOpenStars}>
        {t('stars_title')}
        <Icon name="external" />
        <span class="sr-only"> ({t('opens_new_tab')})</span>
      </button>
    </div>
  );
}
