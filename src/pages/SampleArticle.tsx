import type { VNode } from 'preact';
import { useTranslator } from '../sidebar/components/context.ts';

/** The invented article; each block holds one text node, which `readSample` takes for a block of the article. */
export function SampleArticle({ level }: { readonly level: 'h2' | 'h3' }): VNode {
  const { t } = useTranslator();
  const Heading = level;
  return (
    <article class="sample" data-sample aria-label={t('sample_caption')}>
      <Heading data-block="title">{t('sample_title')}</Heading>
      <p data-block="lead">{t('sample_first')}</p>
      <p data-block="paragraph">{t('sample_second')}</p>
    </article>
  );
}
