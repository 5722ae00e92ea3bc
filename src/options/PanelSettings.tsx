import type { VNode } from 'preact';
import { Section } from '../pages/Section.tsx';
import { INTERFACE_LANGUAGES } from '../platform/interface-language.ts';
import type { Settings } from '../platform/settings-schema.ts';
import { useTranslator } from '../sidebar/components/context.ts';
import { clamp, WIDTH } from '../sidebar/layout.ts';
import { Choice } from './Choice.tsx';
import type { PartProps } from './change.ts';

function Width({ settings, onChange }: PartProps): VNode {
  const { t } = useTranslator();
  const take = (input: HTMLInputElement): void => {
    const width = clamp(input.valueAsNumber || settings.width, WIDTH.least, WIDTH.most);
    input.value = String(width);
    onChange({ width });
  };
  return (
    <label class="row-field">
      <span>{t('options_width')}</span>
      <input
        type="number"
        inputMode="numeric"
        min={WIDTH.least}
        max={WIDTH.most}
        step={10}
        value={settings.width}
        onChange={({ currentTarget }) => take(currentTarget)}
      />
    </label>
  );
}

/** Where the sidebar stands and how wide it is. */
export function PanelSettings({ settings, onChange }: PartProps): VNode {
  const { t } = useTranslator();
  return (
    <Section title={t('options_sidebar')}>
      <Choice
        legend={t('options_side')}
        options={[
          { value: 'auto', label: t('side_auto') },
          { value: 'left', label: t('side_left') },
          { value: 'right', label: t('side_right') },
        ]}
        chosen={settings.side}
        onChoose={(side) => onChange({ side })}
      />
      <Width settings={settings} onChange={onChange} />
    </Section>
  );
}

/** A language in its own words, as those look for it who can read it. */
function nameOwn(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}

/** In which language Pactlight speaks. */
export function LanguageSettings({ settings, onChange }: PartProps): VNode {
  const { t } = useTranslator();
  return (
    <Section title={t('options_language')}>
      <select
        aria-label={t('options_language')}
        value={settings.language}
        onChange={({ currentTarget }) => onChange({ language: currentTarget.value as Settings['language'] })}
      >
        <option value="auto">{t('language_auto')}</option>
        {INTERFACE_LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {nameOwn(language)}
          </option>
        ))}
      </select>
    </Section>
  );
}
