/** What the browser gives to extensions alone, Firefox on the element and Chromium on its API. */
declare const chrome: { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

/** The shadow root of an element, also one that is closed for everybody else; null where it has none. */
export function findRoot(element: Element): ShadowRoot | null {
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot as ShadowRoot | null;
  return chrome.dom?.openOrClosedShadowRoot(element) ?? null;
}
