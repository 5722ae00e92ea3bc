import type { VNode } from 'preact';
import { LIST_FORMATS } from '../core/pacts/export-formats.ts';
import { FileButton } from '../pages/FileButton.tsx';
import { Section } from '../pages/Section.tsx';
import { useTranslator } from '../sidebar/components/context.ts';
import type { StarredProps } from './starred-props.ts';

interface Props extends Pick<StarredProps, 'onSave' | 'onLoad' | 'onExport'> {
  readonly hasStars: boolean;
  readonly hasPacts: boolean;
}

/** The list as a file and back, and its pacts for other programs. */
export function StarTools({ hasStars, hasPacts, onSave, onLoad, onExport }: Props): VNode {
  const { t } = useTranslator();
  return (
    <Section title={t('stars_files')}>
      <p class="note">{t('stars_files_note')}</p>
      <div class="buttons">
        {hasStars ? (
          <button type="button" class="button" onClick={onSave}>
            {t('stars_save')}
          </button>
        ) : null}
        <FileButton label={t('stars_load')} accept="application/json,.json" onFile={onLoad} />
        {hasPacts
          ? LIST_FORMATS.map((format) => (
              <button key={format} type="button" class="button" onClick={() => onExport(format)}>
                {t('list_export_as', format.toUpperCase())}
              </button>
            ))
          : null}
      </div>
    </Section>
  );
}
