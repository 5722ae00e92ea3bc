import { getMessage, getMessageLanguage, loadMessages } from '../platform/i18n.ts';
import { callBackground } from '../platform/messages.ts';
import { changeSettings, type Settings } from '../platform/settings.ts';
import { createHost, type Host } from '../sidebar/host.ts';
import { createHoverCard, type HoverCardHandle } from '../sidebar/hover-card.tsx';
import type { Placement } from '../sidebar/layout.ts';
import { createSidebar, type SidebarHandle } from '../sidebar/mount.tsx';
import type { EntityRef, SidebarCallbacks } from '../sidebar/view.ts';
import { createTranslator, type Translator } from '../wording/translator.ts';
import { askBackground, searchPacts } from './ask-pacts.ts';
import { cite, saveList } from './save-list.ts';
import { followStars } from './stars-of-reader.ts';

/** What the reader asks for in the sidebar and the hover card. */
export interface ReaderActions extends Pick<SidebarCallbacks, 'onJump' | 'onFocusEntity' | 'onClose'> {
  onOpenEntity(entity: EntityRef): void;
}

/** Storage that fails costs the reader a remembered width, nothing more. */
function remember(change: Partial<Settings>): void {
  changeSettings(change).catch(() => undefined);
}

/** Sidebar and hover card, each made when it is first wanted: a page nobody clicks in pays nothing for them. */
export class ReaderInterface {
  readonly #document: Document;
  readonly #actions: ReaderActions;
  readonly #signal: AbortSignal;
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

  /** The language the reader is spoken to in. */
  get lang(): string {
    return this.#getTranslator().lang;
  }

  /** Makes ready what sidebar and card are shown with. In another language than before, those of the old one close. */
  async speak(language: Settings['language']): Promise<void> {
    this.#styles ||= await callBackground('interfaceStyles', null).catch(() => '');
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

  /** The sidebar if it was ever opened. */
  get openedSidebar(): SidebarHandle | undefined {
    return this.#sidebar;
  }

  getSidebar(settings: Settings): SidebarHandle {
    this.#sidebar ??= this.#makeSidebar(settings);
    return this.#sidebar;
  }

  #makeSidebar(settings: Settings): SidebarHandle {
    const signal = this.#getSignal();
    const star = followStars(this.#document, (stars) => sidebar.showStars(stars), signal);
    const sidebar = createSidebar(this.#getHost(), {
      ...this.#toPlacement(settings),
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

  getCard(): HoverCardHandle {
    this.#card ??= createHoverCard(this.#getHost(), {
      translator: this.#getTranslator(),
      signal: this.#getSignal(),
      onOpen: this.#actions.onOpenEntity,
    });
    return this.#card;
  }

  /** Moves an opened sidebar to where changed settings want it. */
  place(settings: Settings): void {
    this.#sidebar?.place(this.#toPlacement(settings));
  }

  #toPlacement({ side, width }: Settings): Placement {
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
    this.#host ??= createHost(this.#document, { signal: this.#signal, styles: this.#styles });
    return this.#host;
  }
}
