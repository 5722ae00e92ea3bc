/** The page's `<meta>` values by lower-case `property`, `name`, `itemprop` or `http-equiv`; the first of each wins, but generators: they build on one another. */
export type Meta = ReadonlyMap<string, string>;

/** Pages with more are broken; what lies behind is not read. */
const MAX_TAGS = 300;

const KEYS = ['property', 'name', 'itemprop', 'http-equiv'];

export function readMeta(document: Document): Meta {
  const meta = new Map<string, string>();
  const tags = document.getElementsByTagName('meta');
  for (let index = 0; index < Math.min(tags.length, MAX_TAGS); index++) addTag(meta, tags[index]);
  return meta;
}

function addTag(meta: Map<string, string>, tag: Element | undefined): void {
  const content = tag?.getAttribute('content')?.trim();
  if (!tag || !content) return;
  for (const key of KEYS) {
    const name = tag.getAttribute(key)?.toLowerCase();
    if (name === 'generator') meta.set(name, `${meta.get(name) ?? ''} ${content}`);
    else if (name && !meta.has(name)) meta.set(name, content);
  }
}

/** The first of these that the page has. */
export function firstMeta(meta: Meta, names: readonly string[]): string | null {
  for (const name of names) {
    const value = meta.get(name);
    if (value) return value;
  }
  return null;
}
