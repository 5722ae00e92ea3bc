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
  return html`<aside class="ad" aria-label="${paper.words.advertisement}">
    <small>${paper.words.advertisement}</small>
    <a href="/${paper.lang}/" rel="sponsored nofollow"><b>${ad?.brand}</b> ${ad?.text} <span>${ad?.action}</span></a>
  </aside>`;
}

/** @param {FrontView} view @param {Figure} figure */
function renderFigure({ paper }, figure) {
  return html`<figure>
    <img src="/images/${figure.image}.svg" alt="${figure.alt}" width="1200" height="675">
    <figcaption>${figure.caption} <span class="credit">${paper.words.credit} ${figure.credit}</span></figcaption>
  </figure>`;
}

/** @param {ArticleView} view @param {BodyBlock} block */
function renderBlock(view, block) {
  const home = `/${view.paper.lang}/`;
  if (typeof block === 'string') return html`<p>${renderInline(block, home)}</p>`;
  if ('heading' in block) return html`<h2>${block.heading}</h2>`;
  if ('pull' in block) return html`<aside class="pullquote" aria-hidden="true"><p>${block.pull}</p></aside>`;
  if ('also' in block) {
    return html`<aside class="also-read"><p><strong>${view.paper.words.also}</strong> <a href="${home}">${block.also}</a></p></aside>`;
  }
  if ('list' in block) return html`<ul>${block.list.map((item) => html`<li>${renderInline(item, home)}</li>`)}</ul>`;
  if ('figure' in block) return renderFigure(view, block.figure);
  return renderAd(view, block.ad);
}

/** @param {FrontView} view @param {string} [path] */
function renderHeader(view, path) {
  const { paper } = view;
  const home = `/${paper.lang}/`;
  return html`<header class="site-header">
    <div class="strip wrap">
      <nav class="editions" aria-label="${paper.words.languages}">
        ${listEditions(view, path).map(
          ({ lang, name, href, isCurrent }) =>
            html`<a href="${href}" hreflang="${lang}" lang="${lang}" ${isCurrent && html`aria-current="true"`}>${name}</a>`,
        )}
      </nav>
      <form role="search" action="${home}"><input type="search" name="q" placeholder="${paper.words.search}" aria-label="${paper.words.search}"></form>
    </div>
    <div class="masthead wrap"><a href="${home}">${paper.name}</a><p>${paper.motto}</p></div>
    <nav class="sections wrap" aria-label="${paper.words.home}">${paper.sections.map((name) => html`<a href="${home}">${name}</a>`)}</nav>
    <nav class="countries wrap" aria-label="${paper.words.byCountry}">
      ${countryNames(paper, paper.navigation).map((name) => html`<a href="${home}">${name}</a>`)}
    </nav>
  </header>`;
}

/** @param {FrontView} view */
function renderFooter({ paper }) {
  const home = `/${paper.lang}/`;
  return html`<footer class="site-footer"><div class="wrap">
    <h2>${paper.words.byCountry}</h2>
    <ul>${countryNames(paper, paper.footer).map((name) => html`<li><a href="${home}">${name}</a></li>`)}</ul>
    <p class="links">${paper.footerLinks.map((name) => html`<a href="${home}">${name}</a> `)}</p>
    <p class="fiction">${paper.words.fiction}</p>
  </div></footer>
  <form class="cookies"><p>${paper.words.cookies}</p><label><input type="checkbox"> ${paper.words.accept}</label></form>`;
}

/** @param {ArticleView} view */
function renderSide(view) {
  const { paper } = view;
  const home = `/${paper.lang}/`;
  return html`<aside class="side">
    <section class="most-read"><h2>${paper.words.mostRead}</h2>
      <ol>${paper.elsewhere.slice(0, 5).map((headline) => html`<li><a href="${home}">${headline}</a></li>`)}</ol></section>
    ${renderAd(view, 1)}
    <form class="newsletter" action="${home}"><h2>${paper.words.newsletter}</h2><p>${paper.words.newsletterText}</p>
      <input type="email" placeholder="${paper.words.email}" aria-label="${paper.words.email}"><button type="button">${paper.words.subscribe}</button></form>
  </aside>`;
}

