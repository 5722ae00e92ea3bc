/** What the smallest of our scripts uses of the browser's API: the polyfill is a dozen times its size. */
declare const chrome: {
  readonly runtime?: { readonly id?: string; sendMessage(message: unknown): Promise<unknown> };
};

/** Scripts of ours that come into a page when they are needed. */
export const PAGE_SCRIPTS = ['finder', 'reader', 'interface'] as const;

export type PageScript = (typeof PAGE_SCRIPTS)[number];

/** False once the extension was updated or removed under the open page: nothing answers any more. */
export const isStillOurs = (): boolean => chrome.runtime?.id !== undefined;

async function send(request: unknown): Promise<boolean> {
  try {
    const reply = await chrome.runtime?.sendMessage(request);
    return (reply as { readonly ok?: boolean } | undefined)?.ok === true;
  } catch {
    return false;
  }
}

/**
 * When a script that did not come is asked for again, in ms: at once where the worker died over it; a little later, where
 * it was only starting.
 */
const RETRIES_MS = [0, 1000];

/**
 * Has the background run one of our scripts in this page's world.
 * @returns whether the script has run
 */
export async function requestScript(name: PageScript): Promise<boolean> {
  const request = { pactlight: 'injectScript', argument: name };
  let isInjected = await send(request);
  for (const delay of RETRIES_MS) {
    if (isInjected || !isStillOurs()) break;
    await new Promise((resolve) => setTimeout(resolve, delay));
    isInjected = await send(request);
  }
  return isInjected;
}
