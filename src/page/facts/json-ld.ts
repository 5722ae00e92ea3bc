/** What a page's structured data says about its article. All strings are as the page has them: unchecked. */
export interface StructuredData {
  /** Types of the top-level nodes and of those in a `@graph`, without their namespace. */
  readonly types: readonly string[];
  readonly headline: string | null;
  readonly description: string | null;
  readonly datePublished: string | null;
}

/** A longer script is not parsed: a list of a hundred articles, or an attack on our time. */
const MAX_LENGTH = 200_000;

/** Scripts beyond these are not looked at. */
const MAX_SCRIPTS = 20;

/** Nodes beyond these in a graph are not looked at. */
const MAX_NODES = 60;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Line breaks inside strings, comments around the whole and commas before a bracket are the usual mistakes. */
const mend = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^ ?(?:<!--|\/\/ ?<!\[CDATA\[)|(?:-->|\/\/ ?\]\]>) ?;? ?$/g, '')
    .replace(/, ?([}\]])/g, '$1');

/** Parses what a page calls JSON; null where it is none. */
function parseLoosely(text: string): unknown {
  return parse(text) ?? parse(mend(text));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Types that only the press uses. */
export const isNewsType = (type: string): boolean => /^(?:\w*NewsArticle|LiveBlogPosting|ClaimReview)$/.test(type);

/** Types of anything that reads as an article. */
export const isArticleType = (type: string): boolean =>
  isNewsType(type) || /^(?:Article|BlogPosting|Report|SocialMediaPosting)$/.test(type);

/** A node, with its types. */
interface Typed {
  readonly fields: Fields;
  readonly types: readonly string[];
  readonly isArticle: boolean;
}

function readTypes(fields: Fields): Typed {
  const said = fields['@type'];
  const types: string[] = [];
  let isArticle = false;
  for (const type of Array.isArray(said) ? said : [said]) {
    if (typeof type !== 'string') continue;
    const name = type.replace(/^.*[/#:]/, '');
    types.push(name);
    isArticle ||= isArticleType(name);
  }
  return { fields, types, isArticle };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** A page about the article itself wraps it: the first article's fields win, then those of any node. */
function field(nodes: readonly Typed[], name: string): string | null {
  let other: string | null = null;
  for (const { fields, isArticle } of nodes) {
    const text: string = isArticle || other === null ? textOf(fields[name]) : '';
    if (text && isArticle) return text;
    if (text) other = text;
  }
  return other;
}

/** The press sets its review into what it reviews; a shop has many of them, none with a headline. */
const isPressReview = (review: unknown): boolean =>
  isFields(review) && textOf(review.headline) !== '' && textOf(review.datePublished) !== '';

/** Adds a node, and the article that it is about; the review in place of what is reviewed. */
function addNode(nodes: Typed[], fields: Fields): void {
  const { review, mainEntity, mainEntityOfPage } = fields;
  if (isPressReview(review)) {
    nodes.push(readTypes(review as Fields));
    return;
  }
  nodes.push(readTypes(fields));
  const about = mainEntity ?? mainEntityOfPage;
  const main = isFields(about) ? readTypes(about) : null;
  if (main?.isArticle) nodes.push(main);
}

/** Adds the top-level nodes of a script: one object, a list of them, or a graph. */
function addNodes(nodes: Typed[], value: unknown): void {
  let count = 0;
  for (const top of Array.isArray(value) ? value.flat() : [value]) {
    if (!isFields(top)) continue;
    const graph = top['@graph'];
    for (const each of Array.isArray(graph) ? [top, ...graph] : [top]) {
      if (isFields(each) && count++ < MAX_NODES) addNode(nodes, each);
    }
  }
}

/** Reads a page's JSON-LD. Never throws, whatever the page has put there. */
export function readStructuredData(document: Document): StructuredData {
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  const nodes: Typed[] = [];
  for (let index = 0; index < Math.min(scripts.length, MAX_SCRIPTS); index++) {
    const text = scripts[index]?.textContent ?? '';
    if (text.length <= MAX_LENGTH) addNodes(nodes, parseLoosely(text));
  }
  const types: string[] = [];
  for (const node of nodes) for (const type of node.types) types.push(type);
  return {
    types,
    headline: field(nodes, 'headline'),
    description: field(nodes, 'description'),
    datePublished: field(nodes, 'datePublished'),
  };
}
