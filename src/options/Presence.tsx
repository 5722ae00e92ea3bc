import type { VNode } from 'preact';
import { Section } from '../pages/Section.tsx';
import { useTranslator } from '../sidebar/components/context.ts';
import { Choice, Tick } from './Choice.tsx';
import type { PartProps, SiteProps } from './change.ts';
import { SiteList } from './SiteList.tsx';

/** On which pages Pactlight works, and whether it waits to be asked. */
export function Presence({ settings, onChange, onSwitchSite }: PartProps & SiteProps): VNode {
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
      <SiteList settings={settings} onSwitchSite={onSwitchSite} />
    </Section>
  );
}
