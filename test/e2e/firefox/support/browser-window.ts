import { callIn } from './call.ts';
import type { Connection } from './connection.ts';
import { ADD_ON_ID } from './profile.ts';

/** An HTTP request of any page, of the add-on's pages or of its background. */
export interface SeenRequest {
  readonly url: string;
  /** The add-on's id where its own code asked, else empty. */
  readonly addOn: string;
}

interface Seen {
  readonly requests: SeenRequest[];
  readonly errors: string[];
}

interface Principal {
  readonly addonId?: string;
  readonly isSystemPrincipal: boolean;
}

interface HttpChannel {
  readonly URI: { readonly spec: string };
  readonly loadInfo: { readonly triggeringPrincipal: Principal; readonly loadingPrincipal: Principal | null };
}

interface ScriptError {
  readonly errorMessage: string;
  readonly sourceName: string;
  readonly flags: number;
}

interface Queryable {
  QueryInterface(kind: unknown): unknown;
}

/** What scripts of the browser itself have; described where Firefox keeps its interfaces, `nsI….idl`. */
declare const Services: {
  readonly obs: { addObserver(observer: { observe(subject: Queryable): void }, topic: string): void };
  readonly console: { registerListener(listener: { observe(message: Queryable): void }): void };
};
declare const Ci: Readonly<Record<'nsIHttpChannel' | 'nsIScriptError', new () => Queryable>>;
declare const ChromeUtils: { importESModule(url: string): { ExtensionStorageIDB: { open(): Promise<unknown> } } };
interface BrowserTab extends Element {
  readonly linkedBrowser: { readonly currentURI: { readonly spec: string } };
}
declare const gBrowser: {
  selectedTab: BrowserTab | undefined;
  readonly tabs: readonly BrowserTab[];
  discardBrowser(tab: BrowserTab | undefined, isForced: boolean): void;
};
interface ClosedTab {
  readonly state: { readonly entries: readonly { readonly url: string }[] };
}
declare const SessionStore: {
  getClosedTabDataForWindow(of: unknown): readonly ClosedTab[];
  undoCloseTab(of: unknown, index: number): BrowserTab;
};
declare const PrivateBrowsingUtils: { isWindowPrivate(of: unknown): boolean };
declare const WebExtensionPolicy: {
  getByID(id: string): {
    readonly privateBrowsingAllowed: boolean;
    readonly extension: {
      readonly backgroundState: string;
      readonly shortcuts: { onCommand(name: string): void };
      emit(event: string, info: object, tab: unknown): void;
      terminateBackground(): Promise<void>;
    };
  };
};
declare const seen: Seen;

function startWatch(): void {
  const found: Seen = { requests: [], errors: [] };
  Object.assign(globalThis, { seen: found });
  const noteRequest = (subject: Queryable) => {
    const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel) as HttpChannel;
    // Firefox's own errands; a navigation has no loading principal.
    if (loadInfo.loadingPrincipal?.isSystemPrincipal) return;
    found.requests.push({ url: URI.spec, addOn: loadInfo.triggeringPrincipal.addonId ?? '' });
  };
  const noteMessage = (message: Queryable) => {
    if (!(message instanceof Ci.nsIScriptError)) return;
    const { errorMessage, sourceName, flags } = message as unknown as ScriptError;
    // Firefox's own note on a page that it keeps, and on one that was closed, over a question to the background.
    if (/context (?:is inactive|unloaded)/.test(errorMessage)) return;
    // Warnings have a flag.
    if (flags === 0 && sourceName.startsWith('moz-extension:')) found.errors.push(`${errorMessage} (${sourceName})`);
  };
  Services.obs.addObserver({ observe: noteRequest }, 'http-on-opening-request');
  Services.console.registerListener({ observe: noteMessage });
}

/**
 * The window of the browser, whose scripts may do everything: it sees the requests and errors of the add-on's background,
 * which no page and no WebDriver event shows, and does what a reader does outside of pages.
 */
export class BrowserWindow {
  readonly #connection: Connection;
  readonly #context: string;

  constructor(connection: Connection, context: string) {
    this.#connection = connection;
    this.#context = context;
  }

  static async of(connection: Connection): Promise<BrowserWindow> {
    const { contexts } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [first] = contexts;
    if (!first) throw new Error('Firefox has no window');
    const window = new BrowserWindow(connection, first.context);
    await window.#run(startWatch, null);
    return window;
  }

