/** The shadow root of an element, also one that is closed for everybody but extensions; null where it has none, and in Chromium. */
export function findRoot(element: Element): ShadowRoot | null {
  return 'openOrClosedShadowRoot' in element ? (element.openOrClosedShadowRoot as ShadowRoot | null) : null;
}
