/** What a page's structured data says about its article. All strings are as the page has them: unchecked. */
export interface StructuredData {
  /** Types of the top-level nodes and of those in a `@graph`, without their namespace. */
  readonly types: readonly string[];
  readonly headline: string | null;
  readonly description: string | null;
  readonly datePublished: string | null;
  readonly dateModified: string | null;
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

/** The top-level nodes: one object, a list of them, or a graph. */
function topNodes(value: unknown): Fields[] {
  const list = (Array.isArray(value) ? value.flat() : [value]).filter(isFields);
  return list
    .flatMap((node) => [node, ...(Array.isArray(node['@graph']) ? node['@graph'].filter(isFields) : [])])
    .slice(0, MAX_NODES);
}

function typesOf(node: Fields): string[] {
  const types = node['@type'];
  return (Array.isArray(types) ? types : [types])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

/** Types that only the press uses. */
export const isNewsType = (type: string): boolean => /^(?:\w*NewsArticle|LiveBlogPosting|ClaimReview)$/.test(type);

/** Types of anything that reads as an article. */
export const isArticleType = (type: string): boolean =>
  isNewsType(type) || /^(?:Article|BlogPosting|Report|SocialMediaPosting)$/.test(type);

const textOf = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value.trim() : null);

/** A page about the article itself wraps it: the first article's fields win, then those of any node. */
function field(nodes: readonly Fields[], name: string): string | null {
  const articles = nodes.filter((node) => typesOf(node).some(isArticleType));
  for (const node of [...articles, ...nodes]) {
    const text = textOf(node[name]);
    if (text) return text;
  }
  return null;
}

/** The press sets its review into what it reviews; a shop has many of them, none with a headline. */
const isPressReview = ({ review }: Fields): boolean =>
  isFields(review) && textOf(review.headline) !== null && textOf(review.datePublished) !== null;

const withMain = (node: Fields): Fields[] => {
  if (isPressReview(node)) return [node.review as Fields];
  const main = node.mainEntity ?? node.mainEntityOfPage;
  return isFields(main) && typesOf(main).some(isArticleType) ? [node, main] : [node];
};

/** Reads a page's JSON-LD. Never throws, whatever the page has put there. */
export function readStructuredData(document: Document): StructuredData {
  const scripts = Array.from(document.querySelectorAll('script[type="application/ld+json" i]')).slice(0, MAX_SCRIPTS);
  const nodes = scripts
    .map((script) => script.textContent ?? '')
    .filter((text) => text.length <= MAX_LENGTH)
    .flatMap((text) => topNodes(parseLoosely(text)))
    .flatMap(withMain);
  return {
    types: nodes.flatMap(typesOf),
    headline: field(nodes, 'headline'),
    description: field(nodes, 'description'),
    datePublished: field(nodes, 'datePublished'),
    dateModified: field(nodes, 'dateModified'),
  };
}
