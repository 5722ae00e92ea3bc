import type { SidebarContent, Spot } from './in-page.ts';

/** How storage fails: with a promise that is rejected, or at once. */
export type StorageFault = 'rejects' | 'throws';

/** A tab as the scenarios that run in both browsers use it. Functions go there as text; arguments and answers are JSON. */
export interface ReaderTab {
  goTo(url: string): Promise<void>;
  goBack(): Promise<void>;
  /** Runs a function in the page's own world. */
  evaluate<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** Runs a function on the page's DOM in a world that the page cannot touch. */
  evaluateApart<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** The same with the sidebar's closed root, null while there is none. */
  inSidebar<A, R>(run: (root: ShadowRoot | null, argument: A) => R | Promise<R>, argument: A): Promise<R>;
  untilInSidebar<A, R>(run: (root: ShadowRoot | null, argument: A) => R | Promise<R>, argument: A): Promise<R>;
  readSidebar(): Promise<SidebarContent>;
  /** A real click: the browser takes it for the reader's. */
  click(spot: Pick<Spot, 'x' | 'y'>): Promise<void>;
  /** Moves the pointer over the page, to a place without words. */
  moveMouse(): Promise<void>;
  press(key: 'ArrowLeft' | 'Escape'): Promise<void>;
  /** Key by key, as a reader does. */
  type(words: string): Promise<void>;
  comeToFront(): Promise<void>;
  /** From now on our scripts in the page cannot use the browser's storage. */
  breakStorage(how: StorageFault): Promise<void>;
  /** The reader's command that opens and closes the sidebar. */
  toggleSidebar(): Promise<void>;
  /** Errors of our code in this page since it was gone to; with those of the page itself, if wanted. */
  readFaults(of?: 'us' | 'everybody'): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface LaunchedBrowser {
  /** Where the files of the package are, with a slash at the end. */
  readonly origin: string;
  openTab(): Promise<ReaderTab>;
  /** Ends the background, as the browser may at any time, over a request. */
  stopBackground(): Promise<void>;
  /** What stands under a key in the storage of the session. */
  readSession(key: string): Promise<unknown>;
  /** The badge of the tab in front. */
  readBadge(): Promise<string>;
  /** Puts a new version in the place of the extension, as an update does. */
  update(): Promise<void>;
  /** The reader with another build: in this browser where it takes one in the place of the other, else in a new one. */
  exchange(build?: string): Promise<LaunchedBrowser>;
  close(): Promise<void>;
}

/** Starts a browser with a build of the extension, the shipped one unless another folder is named. */
export type LaunchBrowser = (build?: string) => Promise<LaunchedBrowser>;