/** @param {ArticleView} view */
function renderAfter(view) {
  const { paper, article } = view;
  const home = `/${paper.lang}/`;
  return html`<section class="related wrap"><h2>${paper.words.related}</h2><div class="cards">
    ${listRelated(view).map(
      (other) =>
        html`<a href="${other.path}"><img src="/images/${other.figure.image}.svg" alt="" width="400" height="225"><h3>${other.title}</h3></a>`,
    )}</div></section>
  <section class="comments wrap" id="comments"><h2>${paper.words.comments} (${article.comments.length})</h2>
    ${article.comments.map(({ name, text }) => html`<article class="comment"><h3>${name}</h3><p>${text}</p></article>`)}
  </section>
  <p class="more wrap">${paper.elsewhere.slice(5).map((headline) => html`<a href="${home}">${headline}</a>`)}</p>`;
}

/** @param {ArticleView} view */
function renderStory(view) {
  const { paper, article } = view;
  const home = `/${paper.lang}/`;
  return html`<article class="story">
    <header>
      <nav class="breadcrumbs"><a href="${home}">${paper.words.home}</a> › <a href="${home}">${article.section}</a> › <span>${article.tags[0]}</span></nav>
      <h1>${article.title}</h1>
      <p class="standfirst">${renderInline(article.lead, home)}</p>
      <p class="byline">${paper.words.by} <a rel="author" href="${home}">${article.author}</a></p>
      <p class="dates">${paper.words.published} <time datetime="${article.published}">${printTime(paper, article.published)}</time>
        · ${countMinutes(article)} ${paper.words.minutes}</p>
      <ul class="share" aria-label="${paper.words.share}">${paper.words.shareTargets.map((name) => html`<li><a href="#share">${name}</a></li>`)}</ul>
    </header>
    ${renderFigure(view, article.figure)}
    <div class="story-body">${article.body.map((block) => renderBlock(view, block))}</div>
    <footer class="tags"><h2>${paper.words.tags}</h2>${article.tags.map((tag) => html`<a rel="tag" href="${home}">${tag}</a>`)}</footer>
  </article>`;
}

/** @param {ArticleView} view */
function renderArticle(view) {
  const head = html`${renderArticleMeta(view)}${renderStructuredData(view, false)}`;
  const body = html`${renderHeader(view, view.article.path)}
    <main class="wrap columns">${renderStory(view)}${renderSide(view)}</main>
    ${renderAfter(view)}${renderFooter(view)}`;
  return renderDocument(view, head, body, 'article-page');
}

/** @param {FrontView} view */
function renderFront(view) {
  const { paper, articles } = view;
  const home = `/${paper.lang}/`;
  const body = html`${renderHeader(view)}
    <main class="wrap front">
      <h1>${paper.sections[0]}</h1>
      <div class="cards">${articles.map(
        (
          article,
        ) => html`<article class="teaser"><a href="${article.path}"><img src="/images/${article.figure.image}.svg" alt="" width="800" height="450">
          <h2>${article.title}</h2></a><p>${article.lead}</p><time datetime="${article.published}">${printTime(paper, article.published)}</time></article>`,
      )}</div>
      <section class="latest"><h2>${paper.words.latest}</h2><ul>${paper.elsewhere.map((headline) => html`<li><a href="${home}">${headline}</a></li>`)}</ul></section>
    </main>${renderFooter(view)}`;
  return renderDocument(view, renderFrontMeta(view), body, 'front-page');
}

/** Elements named for what they are: article, header, p, figure, figcaption, aside. @type {import('../types.ts').Layout} */
export const broadsheet = {
  selectors: {
    inside: ['.story h1', '.standfirst', '.story figcaption', '.story-body'],
    outside: [
      '.site-header',
      '.breadcrumbs',
      '.byline',
      '.dates',
      '.share',
      '.credit',
      '.also-read',
      '.ad',
      '.pullquote',
      '.tags',
      '.side',
      '.related',
      '.comments',
      '.more',
      '.site-footer',
      '.cookies',
    ],
  },
  renderArticle,
  renderFront,
};
