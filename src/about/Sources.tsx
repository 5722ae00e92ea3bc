import type { VNode } from 'preact';
import type { SourceFacts } from '../core/pacts/data-facts.ts';
import { useTranslator } from '../sidebar/components/context.ts';

/** The name of a licence stands as it is; words are said in the reader's language. */
function Licence({ text }: { readonly text: string }): VNode {
  const { label } = useTranslator();
  const words = text.includes(' ') ? label('licence', text.replaceAll(/\W+/g, '_')) : null;
  return <bdi lang={words === null ? 'en' : undefined}>{words ?? text}</bdi>;
}

/** A link where the source stands somewhere. */
function SourceName({ name, url }: Pick<SourceFacts, 'name' | 'url'>): VNode {
  const { t } = useTranslator();
  if (url === null) {
    return (
      <bdi lang="en" dir="ltr">
        {name}
      </bdi>
    );
  }
  return (
    <a class="link" href={url} target="_blank" rel="noreferrer" lang="en" dir="ltr">
      {name}
      <span class="sr-only" lang="">
        {' '}
        ({t('opens_new_tab')})
      </span>
    </a>
  );
}

function SourceRow({ source }: { readonly source: SourceFacts }): VNode {
  const { t, number, date } = useTranslator();
  const { name, url, credit, licence, pactCount, newest } = source;
  return (
    <tr>
      <th scope="row">
        <SourceName name={name} url={url} />
        <p class="credit" lang="en" dir="ltr">
          {credit}
        </p>
      </th>
      <td data-label={t('about_licence')}>
        <Licence text={licence} />
      </td>
      <td data-label={t('about_pacts')} class="figure">
        {number(pactCount)}
      </td>
      <td data-label={t('about_newest')}>{newest ? date(newest) : '–'}</td>
    </tr>
  );
}

/** Every source with its licence, its share and where it ends. */
export function Sources({ sources }: { readonly sources: readonly SourceFacts[] }): VNode {
  const { t } = useTranslator();
  return (
    <table class="sources">
      <thead>
        <tr>
          <th scope="col">{t('about_source')}</th>
          <th scope="col">{t('about_licence')}</th>
          <th scope="col" class="figure">
            {t('about_pacts')}
          </th>
          <th scope="col">{t('about_newest')}</th>
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <SourceRow key={source.code} source={source} />
        ))}
      </tbody>
    </table>
  );
}
