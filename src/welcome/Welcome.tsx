import type { VNode } from 'preact';
import { PageFrame, type PageLinks } from '../pages/PageFrame.tsx';
import { SampleArticle } from '../pages/SampleArticle.tsx';
import { Section } from '../pages/Section.tsx';
import { TranslatorProvider, useTranslator } from '../sidebar/components/context.ts';
import type { Translator } from '../wording/translator.ts';

export interface WelcomeProps {
  readonly translator: Translator;
  readonly links: PageLinks;
  /** True where the background could not mark the sample. */
  readonly hasFailed: boolean;
  onOpenSidebar(): void;
}

/** The invented article; its marks are made by the page around it. */
function Sample({ hasFailed, onOpenSidebar }: Pick<WelcomeProps, 'hasFailed' | 'onOpenSidebar'>): VNode {
  const { t } = useTranslator();
  return (
    <figure class="preview">
      <figcaption>{t('sample_caption')}</figcaption>
      <SampleArticle level="h2" />
      {hasFailed ? (
        <p class="warning" role="alert">
          {t('sample_failed')}
        </p>
      ) : (
        <div class="note try">
          <p>{t('welcome_try')}</p>
          <button type="button" class="link" onClick={onOpenSidebar}>
            {t('open_sidebar')}
          </button>
        </div>
      )}
    </figure>
  );
}

function Promises(): VNode {
  const { t } = useTranslator();
  return (
    <Section title={t('welcome_never_title')}>
      <ul class="points">
        <li>{t('welcome_never_send')}</li>
        <li>{t('welcome_never_remember')}</li>
        <li>{t('welcome_never_change')}</li>
        <li>{t('welcome_never_judge')}</li>
      </ul>
    </Section>
  );
}

/** What a reader sees after the installation: what it does, why it may, what it never does, how to stop it. */
export function Welcome({ translator, links, hasFailed, onOpenSidebar }: WelcomeProps): VNode {
  const { t } = translator;
  return (
    <TranslatorProvider value={translator}>
      <PageFrame title={t('welcome_title')} current="welcome" links={links}>
        <p class="lead">{t('welcome_lead')}</p>
        <Sample hasFailed={hasFailed} onOpenSidebar={onOpenSidebar} />
        <Section title={t('welcome_why_title')}>
          <p>{t('welcome_why')}</p>
        </Section>
        <Promises />
        <Section title={t('welcome_off_title')}>
          <p>{t('welcome_off')}</p>
        </Section>
      </PageFrame>
    </TranslatorProvider>
  );
}
