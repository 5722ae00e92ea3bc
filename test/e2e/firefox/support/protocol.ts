/** The part of WebDriver BiDi that the tests speak: https://www.w3.org/TR/webdriver-bidi/. */

/** A JSON string, a reference to a node, or null, as an argument of a function in the browser. */
export type Handed =
  | { readonly type: 'string'; readonly value: string }
  | { readonly sharedId: string }
  | { readonly type: 'null' };

/** What comes back from the browser; only what is read here. */
export interface RemoteValue {
  readonly type: string;
  readonly value?: unknown;
}

export interface NodeValue extends RemoteValue {
  readonly sharedId: string;
  readonly value: { readonly shadowRoot?: { readonly sharedId: string } | null };
}

export type Evaluated =
  | { readonly type: 'success'; readonly result: RemoteValue }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

export interface Target {
  readonly context: string;
  /** A world of its own beside the page's: the same DOM, clean built-ins. */
  readonly sandbox?: string;
}

interface Call {
  readonly functionDeclaration: string;
  readonly arguments: readonly Handed[];
  readonly target: Target;
  readonly awaitPromise: true;
  readonly serializationOptions?: { readonly includeShadowTree: 'all'; readonly maxDomDepth: number };
}

interface KeyAction {
  readonly type: 'keyDown' | 'keyUp';
  readonly value: string;
}

export type PointerAction =
  | { readonly type: 'pointerMove'; readonly x: number; readonly y: number }
  | { readonly type: 'pointerDown' | 'pointerUp'; readonly button: number };

type Actions =
  | { readonly type: 'key'; readonly id: string; readonly actions: readonly KeyAction[] }
  | { readonly type: 'pointer'; readonly id: string; readonly actions: readonly PointerAction[] };

/** Every command by its name: what it takes and what it gives. */
export interface Commands {
  'session.new': [{ readonly capabilities: object }, { readonly sessionId: string }];
  'session.subscribe': [{ readonly events: readonly (keyof Events)[] }, unknown];
  'browser.close': [object, unknown];
  'webExtension.install': [
    {
      readonly extensionData: { readonly type: 'path'; readonly path: string };
      readonly 'moz:allowPrivateBrowsing': boolean;
    },
    { readonly extension: string },
  ];
  'webExtension.uninstall': [{ readonly extension: string }, unknown];
  /** `moz:scope` is Firefox's own: `chrome` lists the windows of the browser, whose scripts may do everything. */
  'browsingContext.getTree': [
    { readonly 'moz:scope'?: 'chrome' },
    { readonly contexts: readonly { readonly context: string; readonly url: string }[] },
  ];
  'browsingContext.create': [{ readonly type: 'tab'; readonly background: boolean }, { readonly context: string }];
  'browsingContext.navigate': [{ readonly context: string; readonly url: string; readonly wait: 'complete' }, unknown];
  'browsingContext.reload': [{ readonly context: string; readonly wait: 'complete' }, unknown];
  'browsingContext.traverseHistory': [{ readonly context: string; readonly delta: number }, unknown];
  'browsingContext.activate': [{ readonly context: string }, unknown];
  'browsingContext.close': [{ readonly context: string }, unknown];
  'script.addPreloadScript': [{ readonly functionDeclaration: string }, unknown];
  'script.callFunction': [Call, Evaluated];
  'input.performActions': [{ readonly context: string; readonly actions: readonly Actions[] }, unknown];
}

export interface LogEntry {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly text: string | null;
  readonly source: { readonly context?: string };
}

export interface Events {
  'log.entryAdded': LogEntry;
}
