/**
 * Whether the browser shows a bare file in a page of its own making, which is no news page whatever is in it: a feed as a
 * tree, a text, data, a picture. A form of this name, which only a page of the web can have, may stand in place of the type.
 */
export function isBareFile({ contentType }: { readonly contentType: unknown }): boolean {
  return typeof contentType === 'string' && !contentType.includes('html');
}
