import type { Annotation } from '../core/annotation.ts';
import type { ArticleText } from '../core/article-text.ts';
import type { CitationFormat, ListFile, ListFormat } from '../core/pacts/export-formats.ts';
import type { FoundPacts } from '../core/pacts/found-pacts.ts';
import type { Pact } from '../core/pacts/pact.ts';
import type { PactBackground } from '../core/pacts/rank/chain.ts';
import type { EntityPreview, PreviewQuery } from '../core/pacts/rank/preview-entity.ts';
import type { PriorPacts } from '../core/pacts/ranked-pact.ts';
import type { StarChange } from '../core/pacts/star-target.ts';
import type { Profile } from '../core/profile.ts';
import { browser, listen } from './browser.ts';
import type { InterfaceLanguage } from './interface-language.ts';
import type { OwnPage } from './own-pages.ts';
import { retryAfterBfcache } from './retry-after-bfcache.ts';
import type { PageScript } from './script-request.ts';
import type { ColourSet, MarkedClass, Settings } from './settings-schema.ts';
import type { Star } from './stars-schema.ts';

/** Longest text of an article that the background takes, in UTF-16 units: some 300 printed pages; no news article comes near. */
export const MAX_TEXT = 1_000_000;

/** Why the background could not answer; each has its own message in `_locales`. */
export type FailureReason = 'data-missing' | 'data-corrupt' | 'bad-request' | 'internal';

/** What the reader types into the search of all pacts. */
export interface SearchQuery {
  /** No words ask for nothing: they make the search ready. */
  readonly words: string;
  /** The reader's: words are taken for words of it, or of English. */
  readonly lang: InterfaceLanguage;
  /** `YYYY-MM-DD`, the article's: status and relation are told for this day. */
  readonly date: string;
}

/** A list of pacts that the reader wants as a file. */
export interface ListQuery {
  readonly ids: readonly string[];
  readonly format: ListFormat;
  /** What references say is said in this language. */
  readonly lang: InterfaceLanguage;
}

/** A pact that the reader wants to cite. */
export interface CitationQuery {
  readonly id: string;
  readonly format: CitationFormat;
  readonly lang: InterfaceLanguage;
}

/** Whether Pactlight shall be on at a host. */
export interface SiteSwitch {
  readonly site: string;
  readonly isOn: boolean;
}

/** Whether words of a class shall be marked. */
export interface ClassSwitch {
  readonly markedClass: MarkedClass;
  readonly isOn: boolean;
}

export interface AnnotateAnswer {
  readonly annotation: Annotation;
  /** Why there are no pacts, where the words were recognised but the pacts could not be read. */
  readonly problem: FailureReason | null;
}

/** Calls of a page or of a page of ours, answered by the background. */
export interface BackgroundCalls {
  /** Runs one of our scripts in the caller's page. */
  injectScript(name: PageScript): null;
  /** Gives the caller's page the style rules of the marks in the standard colours. */
  injectMarkRules(nothing: null): null;
  /** Mentions, profile and prior pacts of one article. */
  annotate(article: ArticleText): AnnotateAnswer;
  /** Prior pacts of one entity of the article, seen through the article's profile. */
  rankFor(query: { readonly profile: Profile; readonly focus: string }): PriorPacts;
  /** How many prior pacts an entity of the article has with its parties, and the newest. */
  previewEntity(query: PreviewQuery): EntityPreview;
  /** What a pact is tied to and where its facts come from, seen from the article's day (`YYYY-MM-DD`). */
  pactBackground(query: { readonly id: string; readonly date: string }): PactBackground;
  /** The pacts with these ids; those that the data set does not have are left out. */
  pactsById(ids: readonly string[]): readonly Pact[];
  /** Pacts of all the collection by words, parties, topics and years. */
  search(query: SearchQuery): FoundPacts;
  /** Shows a number of prior pacts on the badge of the sender's tab; 0 takes the badge away. */
  badge(count: number): null;
  /** Every message of the interface in one language, by key: the browser's own lookup knows only its own language. */
  messages(language: InterfaceLanguage): Readonly<Record<string, string>>;
  /** A pact as a reference in the reader's language. */
  citation(query: CitationQuery): string;
  /** A list of pacts as a file; those that the data set does not have are left out. */
  listFile(query: ListQuery): ListFile;
  /** What the reader has starred, the newest first. */
  stars(nothing: null): readonly Star[];
  /** Gives a star or takes it away; where it is so already all stays as it is. */
  keepStar(change: StarChange): null;
  /** Changes some settings and keeps the others. */
  changeSettings(change: Partial<Settings>): null;
  /** Switches one site on or off in the list that is stored. */
  switchSite(change: SiteSwitch): null;
  /** Switches one class of marks on or off in the list that is stored. */
  switchClass(change: ClassSwitch): null;
  /** Opens a page of the extension in a new tab, which a page of the web cannot. */
  openPage(page: OwnPage): null;
  /** Style rules of the sidebar and the hover card. */
  interfaceStyles(nothing: null): string;
  /** Style rules of the marks in colours other than the standard ones. */
  markRules(colours: Exclude<ColourSet, 'standard'>): string;
}

/** What the popup wants to know of the page in the active tab. */
export interface PageStatus {
  /** Host name, or null where the page has none. */
  readonly site: string | null;
  readonly isArticle: boolean;
  readonly isAnnotated: boolean;
  /** Prior pacts between exactly the article's parties; 0 for one party alone. */
  readonly priorCount: number;
  /** Prior pacts that the sidebar lists, those that only come close among them. */
  readonly listedCount: number;
  /** True where the article is about no agreement. */
  readonly isSilent: boolean;
  readonly isSidebarOpen: boolean;
}

