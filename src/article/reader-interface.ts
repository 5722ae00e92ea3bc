import { getMessage, getMessageLanguage, loadMessages } from '../platform/i18n.ts';
import { callBackground } from '../platform/messages.ts';
import { changeSettings, DEFAULT_SETTINGS, type Settings } from '../platform/settings.ts';
import { createHost, type Host } from '../sidebar/host.ts';
import { createHoverCard, type HoverCardHandle, type HoverTarget } from '../sidebar/hover-card.tsx';
import type { Placement } from '../sidebar/layout.ts';
import { createSidebar, type SidebarHandle } from '../sidebar/mount.tsx';
import type { EntityRef } from '../sidebar/view.ts';
import { createTranslator, type Translator } from '../wording/translator.ts';
import type { ArticleInterface, OpenInterface, OpenOptions, PointedMark, ReaderActions } from './article-interface.ts';
import { type ArticleSession, toView } from './article-session.ts';
import { askBackground, searchPacts } from './ask-pacts.ts';
import { followStars } from './follow-stars.ts';
import { toHoverTarget } from './hover-target.ts';
import { cite, saveList } from './save-list.ts';

/** Storage that fails costs the reader a remembered width, nothing more. */
function remember(change: Partial<Settings>): void {
  changeSettings(change).catch(() => undefined);
}

/** Sidebar and hover card, each made when it is first wanted. */
class ReaderInterface implements ArticleInterface {
  readonly #document: Document;
  readonly #actions: ReaderActions;
  readonly #signal: AbortSignal;
  #settings = DEFAULT_SETTINGS;
  #language: Settings['language'] = 'auto';
  #translator: Translator | undefined;
  /** Empty until they have come. */
  #styles = '';
  /** Ends what speaks the language of before. */
  #speech = new AbortController();
  #host: Host | undefined;
  #sidebar: SidebarHandle | undefined;
  #card: HoverCardHandle | undefined;

  constructor(document: Document, actions: ReaderActions, signal: AbortSignal) {
    this.#document = document;
    this.#actions = actions;
    this.#signal = signal;
  }

  get isOpen(): boolean {
    return this.#sidebar?.isOpen === true;
  }

  async follow(settings: Settings): Promise<void> {
    this.#settings = settings;
    await Promise.all([this.#dress(), this.#speak(settings.language)]);
    this.#sidebar?.place(this.#getPlacement());
  }

  open(session: ArticleSession, options: OpenOptions): void {
    this.#sidebar ??= this.#makeSidebar();
    this.#sidebar.open(toView(session), options);
  }

  update(session: ArticleSession): void {
    this.#sidebar?.update(toView(session));
  }

  close(): void {
    this.#sidebar?.close();
  }

  get cardEntity(): EntityRef | null {
    return this.#card?.entity ?? null;
  }

  point(pointed: PointedMark | null): void {
    this.#getCard().point(this.#toTarget(pointed));
  }

  arrive(find: () => PointedMark | null): void {
    this.#getCard().arrive(() => this.#toTarget(find()));
  }

  #toTarget(pointed: PointedMark | null): HoverTarget | null {
    return pointed && toHoverTarget(pointed.session, pointed.mark, pointed.rect, this.#getTranslator().lang);
  }

  dismissCard(): void {
    this.#card?.dismiss();
  }

  /** Without styles a sidebar would lie over the page's words as bare text: then there is none. */
  async #dress(): Promise<void> {
    this.#styles ||= await callBackground('interfaceStyles', null);
  }

  /** In another language than before, what speaks the old one closes. */
  async #speak(language: Settings['language']): Promise<void> {
    if (language === this.#language) return;
    this.#language = language;
    const { lookup, lang } = await loadMessages(language);
    if (language !== this.#language || this.#signal.aborted) return;
    this.#translator = createTranslator(lookup, lang);
    this.#speech.abort();
    this.#speech = new AbortController();
    this.#sidebar = undefined;
    this.#card = undefined;
  }

  #makeSidebar(): SidebarHandle {
    const signal = this.#getSignal();
    const star = followStars(this.#document, (stars) => sidebar.showStars(stars), signal);
    const sidebar = createSidebar(this.#getHost(), {
      ...this.#getPlacement(),
      signal,
      translator: this.#getTranslator(),
      callbacks: {
        ...this.#actions,
        onSearch: (words, date) => searchPacts(words, date, this.#getTranslator().lang),
        onPactOpened: askBackground,
        onStar: (starred, isStarred) => void star(starred, isStarred),
        onOpenStars: () => void callBackground('openPage', 'starred').catch(() => undefined),
        onCite: (id, format) => cite(id, format, this.#getTranslator().lang),
        onSaveList: (ids, format) => saveList(this.#document, ids, format, this.#getTranslator().lang),
        onSideChange: (side) => remember({ side }),
        onWidthChange: (width) => remember({ width }),
      },
    });
    return sidebar;
  }

  /** The page lets nothing of ours stand beside its body. */
  #leave(): void {
    this.dismissCard();
    this.close();
    this.#actions.onClose();
  }

  #getCard(): HoverCardHandle {
    this.#card ??= createHoverCard(this.#getHost(), {
      translator: this.#getTranslator(),
      signal: this.#getSignal(),
      onOpen: this.#actions.onOpenEntity,
    });
    return this.#card;
  }

  #getPlacement(): Placement {
    const { side, width } = this.#settings;
    const end = this.#getTranslator().dir === 'rtl' ? 'left' : 'right';
    return { side: side === 'auto' ? end : side, width };
  }

  #getSignal(): AbortSignal {
    return AbortSignal.any([this.#signal, this.#speech.signal]);
  }

  #getTranslator(): Translator {
    this.#translator ??= createTranslator(getMessage, getMessageLanguage());
    return this.#translator;
  }

  #getHost(): Host {
    this.#host ??= createHost(this.#document, {
      signal: this.#signal,
      styles: this.#styles,
      onLost: () => this.#leave(),
    });
    return this.#host;
  }
}

export const openInterface: OpenInterface = async (document, actions, signal) =>
  new ReaderInterface(document, actions, signal);
