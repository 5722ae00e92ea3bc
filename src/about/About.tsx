import type { VNode } from 'preact';
import type { DataFacts } from '../core/pacts/data-facts.ts';
import { PageFrame, type PageLinks } from '../pages/PageFrame.tsx';
import { Section } from '../pages/Section.tsx';
import { TranslatorProvider, useTranslator } from '../sidebar/components/context.ts';
import type { Translator } from '../wording/translator.ts';
import { Decades } from './Decades.tsx';
import { Sources } from './Sources.tsx';

export interface AboutProps {
  readonly translator: Translator;
  readonly links: PageLinks;
  readonly facts: DataFacts | 'loading' | 'missing';
}

interface FactsProps {
  readonly facts: DataFacts;
}

/** What the collection does not hold, so that its silence is not taken for an answer. */
function Missing({ facts }: FactsProps): VNode {
  const { t, number } = useTranslator();
  const all = number(facts.pactCount);
  return (
    <Section title={t('about_missing')}>
      <ul class="points">
        <li>{t('about_missing_whole')}</li>
        <li>{t('about_missing_uneven')}</li>
        <li>{t('about_missing_late')}</li>
        <li>{t('about_checked', number(facts.checkedCount), all)}</li>
        <li>{t('about_open', number(facts.openCount), all)}</li>
        <li>{t('about_inexact', number(facts.inexactCount), all)}</li>
        <li>{t('about_unlinked', number(facts.unlinkedCount), all)}</li>
        <li>{t('about_former', number(facts.formerCount), all)}</li>
      </ul>
    </Section>
  );
}

function Facts({ facts }: FactsProps): VNode {
  const { t, number, date, list, languageName, lang } = useTranslator();
  const languages = facts.languages.map(languageName).toSorted(new Intl.Collator(lang).compare);
  return (
    <>
      <p class="lead">{t('about_lead', number(facts.pactCount), date(facts.newest))}</p>
      <Missing facts={facts} />
      <Section title={t('about_sources')}>
        <p class="note">{t('about_sources_note')}</p>
        <Sources sources={facts.sources} />
      </Section>
      <Section title={t('about_years')}>
        <Decades decades={facts.decades} />
      </Section>
      <Section title={t('about_words')}>
        <p>{t('about_words_text', list(languages))}</p>
      </Section>
    </>
  );
}

/** Where the data come from, how many there are, and what is missing. */
export function About({ translator, links, facts }: AboutProps): VNode {
  const { t } = translator;
  return (
    <TranslatorProvider value={translator}>
      <PageFrame title={t('about_title')} current="about" links={links}>
        {facts === 'loading' && <p role="status">{t('about_loading')}</p>}
        {facts === 'missing' && (
          <p class="warning" role="alert">
            {t('about_failed')}
          </p>
        )}
        {typeof facts === 'object' && <Facts facts={facts} />}
      </PageFrame>
    </TranslatorProvider>
  );
}
