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
  return html`<section class="sponsor" aria-label="${paper.words.advertisement}"><span>${paper.words.advertisement}</span>
    <a href="/${paper.lang}/" rel="sponsored nofollow"><strong>${ad?.brand}</strong><em>${ad?.text}</em><u>${ad?.action}</u></a></section>`;
}

/** @param {FrontView} view @param {Figure} figure */
function renderFigure({ paper }, figure) {
  return html`<figure><img src="/images/${figure.image}.svg" alt="${figure.alt}" width="1200" height="675">
    <figcaption>${figure.caption}<small class="photographer">${paper.words.credit} ${figure.credit}</small></figcaption></figure>`;
}

/** @param {ArticleView} view @param {BodyBlock} block */
function renderBlock(view, block) {
  const home = `/${view.paper.lang}/`;
  if (typeof block === 'string') return html`<p>${renderInline(block, home)}</p>`;
  if ('heading' in block) return html`<h2>${block.heading}</h2>`;
  if ('pull' in block) return html`<section class="drawn-quote">${block.pull}</section>`;
  if ('also' in block) {
    return html`<section class="read-also"><span>${view.paper.words.also}</span> <a href="${home}">${block.also}</a></section>`;
  }
  if ('list' in block) return html`<ol>${block.list.map((item) => html`<li>${renderInline(item, home)}</li>`)}</ol>`;
  if ('figure' in block) return renderFigure(view, block.figure);
  return renderAd(view, block.ad);
}

/** Each heading opens a section of its own. @param {readonly BodyBlock[]} body @returns {BodyBlock[][]} */
function splitSections(body) {
  /** @type {BodyBlock[][]} */
  const sections = [[]];
  for (const block of body) {
    if (typeof block !== 'string' && 'heading' in block) sections.push([]);
    sections.at(-1)?.push(block);
  }
  return sections;
}

/** @param {FrontView} view @param {string} [path] */
function renderHeader(view, path) {
  const { paper } = view;
  const home = `/${paper.lang}/`;
  return html`<header id="top">
    <section class="head-row"><a class="brand" href="${home}"><strong>${paper.name}</strong><span>${paper.motto}</span></a>
      <ul class="langs" aria-label="${paper.words.languages}">${listEditions(view, path).map(
        ({ lang, name, href, isCurrent }) =>
          html`<li class="${isCurrent ? 'on' : ''}"><a href="${href}" hreflang="${lang}" lang="${lang}">${name}</a></li>`,
      )}</ul></section>
    <nav class="menu"><ul>${paper.sections.map((name) => html`<li><a href="${home}">${name}</a></li>`)}</ul></nav>
    <nav class="menu minor" aria-label="${paper.words.byCountry}"><ul>${countryNames(paper, paper.navigation).map(
      (name) => html`<li><a href="${home}">${name}</a></li>`,
    )}</ul></nav>
    <section class="ticker"><strong>${paper.words.latest}</strong> <a href="${home}">${paper.elsewhere.at(-1)}</a></section>
  </header>`;
}

/** @param {FrontView} view */
function renderFooter({ paper }) {
  const home = `/${paper.lang}/`;
  return html`<footer id="bottom"><section><h2>${paper.words.byCountry}</h2>
    <ul>${countryNames(paper, paper.footer).map((name) => html`<li><a href="${home}">${name}</a></li>`)}</ul>
    <ul class="links">${paper.footerLinks.map((name) => html`<li><a href="${home}">${name}</a></li>`)}</ul>
    <p class="fiction">${paper.words.fiction}</p></section></footer>
    <form class="consent"><p>${paper.words.cookies}</p><label><input type="checkbox"> ${paper.words.accept}</label></form>`;
}

/** @param {ArticleView} view */
function renderSide(view) {
  const { paper } = view;
  const home = `/${paper.lang}/`;
  return html`<aside class="rail"><section><h2>${paper.words.mostRead}</h2>
      <ul>${paper.elsewhere.slice(0, -1).map((headline) => html`<li><a href="${home}">${headline}</a></li>`)}</ul></section>
    <section class="letter"><h2>${paper.words.newsletter}</h2><p>${paper.words.newsletterText}</p>
      <form action="${home}"><input type="email" placeholder="${paper.words.email}" aria-label="${paper.words.email}"><button type="button">${paper.words.subscribe}</button></form></section>
    ${renderAd(view, 1)}</aside>`;
}