  /** Every request since the start but Firefox's own, and every error of the add-on's code. */
  readSeen(): Promise<Seen> {
    return this.#run(() => seen, null);
  }

  /** Keys from outside do not reach the browser's shortcuts: what a shortcut of the add-on does is called. */
  pressShortcut(command: string): Promise<void> {
    return this.#run(([id, name]) => WebExtensionPolicy.getByID(id).extension.shortcuts.onCommand(name), [
      ADD_ON_ID,
      command,
    ] as const);
  }

  /** The keys that Firefox has given to the add-on's commands, small, as in `alt+shift+y`. */
  listShortcuts(): Promise<string[]> {
    return this.#run(
      () =>
        [...document.querySelectorAll('keyset[id^="ext-keyset"] > key')].map((key) =>
          `${key.getAttribute('modifiers')},${key.getAttribute('key')}`.replaceAll(',', '+').toLowerCase(),
        ),
      null,
    );
  }

  /** The menu of the browser opens for no script: what a click in it does for the tab in front is done. */
  pickFromMenu(menuItemId: string, selectionText: string): Promise<void> {
    return this.#run(
      ([id, info]) =>
        WebExtensionPolicy.getByID(id).extension.emit('webext-menu-menuitem-click', info, gBrowser.selectedTab),
      [ADD_ON_ID, { menuItemId, selectionText }] as const,
    );
  }

  /**
   * Takes back a tab that was closed, as a restart takes back all of them, until its page is loaded: in a tab that is being
   * restored Firefox may run no function. It stores a tab some time after it is gone.
   */
  reopenTab(address: string): Promise<void> {
    return this.#run(
      (url) =>
        new Promise<void>((resolve) => {
          const reopen = () => {
            const closed = SessionStore.getClosedTabDataForWindow(window);
            const index = closed.findIndex(({ state }) => state.entries.at(-1)?.url === url);
            if (index < 0) return void requestAnimationFrame(reopen);
            SessionStore.undoCloseTab(window, index).addEventListener('SSTabRestored', () => resolve(), { once: true });
          };
          reopen();
        }),
      address,
    );
  }

  /** Takes a tab that is not in front out of memory; returns whether it is. */
  putTabAway(address: string): Promise<boolean> {
    return this.#run((url) => {
      const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === url);
      gBrowser.discardBrowser(tab, true);
      return tab?.hasAttribute('pending') ?? false;
    }, address);
  }

  /** Brings a tab to the front; one that had been put away, until its page is loaded again. */
  selectTab(address: string): Promise<void> {
    return this.#run(
      (url) =>
        new Promise<void>((resolve) => {
          const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === url);
          const isAway = tab?.hasAttribute('pending') ?? false;
          if (isAway) tab?.addEventListener('SSTabRestored', () => resolve(), { once: true });
          gBrowser.selectedTab = tab;
          if (!isAway) resolve();
        }),
      address,
    );
  }

  /** Ends the add-on's background as Firefox does with one that idles. */
  stopBackground(): Promise<void> {
    return this.#run((id) => WebExtensionPolicy.getByID(id).extension.terminateBackground(), ADD_ON_ID);
  }

  /** From now on the storage of add-ons answers no page with anything but an error. */
  refuseStorage(): Promise<void> {
    return this.#run(() => {
      const { ExtensionStorageIDB } = ChromeUtils.importESModule('resource://gre/modules/ExtensionStorageIDB.sys.mjs');
      ExtensionStorageIDB.open = () => Promise.reject(new Error('QuotaExceededError'));
    }, null);
  }

  isBackgroundStopped(): Promise<boolean> {
    return this.#run((id) => WebExtensionPolicy.getByID(id).extension.backgroundState === 'stopped', ADD_ON_ID);
  }

  /** Whether it is a private window, and the add-on may run there. */
  isPrivate(): Promise<boolean> {
    return this.#run(
      (id) => PrivateBrowsingUtils.isWindowPrivate(window) && WebExtensionPolicy.getByID(id).privateBrowsingAllowed,
      ADD_ON_ID,
    );
  }

  #run<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    return callIn(this.#connection, { context: this.#context }, run, argument);
  }
}
