import { readFileSync } from 'node:fs';
import { html, raw } from './html.mjs';

/** @typedef {import('./types.ts').Paper} Paper */
/** @typedef {import('./types.ts').Article} Article */
/** @typedef {import('./types.ts').ArticleView} ArticleView */
/** @typedef {import('./types.ts').FrontView} FrontView */
/** @typedef {import('./types.ts').Markup} Markup */

/** @param {Paper} paper @param {readonly string[]} codes @returns {string[]} the countries' names in the paper's language */
export function countryNames(paper, codes) {
  const names = new Intl.DisplayNames([paper.locale], { type: 'region' });
  return codes.map((code) => names.of(code) ?? code);
}

/** @param {Paper} paper @param {string} iso @returns {string} day and time as the paper prints them */
export function printTime(paper, iso) {
  const local = new Date(`${iso.slice(0, 19)}Z`);
  return new Intl.DateTimeFormat(paper.locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(
    local,
  );
}

/** Words a reader gets through in a minute. @param {Article} article */
export function countMinutes(article) {
  const wordsPerMinute = 220;
  const words = article.body
    .filter((block) => typeof block === 'string')
    .join(' ')
    .split(/\s+/).length;
  return Math.max(1, Math.round(words / wordsPerMinute));
}

/** @param {...string} names @returns {Markup} style sheets, inline, so that a saved page looks the same */
export function renderStyle(...names) {
  const read = (/** @type {string} */ file) => readFileSync(new URL(`layouts/${file}.css`, import.meta.url), 'utf8');
  return html`<style>${raw(['common', ...names].map(read).join(''))}</style>`;
}

/** @param {ArticleView} view */
function describeArticle({ paper, article, origin }) {
  const publisher = {
    '@type': 'NewsMediaOrganization',
    name: paper.name,
    logo: { '@type': 'ImageObject', url: `${origin}/favicon.svg` },
  };
  const news = {
    '@type': 'NewsArticle',
    headline: article.title,
    description: article.lead,
    inLanguage: paper.lang,
    datePublished: article.published,
    dateModified: article.published,
    articleSection: article.section,
    keywords: article.tags,
    author: { '@type': 'Person', name: article.author },
    publisher,
    image: [`${origin}/images/${article.figure.image}.svg`],
    mainEntityOfPage: { '@type': 'WebPage', '@id': `${origin}${article.path}` },
    isAccessibleForFree: true,
  };
  const trail = {
    '@type': 'BreadcrumbList',
    itemListElement: [paper.words.home, article.section].map((name, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: `${origin}/${paper.lang}/`,
    })),
  };
  return { news, trail };
}

/** A JSON-LD script; `<` is written so that no text can end it. @param {unknown} value */
function renderJsonLd(value) {
  return html`<script type="application/ld+json">${raw(JSON.stringify(value).replaceAll('<', '\\u003c'))}</script>`;
}

/** Papers differ in how they write JSON-LD: two scripts, or one `@graph`. @param {ArticleView} view @param {boolean} asGraph */
export function renderStructuredData(view, asGraph) {
  const { news, trail } = describeArticle(view);
  const context = { '@context': 'https://schema.org' };
  if (asGraph) return renderJsonLd({ ...context, '@graph': [trail, news] });
  return html`${renderJsonLd({ ...context, ...news })}${renderJsonLd({ ...context, ...trail })}`;
}

/** @param {ArticleView} view */
export function renderArticleMeta({ paper, article, origin, papers }) {
  const url = `${origin}${article.path}`;
  const locale = paper.locale.split('-u-')[0]?.replace('-', '_');
  return html`<title>${article.title} | ${paper.name}</title>
    <meta name="description" content="${article.lead}">
    <meta name="author" content="${article.author}">
    <meta name="keywords" content="${article.tags.join(', ')}">
    <link rel="canonical" href="${url}">
    ${papers.map((other) => html`<link rel="alternate" hreflang="${other.lang}" href="${origin}/${other.lang}/">`)}
    <meta property="og:type" content="article">
    <meta property="og:title" content="${article.title}">
    <meta property="og:description" content="${article.lead}">
    <meta property="og:url" content="${url}">
    <meta property="og:site_name" content="${paper.name}">
    <meta property="og:locale" content="${locale}">
    <meta property="og:image" content="${origin}/images/${article.figure.image}.svg">
    <meta property="article:published_time" content="${article.published}">
    <meta property="article:section" content="${article.section}">
    ${article.tags.map((tag) => html`<meta property="article:tag" content="${tag}">`)}
    <meta name="twitter:card" content="summary_large_image">`;
}

/** @param {FrontView} view @param {Markup} head @param {Markup} body @param {string} kind class of the body */
export function renderDocument({ paper }, head, body, kind) {
  return html`<!doctype html>
<html lang="${paper.lang}" dir="${paper.dir}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <link rel="icon" type="image/svg+xml" href="/favicon.svg">
    ${head}
    ${renderStyle(paper.layout, `${paper.layout}-story`)}
  </head>
  <body class="${kind}">
    ${body}
  </body>
</html>
`;
}

/** Head of a front page. @param {FrontView} view */
export function renderFrontMeta({ paper, origin }) {
  return html`<title>${paper.name} | ${paper.motto}</title>
    <meta name="description" content="${paper.motto}">
    <link rel="canonical" href="${origin}/${paper.lang}/">
    <meta property="og:type" content="website">
    <meta property="og:title" content="${paper.name}">
    ${renderJsonLd({ '@context': 'https://schema.org', '@type': 'WebSite', name: paper.name, url: `${origin}/${paper.lang}/` })}`;
}

/** Links to the same event in the other papers, or to their front pages. @param {FrontView} view @param {string} [path] */
export function listEditions({ papers, paper }, path) {
  return papers.map((other) => ({
    lang: other.lang,
    name: new Intl.DisplayNames([other.lang], { type: 'language' }).of(other.lang) ?? other.lang,
    isCurrent: other === paper,
    href: path && other === paper ? path : `/${other.lang}/`,
  }));
}

/** @param {ArticleView} view @returns {Article[]} the paper's other articles */
export function listRelated({ articles, article }) {
  return articles.filter((other) => other.event !== article.event);
}
