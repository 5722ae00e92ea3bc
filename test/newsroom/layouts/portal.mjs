import { html, renderInline } from '../html.mjs';
import {
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
  return html`<div class="adv"><div class="adv-lbl">${paper.words.advertisement}</div>
    <a href="/${paper.lang}/" rel="sponsored nofollow"><b>${ad?.brand}</b> ${ad?.text} <span>${ad?.action}</span></a></div>`;
}

/** @param {FrontView} view @param {Figure} figure */
function renderPicture({ paper }, figure) {
  return html`<div class="pic"><img src="/images/${figure.image}.svg" alt="${figure.alt}" width="1200" height="675">
    <div class="pic-cap">${figure.caption} <i class="pic-by">- ${paper.words.credit} ${figure.credit}</i></div></div>`;
}

/** Paragraphs are bare text, parted by line breaks. @param {ArticleView} view @param {BodyBlock} block */
function renderBlock(view, block) {
  const home = `/${view.paper.lang}/`;
  if (typeof block === 'string') return html`${renderInline(block, home)}<br><br>`;
  if ('heading' in block) return html`<b class="sub">${block.heading}</b><br>`;
  if ('pull' in block) return html`<div class="pull">${block.pull}</div>`;
  if ('also' in block) {
    return html`<div class="also"><b>${view.paper.words.also}</b> <a href="${home}">${block.also}</a></div>`;
  }
  if ('list' in block) return html`${block.list.map((item) => html`<i>•</i> ${renderInline(item, home)}<br>`)}<br>`;
  if ('figure' in block) return renderPicture(view, block.figure);
  return renderAd(view, block.ad);
}

/** @param {FrontView} view @param {string} [path] */
function renderTop(view, path) {
  const { paper } = view;
  const home = `/${paper.lang}/`;
  return html`<div class="top"><div class="box">
      <div class="lng">${listEditions(view, path).map(
        ({ lang, name, href }) => html`<a href="${href}" hreflang="${lang}" lang="${lang}">${name}</a>`,
      )}</div>
      <a class="logo" href="${home}">${paper.name}</a><span class="motto">${paper.motto}</span>
    </div></div>
    <div class="bar"><div class="box">${paper.sections.map((name) => html`<a href="${home}">${name}</a>`)}</div></div>
    <div class="trend"><div class="box"><b>${paper.words.byCountry}:</b>
      ${countryNames(paper, paper.navigation).map((name) => html`<a href="${home}">${name}</a>`)}</div></div>`;
}

/** @param {FrontView} view */
function renderBottom({ paper }) {
  const home = `/${paper.lang}/`;
  return html`<div class="ftr"><div class="box">
    <div class="ftr-hd">${paper.words.byCountry}</div>
    <div class="ftr-lst">${countryNames(paper, paper.footer).map((name) => html`<a href="${home}">${name}</a>`)}</div>
    <div class="ftr-lst">${paper.footerLinks.map((name) => html`<a href="${home}">${name}</a>`)}</div>
    <div class="fiction">${paper.words.fiction}</div>
  </div></div>
  <form class="ck"><span>${paper.words.cookies}</span> <label><input type="checkbox"> ${paper.words.accept}</label></form>`;
}

/** @param {ArticleView} view */
function renderRight(view) {
  const { paper } = view;
  const home = `/${paper.lang}/`;
  return html`<div class="rhs">
    <div class="hd2">${paper.words.mostRead}</div>
    ${paper.elsewhere.slice(0, 5).map((headline, i) => html`<a class="rank" href="${home}"><i>${i + 1}</i>${headline}</a>`)}
    ${renderAd(view, 1)}
    <form class="nl" action="${home}"><b>${paper.words.newsletter}</b><br>${paper.words.newsletterText}
      <input type="email" placeholder="${paper.words.email}" aria-label="${paper.words.email}"><button type="button">${paper.words.subscribe}</button></form>
  </div>`;
}

