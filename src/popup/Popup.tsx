import type { ComponentChildren, VNode } from 'preact';
import type { PageLinks } from '../pages/PageFrame.tsx';
import { toReadableSite } from '../pages/site-address.ts';
import type { PageStatus } from '../platform/messages.ts';
import { Logo } from '../sidebar/components/Icon.tsx';
import { isolate, type Translator } from '../wording/translator.ts';

/** What there is to say of a page of which nothing is known. */
const UNTOLD = {
  loading: 'popup_loading',
  /** No script of ours may run there, as on the browser's own pages. */
  unavailable: 'popup_unavailable',
  /** It did not answer as it should. */
  failed: 'popup_failed',
  'data-missing': 'problem_data_missing',
  'data-corrupt': 'problem_data_corrupt',
} as const;

export interface PopupProps {
  readonly translator: Translator;
  readonly page: PageStatus | keyof typeof UNTOLD;
  readonly isEnabled: boolean;
  /** Whether the site of the page is on; says nothing where the page has no site. */
  readonly isSiteEnabled: boolean;
  /** True where pages wait until the reader asks. */
  readonly isOnClick: boolean;
  readonly links: Omit<PageLinks, 'welcome'>;
  /** True after a change that could not be stored. */
  readonly hasStorageFailed: boolean;
  onToggleEverywhere(isOn: boolean): void;
  onToggleSite(isOn: boolean): void;
  onToggleSidebar(): void;
  onReadAnyway(): void;
}

function Note({ children }: { readonly children: ComponentChildren }): VNode {
  return (
    <p class="note" role="status">
      {children}
    </p>
  );
}

interface ActionProps {
  readonly text: string;
  onClick(): void;
}

function Action({ text, onClick }: ActionProps): VNode {
  return (
    <button type="button" class="action" onClick={onClick}>
      {text}
    </button>
  );
}

interface ArticleNoteProps {
  readonly page: PageStatus;
  readonly translator: Translator;
}

/** What the sidebar has for the article, in a line that never says less than the sidebar shows. */
function ArticleNote({ page, translator: { t, n } }: ArticleNoteProps): VNode {
  const { priorCount, listedCount, isSilent } = page;
  if (priorCount > 0) {
    return (
      <p class="found" role="status">
        {n('popup_prior', priorCount)}
      </p>
    );
  }
  if (listedCount > 0) return <Note>{t('answer_sentence_brief', t('prior_pacts'), n('results', listedCount))}</Note>;
  return <Note>{t(isSilent ? 'answer_silent' : 'popup_none')}</Note>;
}

/** What the page gave, and the one thing to do next. */
function Page(props: PopupProps): VNode {
  const { page, isEnabled, isSiteEnabled, isOnClick, translator, onToggleSidebar, onReadAnyway } = props;
  const { t } = translator;
  if (typeof page === 'string') return <Note>{t(UNTOLD[page])}</Note>;
  if (!isEnabled) return <Note>{t('popup_off')}</Note>;
  if (!isSiteEnabled) return <Note>{t('popup_off_site')}</Note>;
  if (page.isAnnotated) {
    return (
      <>
        <ArticleNote page={page} translator={translator} />
        <Action text={t(page.isSidebarOpen ? 'close_sidebar' : 'open_sidebar')} onClick={onToggleSidebar} />
      </>
    );
  }
  return (
    <>
      <Note>{t(isOnClick ? 'popup_on_click' : 'popup_not_article')}</Note>
      <Action text={t(isOnClick ? 'popup_read_page' : 'popup_read_anyway')} onClick={onReadAnyway} />
    </>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  onToggle(isOn: boolean): void;
}

function Switch({ label, isOn, isDisabled = false, onToggle }: SwitchProps): VNode {
  return (
    <label class="switch">
      <span>
        <bdi>{label}</bdi>
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={isOn}
        checked={isOn}
        disabled={isDisabled}
        onChange={({ currentTarget }) => onToggle(currentTarget.checked)}
      />
    </label>
  );
}

const LINKS = [
  ['starred', 'stars_link'],
  ['reading', 'reading_link'],
  ['options', 'options_link'],
  ['about', 'about_link'],
] as const;

/** The toolbar's popup: what this page gave, and where Pactlight is on. */
export function Popup(props: PopupProps): VNode {
  const { translator, page, links, isEnabled, isSiteEnabled, hasStorageFailed } = props;
  const { onToggleEverywhere, onToggleSite } = props;
  const { t } = translator;
  const site = typeof page === 'object' ? page.site : null;
  return (
    <main class="popup" lang={translator.lang} dir={translator.dir}>
      <h1>
        <Logo />
        {t('extension_name')}
        <span class="sr-only"> – {t('popup_heading')}</span>
      </h1>
      <Page {...props} />
      <div class="switches">
        {site && (
          <Switch
            label={t('popup_site_switch', isolate(toReadableSite(site)))}
            isOn={isEnabled && isSiteEnabled}
            isDisabled={!isEnabled}
            onToggle={onToggleSite}
          />
        )}
        <Switch label={t('popup_everywhere_switch')} isOn={isEnabled} onToggle={onToggleEverywhere} />
      </div>
      {hasStorageFailed && <p role="alert">{t('popup_storage_failed')}</p>}
      <p class="promise">{t('popup_privacy')}</p>
      <nav class="pages" aria-label={t('own_pages')}>
        {LINKS.map(([name, key]) => (
          <a key={name} href={links[name]} target="_blank" rel="noreferrer">
            {t(key)}
          </a>
        ))}
      </nav>
    </main>
  );
}
