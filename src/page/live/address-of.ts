/** The address of what a document shows. A fragment only scrolls, unless it is an app's path. */
export function addressOf({ location }: Document): string {
  const { hash } = location;
  const route = hash.startsWith('#/') || hash.startsWith('#!/') ? hash : '';
  return `${location.origin}${location.pathname}${location.search}${route}`;
}

/** Calls back when a document may have got another address, until the signal aborts. */
export function listenForAddress({ defaultView: view }: Document, listen: () => void, signal: AbortSignal): void {
  const navigation: EventTarget | undefined = view && 'navigation' in view ? view.navigation : undefined;
  if (navigation) navigation.addEventListener('currententrychange', listen, { signal });
  else for (const type of ['popstate', 'hashchange']) view?.addEventListener(type, listen, { signal });
}