/** @param {ArticleView} view */
function renderAfter(view) {
  const { paper, article } = view;
  const home = `/${paper.lang}/`;
  return html`<div class="tg"><b>${paper.words.tags}:</b> ${article.tags.map((tag) => html`<a rel="tag" href="${home}">#${tag}</a> `)}</div>
    <div class="hd2">${paper.words.comments} (${article.comments.length})</div>
    <div class="cmts">${article.comments.map(({ name, text }) => html`<div class="cmt"><b>${name}</b><div>${text}</div></div>`)}</div>
    <div class="hd2">${paper.words.related}</div>
    <div class="rel">${listRelated(view).map(
      (other) =>
        html`<a href="${other.path}"><img src="/images/${other.figure.image}.svg" alt="" width="400" height="225">${other.title}</a>`,
    )}</div>
    <div class="more">${paper.elsewhere.slice(5).map((headline) => html`<a href="${home}">${headline}</a>`)}</div>`;
}

/** @param {ArticleView} view */
function renderStory(view) {
  const { paper, article } = view;
  const home = `/${paper.lang}/`;
  return html`<div class="lhs">
    <div class="crumb"><a href="${home}">${paper.words.home}</a> › <a href="${home}">${article.section}</a> › ${article.tags[0]}</div>
    <h1 class="hd">${article.title}</h1>
    <div class="meta"><span class="auth">${paper.words.by} ${article.author}</span>
      <span class="dt">${paper.words.published} <time datetime="${article.published}">${printTime(paper, article.published)}</time></span></div>
    <div class="shr"><b>${paper.words.share}:</b> ${paper.words.shareTargets.map((name) => html`<a href="#share">${name}</a> `)}</div>
    <h2 class="syn">${renderInline(article.lead, home)}</h2>
    ${renderPicture(view, article.figure)}
    <div class="txt" id="story-txt">${article.body.map((block) => renderBlock(view, block))}</div>
    ${renderAfter(view)}
  </div>`;
}

/** @param {ArticleView} view */
function renderArticle(view) {
  const head = html`${renderArticleMeta(view)}${renderStructuredData(view, true)}`;
  const body = html`${renderTop(view, view.article.path)}<div class="box cols">${renderStory(view)}${renderRight(view)}</div>${renderBottom(view)}`;
  return renderDocument(view, head, body, 'pg-story');
}

/** @param {FrontView} view */
function renderFront(view) {
  const { paper, articles } = view;
  const home = `/${paper.lang}/`;
  const body = html`${renderTop(view)}<div class="box">
    <h1 class="hd">${paper.sections[1]}</h1>
    <div class="grid">${articles.map(
      (
        article,
      ) => html`<div class="card"><a href="${article.path}"><img src="/images/${article.figure.image}.svg" alt="" width="800" height="450"><b>${article.title}</b></a>
        <div>${article.lead}</div><time datetime="${article.published}">${printTime(paper, article.published)}</time></div>`,
    )}</div>
    <div class="hd2">${paper.words.latest}</div>
    <div class="lst">${paper.elsewhere.map((headline) => html`<a href="${home}">${headline}</a>`)}</div>
  </div>${renderBottom(view)}`;
  return renderDocument(view, renderFrontMeta(view), body, 'pg-list');
}

/** Nothing but divs; paragraphs are bare text between line breaks. @type {import('../types.ts').Layout} */
export const portal = {
  selectors: {
    inside: ['h1.hd', '.syn', '.lhs > .pic .pic-cap', '.txt'],
    outside: [
      '.top',
      '.bar',
      '.trend',
      '.crumb',
      '.meta',
      '.shr',
      '.pic-by',
      '.also',
      '.adv',
      '.pull',
      '.tg',
      '.cmts',
      '.rel',
      '.more',
      '.hd2',
      '.rhs',
      '.ftr',
      '.ck',
    ],
  },
  renderArticle,
  renderFront,
};
