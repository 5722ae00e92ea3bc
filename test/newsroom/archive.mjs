import { readdirSync, readFileSync } from 'node:fs';
import { stripInline } from './html.mjs';
import { findLayout } from './layouts/index.mjs';
import { countryNames } from './parts.mjs';

/** @typedef {import('./types.ts').Paper} Paper */
/** @typedef {import('./types.ts').Article} Article */
/** @typedef {import('./types.ts').ArticleFile} ArticleFile */
/** @typedef {import('./types.ts').NewsEvent} NewsEvent */
/** @typedef {import('./types.ts').Expected} Expected */
/** @typedef {import('./types.ts').Page} Page */

/** @param {string} path below this folder */
function readJson(path) {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}

/** @param {string} folder below this one @returns {string[]} names of its JSON files without the ending, sorted */
function listJson(folder) {
  return readdirSync(new URL(`${folder}/`, import.meta.url))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}

/** @returns {Record<string, NewsEvent>} */
export function readEvents() {
  return readJson('events.json');
}

/** @returns {Paper[]} in the order of their language codes, English first */
export function readPapers() {
  const papers = listJson('papers').map((name) => /** @type {Paper} */ (readJson(`papers/${name}.json`)));
  return papers.sort((a, b) => Number(b.lang === 'en') - Number(a.lang === 'en'));
}

/** @param {string} lang @returns {Article[]} newest first */
export function readArticles(lang) {
  return listJson(`articles/${lang}`)
    .map((event) => {
      const file = /** @type {ArticleFile} */ (readJson(`articles/${lang}/${event}.json`));
      const day = file.published.slice(0, 10).replaceAll('-', '/');
      return { ...file, event, path: `/${lang}/${day}/${event}` };
    })
    .sort((a, b) => Date.parse(b.published) - Date.parse(a.published));
}

/** @param {import('./types.ts').BodyBlock} block @returns {string[]} its texts that belong to the article */
function listInside(block) {
  if (typeof block === 'string') return [stripInline(block)];
  if ('heading' in block) return [block.heading];
  if ('list' in block) return block.list.map(stripInline);
  if ('figure' in block) return [block.figure.caption];
  return [];
}

/** @param {Article} article @param {Paper} paper */
function listOutside(article, paper) {
  const figures = article.body.flatMap((block) =>
    typeof block !== 'string' && 'figure' in block ? [block.figure] : [],
  );
  const also = article.body.flatMap((block) => (typeof block !== 'string' && 'also' in block ? [block.also] : []));
  return [
    ...countryNames(paper, [...paper.navigation, ...paper.footer]),
    ...paper.elsewhere,
    ...also,
    ...[article.figure, ...figures].map((figure) => figure.credit),
    ...paper.ads.map((ad) => ad.text),
    ...article.tags,
    ...article.comments.map((comment) => comment.text),
    article.author,
    paper.words.newsletterText,
    paper.words.cookies,
    paper.words.fiction,
  ];
}

/** @param {Article} article @param {Paper} paper @param {NewsEvent} event @returns {Expected} */
function expectArticle(article, paper, event) {
  return {
    date: article.published.slice(0, 10),
    parties: event.parties,
    topics: event.topics,
    countries: article.countries,
    groups: article.groups,
    title: article.title,
    inside: [article.title, stripInline(article.lead), article.figure.caption, ...article.body.flatMap(listInside)],
    outside: listOutside(article, paper),
    selectors: findLayout(paper.layout).selectors,
  };
}

/**
 * Every page of the newsroom: one front page and the articles of each paper.
 * @returns {Page[]}
 */
export function listPages() {
  const events = readEvents();
  return readPapers().flatMap((paper) => [
    { path: `/${paper.lang}/`, lang: paper.lang, kind: /** @type {const} */ ('front'), event: null },
    ...readArticles(paper.lang).map((article) => {
      const event = events[article.event];
      if (!event) throw new Error(`articles/${paper.lang}/${article.event}.json: no such event in events.json`);
      return {
        path: article.path,
        lang: paper.lang,
        kind: /** @type {const} */ ('article'),
        event: article.event,
        expected: expectArticle(article, paper, event),
      };
    }),
  ]);
}
