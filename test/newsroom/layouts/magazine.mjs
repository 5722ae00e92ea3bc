import { html, renderInline } from '../html.mjs';
import {
  countMinutes,
  countryNames,
  listEditions,
  listRelated,
  printTime,
  renderArticleMeta,
  renderDocument,
  renderFrontMeta,
  renderStructuredData,
} from '../parts.mjs';

/** @typedef {import('../types.ts').ArticleView} ArticleView */
/** @typedef {import('../types.ts').FrontView} FrontView */
/** @typedef {import('../types.ts').BodyBlock} BodyBlock */
/** @typedef {import('../types.ts').Figure} Figure */

/** @param {FrontView} view @param {number} index */
function renderAd({ paper }, index) {
  const ad = paper.ads[index % paper.ads.length];
  return html`<div data-module="adv" data-slot="${index}"><div data-label>${paper.words.advertisement}</div>
    <a href="/${paper.lang}/" rel="sponsored nofollow"><span>${ad?.brand}</span> <span>${ad?.text}</span> <span>${ad?.action}</span></a></div>`;
}

/** @param {FrontView} view @param {Figure} figure */
function renderMedia({ paper }, figure) {
  return html`<div data-block="media"><div data-frame><img src="/images/${figure.image}.svg" alt="${figure.alt}" width="1200" height="675"></div>
    <div data-block="caption"><span>${figure.caption}</span> <span data-credit>${paper.words.credit} ${figure.credit}</span></div></div>`;
}

/** @param {ArticleView} view @param {BodyBlock} block */
function renderBlock(view, block) {
  const home = `/${view.paper.lang}/`;
  if (typeof block === 'string')
    return html`<div data-block="text"><div data-paragraph>${renderInline(block, home)}</div></div>`;
  if ('heading' in block) return html`<div data-block="title"><h2>${block.heading}</h2></div>`;
  if ('pull' in block) return html`<div data-block="quote"><div>${block.pull}</div></div>`;
  if ('also' in block) {
    return html`<div data-block="inline-link"><span>${view.paper.words.also}</span> <a href="${home}">${block.also}</a></div>`;
  }
  if ('list' in block) {
    return html`<div data-block="list"><ul>${block.list.map((item) => html`<li><span>${renderInline(item, home)}</span></li>`)}</ul></div>`;
  }
  if ('figure' in block) return renderMedia(view, block.figure);
  return renderAd(view, block.ad);
}

/** @param {FrontView} view @param {string} [path] */
function renderHeader(view, path) {
  const { paper } = view;
  const home = `/${paper.lang}/`;
  return html`<div data-module="header"><div data-row="utility">
      <div data-list="editions">${listEditions(view, path).map(
        ({ lang, name, href, isCurrent }) =>
          html`<a href="${href}" hreflang="${lang}" lang="${lang}" data-current="${isCurrent}">${name}</a>`,
      )}</div>
      <form role="search" action="${home}"><input type="search" name="q" placeholder="${paper.words.search}" aria-label="${paper.words.search}"></form></div>
    <div data-row="masthead"><a href="${home}">${paper.name}</a><div>${paper.motto}</div></div>
    <div data-row="menu" role="navigation">${paper.sections.map((name) => html`<a href="${home}">${name}</a>`)}
      <span data-menu="countries">${countryNames(paper, paper.navigation).map((name) => html`<a href="${home}">${name}</a>`)}</span></div>
  </div>`;
}

/** @param {FrontView} view */
function renderFooter({ paper }) {
  const home = `/${paper.lang}/`;
  return html`<div data-module="footer" role="contentinfo"><div data-title>${paper.words.byCountry}</div>
      <div data-list="countries">${countryNames(paper, paper.footer).map((name) => html`<a href="${home}">${name}</a>`)}</div>
      <div data-list="links">${paper.footerLinks.map((name) => html`<a href="${home}">${name}</a>`)}</div>
      <div data-fiction>${paper.words.fiction}</div></div>
    <form data-module="consent"><span>${paper.words.cookies}</span> <label><input type="checkbox"> ${paper.words.accept}</label></form>`;
}

