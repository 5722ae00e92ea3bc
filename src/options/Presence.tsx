import type { VNode } from 'preact';
import { Section } from '../pages/Section.tsx';
import { useTranslator } from '../sidebar/components/context.ts';
import { Choice, Tick } from './Choice.tsx';
import type { PartProps } from './change.ts';

function SiteList({ settings: { disabledSites }, onChange }: PartProps): VNode {
  const { t } = useTranslator();
  if (disabledSites.length === 0) return <p class="note">{t('options_no_sites')}</p>;
  const remove = (site: string): void => onChange({ disabledSites: disabledSites.filter((each) => each !== site) });
  return (
    <ul class="sites">
      {disabledSites.toSorted().map((site) => (
        <li key={site}>
          <bdi>{site}</bdi>
          <button
            type="button"
            class="small"
            aria-label={t('options_remove_site', site)}
            title={t('options_remove_site', site)}
            onClick={() => remove(site)}
          >
            {t('options_remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** On which pages Pactlight works, and whether it waits to be asked. */
export function Presence({ settings, onChange }: PartProps): VNode {
  const { t } = useTranslator();
  return (
    <Section title={t('options_where')}>
      <Tick isOn={settings.isEnabled} onToggle={(isEnabled) => onChange({ isEnabled })}>
        {t('options_enabled')}
      </Tick>
      <Choice
        legend={t('options_mode')}
        options={[
          { value: 'always', label: t('mode_always') },
          { value: 'on-click', label: t('mode_on_click'), note: t('mode_on_click_note') },
        ]}
        chosen={settings.mode}
        onChoose={(mode) => onChange({ mode })}
      />
      <h3>{t('options_sites')}</h3>
      <SiteList settings={settings} onChange={onChange} />
    </Section>
  );
}
