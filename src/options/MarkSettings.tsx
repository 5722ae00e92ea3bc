import type { VNode } from 'preact';
import { SampleArticle } from '../pages/SampleArticle.tsx';
import { Section } from '../pages/Section.tsx';
import { MARKED_CLASSES } from '../platform/settings-schema.ts';
import { useTranslator } from '../sidebar/components/context.ts';
import { Choice, Tick } from './Choice.tsx';
import type { ClassProps, PartProps } from './change.ts';

const CLASS_LABELS = {
  country: 'class_country',
  group: 'class_group',
  term: 'class_term',
  pact: 'class_pact',
} as const;

function Classes({ settings: { markedClasses }, onSwitchClass }: ClassProps): VNode {
  const { t } = useTranslator();
  return (
    <fieldset class="choice">
      <legend>{t('options_classes')}</legend>
      {MARKED_CLASSES.map((each) => (
        <Tick key={each} isOn={markedClasses.includes(each)} onToggle={(isOn) => onSwitchClass(each, isOn)}>
          {t(CLASS_LABELS[each])}
        </Tick>
      ))}
    </fieldset>
  );
}

function Density({ settings, onChange }: PartProps): VNode {
  const { t } = useTranslator();
  return (
    <Choice
      legend={t('options_density')}
      options={[
        { value: 'all', label: t('density_all') },
        { value: 'first-in-paragraph', label: t('density_first') },
        { value: 'none', label: t('density_none') },
      ]}
      chosen={settings.density}
      onChoose={(density) => onChange({ density })}
    />
  );
}

function Colours({ settings, onChange }: PartProps): VNode {
  const { t } = useTranslator();
  return (
    <Choice
      legend={t('options_colours')}
      options={[
        { value: 'standard', label: t('colours_standard') },
        { value: 'colour-blind-safe', label: t('colours_colour_blind_safe') },
        { value: 'high-contrast', label: t('colours_high_contrast') },
      ]}
      chosen={settings.colours}
      onChoose={(colours) => onChange({ colours })}
    />
  );
}

/** What is marked, how often and in which colours, with a sample that shows it at once. */
export function MarkSettings(props: PartProps & ClassProps): VNode {
  const { t } = useTranslator();
  return (
    <Section title={t('options_marks')}>
      <div class="split">
        <div>
          <Classes {...props} />
          <Density {...props} />
          <Colours {...props} />
        </div>
        <figure class="preview">
          <figcaption>{t('options_preview')}</figcaption>
          <SampleArticle level="h3" />
        </figure>
      </div>
    </Section>
  );
}