/** Calls of the popup and of keyboard commands, answered by the page's content script. */
export interface PageCalls {
  getStatus(nothing: null): PageStatus;
  toggleSidebar(nothing: null): null;
  /** Annotates the page even if the gate took it for no article. */
  annotateAnyway(nothing: null): PageStatus;
  goToMention(direction: 'next' | 'previous'): null;
  /** Opens the sidebar on a text that the reader selected, in place of the page's own article. */
  showText(shown: { readonly article: ArticleText; readonly answer: AnnotateAnswer }): null;
}

type Calls = BackgroundCalls | PageCalls;
export type Name<C> = keyof C & string;
export type Argument<C, N extends keyof C> = C[N] extends (argument: infer A) => unknown ? A : never;
export type Answer<C, N extends keyof C> = C[N] extends (argument: never) => infer R ? R : never;

interface Request {
  readonly pactlight: string;
  readonly argument: unknown;
}

type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: FailureReason };

/** The background answered that it cannot; `reason` says which message the reader gets. */
export class CallError extends Error {
  constructor(readonly reason: FailureReason) {
    super(`Pactlight: ${reason}`);
  }
}

function unwrap<T>(reply: unknown): T {
  const answer = reply as Reply<T> | undefined;
  if (answer?.ok) return answer.value;
  throw new CallError(answer?.reason ?? 'internal');
}

/** Calls that do something anew each time: a second tab is worse than a click that did nothing. */
const SENT_ONCE: ReadonlySet<string> = new Set<Name<BackgroundCalls>>(['openPage']);

/** A worker that dies while it answers leaves an error or nothing; the same message wakes a new one. */
async function send(request: Request): Promise<unknown> {
  const reply = await browser.runtime.sendMessage(request).catch(() => undefined);
  return reply ?? browser.runtime.sendMessage(request);
}

/**
 * Calls the background from a page, once more where its worker died over the first call or the page lay in the
 * back/forward cache meanwhile: but for those that are sent once, no call changes what a second one finds.
 * @throws CallError where it answered that it cannot; the browser's own error where nobody answered.
 */
export async function callBackground<N extends Name<BackgroundCalls>>(
  name: N,
  argument: Argument<BackgroundCalls, N>,
): Promise<Answer<BackgroundCalls, N>> {
  const request: Request = { pactlight: name, argument };
  if (SENT_ONCE.has(name)) return unwrap(await browser.runtime.sendMessage(request));
  return unwrap(await retryAfterBfcache(() => send(request)));
}

/**
 * Calls the content script of a tab's top frame.
 * @throws CallError or the browser's own error where no content script answers there.
 */
export async function callPage<N extends Name<PageCalls>>(
  tabId: number,
  name: N,
  argument: Argument<PageCalls, N>,
): Promise<Answer<PageCalls, N>> {
  const request: Request = { pactlight: name, argument };
  return unwrap(await browser.tabs.sendMessage(tabId, request, { frameId: 0 }));
}

/** What a handler learns of its caller. */
export interface Caller {
  /** The tab a page's call came from; undefined for our own pages. */
  readonly tabId: number | undefined;
  /** The document in that tab, where the browser tells: Chromium, and Firefox from 153 on. */
  readonly documentId?: string | undefined;
}

export type Handlers<C> = {
  readonly [N in keyof C]: (argument: Argument<C, N>, caller: Caller) => Promise<Answer<C, N>> | Answer<C, N>;
};

/** Tells whether an argument has the shape its handler relies on; messages are checked at the boundary. */
export type Validators<C> = { readonly [N in keyof C]: (argument: unknown) => boolean };

interface Sender {
  readonly id?: string;
  readonly url?: string;
  readonly documentId?: string;
  readonly tab?: { readonly id?: number };
}

/** Our own pages stand in tabs, too, but what is said of web pages (their badge) is not meant for them. */
function toTabId({ url, tab }: Sender): number | undefined {
  return url?.startsWith(browser.runtime.getURL('')) ? undefined : tab?.id;
}

function isRequest(message: unknown): message is Request {
  return typeof message === 'object' && message !== null && typeof (message as Request).pactlight === 'string';
}

/** Answers calls until the signal aborts. Foreign and malformed messages get no answer or `bad-request`. */
export function answerCalls<C extends Calls>(
  handlers: Handlers<C>,
  validators: Validators<C>,
  toReason: (error: unknown) => FailureReason,
  signal?: AbortSignal,
): void {
  const answer = (name: Name<C>, argument: unknown, sender: Sender): Promise<Reply<unknown>> => {
    if (!validators[name](argument)) return Promise.resolve({ ok: false, reason: 'bad-request' });
    return settle(
      () => handlers[name](argument as never, { tabId: toTabId(sender), documentId: sender.documentId }),
      toReason,
    );
  };
  // Not every Chromium without the polyfill takes a promise for an answer.
  const listener = (message: unknown, sender: Sender, send: (reply: Reply<unknown>) => void): true | undefined => {
    if (sender.id !== browser.runtime.id || !isRequest(message)) return undefined;
    if (!Object.hasOwn(handlers, message.pactlight)) return undefined;
    // An answer that is too long for the browser is refused when it is sent.
    answer(message.pactlight as Name<C>, message.argument, sender)
      .then(send)
      .catch(() => send({ ok: false, reason: 'internal' }));
    return true;
  };
  listen(browser.runtime.onMessage, listener as never, signal);
}

async function settle<T>(run: () => Promise<T> | T, toReason: (error: unknown) => FailureReason): Promise<Reply<T>> {
  try {
    return { ok: true, value: await run() };
  } catch (error) {
    return { ok: false, reason: toReason(error) };
  }
}
