import type { ComponentChildren, VNode } from 'preact';
import { useTranslator } from '../sidebar/components/context.ts';
import { Logo } from '../sidebar/components/Icon.tsx';

/** Addresses of the extension's own pages. */
export interface PageLinks {
  readonly options: string;
  readonly about: string;
  readonly welcome: string;
  readonly reading: string;
  readonly starred: string;
}

const LINKS = [
  ['reading', 'reading_link'],
  ['starred', 'stars_link'],
  ['options', 'options_link'],
  ['about', 'about_link'],
  ['welcome', 'welcome_link'],
] as const;

interface Props {
  readonly title: string;
  readonly current: keyof PageLinks;
  readonly links: PageLinks;
  readonly children: ComponentChildren;
}

/** What every page of ours has: the name, the way to the others, a heading, and the promise at its foot. */
export function PageFrame({ title, current, links, children }: Props): VNode {
  const { t, lang, dir } = useTranslator();
  return (
    <div class="page" lang={lang} dir={dir}>
      <header class="page-head">
        <p class="brand">
          <Logo />
          {t('extension_name')}
        </p>
        <nav aria-label={t('own_pages')}>
          {LINKS.map(([name, key]) => (
            <a key={name} href={links[name]} aria-current={name === current ? 'page' : undefined}>
              {t(key)}
            </a>
          ))}
        </nav>
      </header>
      <main>
        <h1>{title}</h1>
        {children}
      </main>
      <footer class="page-foot">{t('popup_privacy')}</footer>
    </div>
  );
}