/** @param {ArticleView} view */
function renderAfter(view) {
  const { paper, article } = view;
  const home = `/${paper.lang}/`;
  return html`<div data-module="tags"><span data-title>${paper.words.tags}</span>${article.tags.map((tag) => html`<a rel="tag" href="${home}">${tag}</a>`)}</div>
    <div data-module="newsletter"><div><div data-title>${paper.words.newsletter}</div><div>${paper.words.newsletterText}</div></div>
      <form action="${home}"><input type="email" placeholder="${paper.words.email}" aria-label="${paper.words.email}"><button type="button">${paper.words.subscribe}</button></form></div>
    <div data-module="related"><div data-title>${paper.words.related}</div><div data-grid>${listRelated(view).map(
      (other) =>
        html`<a href="${other.path}"><img src="/images/${other.figure.image}.svg" alt="" width="400" height="225"><span>${other.title}</span></a>`,
    )}</div></div>
    ${renderAd(view, 1)}
    <div data-module="comments" id="comments"><div data-title>${paper.words.comments} (${article.comments.length})</div>${article.comments.map(
      ({ name, text }) => html`<div data-comment><div data-author>${name}</div><div data-text>${text}</div></div>`,
    )}</div>
    <div data-module="most-read"><div data-title>${paper.words.mostRead}</div><div data-grid>${paper.elsewhere.map(
      (headline) => html`<a href="${home}"><span>${headline}</span></a>`,
    )}</div></div>`;
}

/** @param {ArticleView} view */
function renderStory(view) {
  const { paper, article } = view;
  const home = `/${paper.lang}/`;
  return html`<div data-module="article" data-id="${article.event}">
    <div data-part="opening"><div data-breadcrumb><a href="${home}">${paper.words.home}</a> / <a href="${home}">${article.section}</a> / <span>${article.tags[0]}</span></div>
      <h1 data-headline>${article.title}</h1>
      <div data-standfirst>${renderInline(article.lead, home)}</div>
      <div data-byline>${paper.words.by} <a rel="author" href="${home}">${article.author}</a></div>
      <div data-dates>${paper.words.published} <time datetime="${article.published}">${printTime(paper, article.published)}</time> · ${countMinutes(article)} ${paper.words.minutes}</div></div>
    ${renderMedia(view, article.figure)}
    <div data-part="share"><span>${paper.words.share}</span>${paper.words.shareTargets.map((name) => html`<a href="#share">${name}</a>`)}</div>
    <div data-part="body">${article.body.map((block) => renderBlock(view, block))}</div>
  </div>`;
}

/** @param {ArticleView} view */
function renderArticle(view) {
  const head = html`${renderArticleMeta(view)}${renderStructuredData(view, true)}`;
  const body = html`${renderHeader(view, view.article.path)}<div data-page role="main">${renderStory(view)}</div>
    <div data-page>${renderAfter(view)}</div>${renderFooter(view)}`;
  return renderDocument(view, head, body, 'view-article');
}

/** @param {FrontView} view */
function renderFront(view) {
  const { paper, articles } = view;
  const home = `/${paper.lang}/`;
  const body = html`${renderHeader(view)}<div data-page role="main"><h1 data-headline>${paper.sections[0]}</h1>
    <div data-module="stories" data-grid>${articles.map(
      (
        article,
      ) => html`<div data-story><a href="${article.path}"><img src="/images/${article.figure.image}.svg" alt="" width="800" height="450"><span>${article.title}</span></a>
        <div>${article.lead}</div><time datetime="${article.published}">${printTime(paper, article.published)}</time></div>`,
    )}</div>
    <div data-module="most-read"><div data-title>${paper.words.latest}</div><div data-grid>${paper.elsewhere.map(
      (headline) => html`<a href="${home}"><span>${headline}</span></a>`,
    )}</div></div></div>${renderFooter(view)}`;
  return renderDocument(view, renderFrontMeta(view), body, 'view-front');
}

/** Divs within divs; what they are is told by data attributes alone. @type {import('../types.ts').Layout} */
export const magazine = {
  selectors: {
    inside: [
      '[data-headline]',
      '[data-standfirst]',
      '[data-module="article"] [data-block="caption"]',
      '[data-part="body"]',
    ],
    outside: [
      '[data-module="header"]',
      '[data-breadcrumb]',
      '[data-byline]',
      '[data-dates]',
      '[data-part="share"]',
      '[data-credit]',
      '[data-block="inline-link"]',
      '[data-block="quote"]',
      '[data-module="adv"]',
      '[data-module="tags"]',
      '[data-module="newsletter"]',
      '[data-module="related"]',
      '[data-module="comments"]',
      '[data-module="most-read"]',
      '[data-module="footer"]',
      '[data-module="consent"]',
    ],
  },
  renderArticle,
  renderFront,
};