/** @param {ArticleView} view */
function renderAfter(view) {
  const { paper, article } = view;
  const home = `/${paper.lang}/`;
  return html`<section class="keywords"><h2>${paper.words.tags}</h2>${article.tags.map((tag) => html`<a rel="tag" href="${home}">${tag}</a>`)}</section>
    <section class="linked"><h2>${paper.words.related}</h2><ul>${listRelated(view).map(
      (other) =>
        html`<li><a href="${other.path}"><img src="/images/${other.figure.image}.svg" alt="" width="400" height="225">${other.title}</a></li>`,
    )}</ul></section>
    <section class="voices" id="comments"><h2>${paper.words.comments}</h2>${article.comments.map(
      ({ name, text }) => html`<blockquote><p>${text}</p><cite>${name}</cite></blockquote>`,
    )}</section>`;
}

/** @param {ArticleView} view */
function renderStory(view) {
  const { paper, article } = view;
  const home = `/${paper.lang}/`;
  return html`<section class="news">
    <ol class="trail"><li><a href="${home}">${paper.words.home}</a></li><li><a href="${home}">${article.section}</a></li><li>${article.tags[0]}</li></ol>
    <h1>${article.title}</h1>
    <h3 class="summary">${renderInline(article.lead, home)}</h3>
    <section class="signature"><address>${paper.words.by} ${article.author}</address>
      <time datetime="${article.published}">${paper.words.published} ${printTime(paper, article.published)}</time>
      <span>${countMinutes(article)} ${paper.words.minutes}</span></section>
    ${renderFigure(view, article.figure)}
    <section class="matter">${splitSections(article.body).map(
      (blocks) => html`<section>${blocks.map((block) => renderBlock(view, block))}</section>`,
    )}</section>
    <ul class="sharing" aria-label="${paper.words.share}">${paper.words.shareTargets.map((name) => html`<li><a href="#share">${name}</a></li>`)}</ul>
    ${renderAfter(view)}
  </section>`;
}

/** @param {ArticleView} view */
function renderArticle(view) {
  const head = html`${renderArticleMeta(view)}${renderStructuredData(view, false)}`;
  const body = html`${renderHeader(view, view.article.path)}<main>${renderStory(view)}${renderSide(view)}</main>${renderFooter(view)}`;
  return renderDocument(view, head, body, 'story');
}

/** @param {FrontView} view */
function renderFront(view) {
  const { paper, articles } = view;
  const home = `/${paper.lang}/`;
  const body = html`${renderHeader(view)}<main class="listing"><h1>${paper.sections[0]}</h1>
    <ul class="stories">${articles.map(
      (
        article,
      ) => html`<li><a href="${article.path}"><img src="/images/${article.figure.image}.svg" alt="" width="800" height="450"><h2>${article.title}</h2></a>
        <p>${article.lead}</p><time datetime="${article.published}">${printTime(paper, article.published)}</time></li>`,
    )}</ul>
    <section class="brief"><h2>${paper.words.latest}</h2><ul>${paper.elsewhere.map((headline) => html`<li><a href="${home}">${headline}</a></li>`)}</ul></section>
  </main>${renderFooter(view)}`;
  return renderDocument(view, renderFrontMeta(view), body, 'front');
}

/** Sections within sections, figures with captions, no article element. @type {import('../types.ts').Layout} */
export const agency = {
  selectors: {
    inside: ['.news > h1', '.summary', '.news > figure figcaption', '.matter'],
    outside: [
      '#top',
      '.trail',
      '.signature',
      '.photographer',
      '.read-also',
      '.sponsor',
      '.drawn-quote',
      '.sharing',
      '.keywords',
      '.linked',
      '.voices',
      '.rail',
      '#bottom',
      '.consent',
    ],
  },
  renderArticle,
  renderFront,
};
