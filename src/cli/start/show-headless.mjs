import { enterContentWorld } from '../shared/content-world.mjs';
import { askForAnnotation, overhearArticle } from './ask-extension.mjs';
import { formatReport } from './report.mjs';

/** @typedef {import('playwright').Page} Page */
/** @typedef {import('playwright').Worker} Worker */

/** How long a page may take until its marks are there; a newsroom article needs about a second. */
const MARKS_TIMEOUT_MS = 20_000;

const SIDEBAR_TIMEOUT_MS = 5000;

/** Runs in the page: the middle of the first marked country that no link holds, after scrolling to it. */
function revealMark() {
  const marks = [...(CSS.highlights.get('pactlight-country') ?? [])];
  const isFree = (/** @type {AbstractRange} */ mark) => !mark.startContainer.parentElement?.closest('a');
  const mark = marks.find(isFree) ?? marks[0];
  if (!mark) return null;
  const range = document.createRange();
  range.setStart(mark.startContainer, mark.startOffset);
  range.setEnd(mark.endContainer, mark.endOffset);
  const { top, height } = range.getBoundingClientRect();
  if (top < 0 || top + height > innerHeight) scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
  const box = range.getClientRects()[0];
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}

/**
 * For the content script's world: resolves to whether the sidebar has drawn its pacts in time. It stands in a closed
 * shadow root of a bare element beside the body, which bears nothing that a page could know it by.
 */
const IS_SIDEBAR_DRAWN = `new Promise((resolve) => {
  const deadline = performance.now() + ${SIDEBAR_TIMEOUT_MS};
  const look = async () => {
    const host = document.querySelector('html > div:last-child');
    const panel = host && chrome.dom.openOrClosedShadowRoot(host)?.querySelector('.panel');
    const isDrawn = Boolean(panel?.querySelector('li.pact')) && !panel.querySelector('[aria-busy="true"]');
    if (isDrawn) await Promise.all(panel.getAnimations({ subtree: true }).map((each) => each.finished));
    if (isDrawn || performance.now() > deadline) resolve(isDrawn);
    else requestAnimationFrame(look);
  };
  look();
})`;

/**
 * Waits for the sidebar, its pacts and the end of its movements.
 * @param {(expression: string) => Promise<unknown>} evaluate in a world of the extension's
 * @throws Error where they do not come in time
 */
export async function waitForSidebar(evaluate) {
  if (!(await evaluate(IS_SIDEBAR_DRAWN))) throw new Error('The sidebar did not open, or has no pacts.');
}

/** @param {Page} page @param {(expression: string) => Promise<unknown>} evaluate in the content script's world */
async function openSidebar(page, evaluate) {
  const point = await page.evaluate(revealMark);
  if (!point) throw new Error('Pactlight marked no country on this page.');
  await page.mouse.click(point.x, point.y);
  await waitForSidebar(evaluate);
}

/**
 * Opens a page, prints what the extension found there and saves a picture of it with the sidebar open.
 * @param {{page: Page, worker: Worker, url: string, screenshot: string}} options
 * @throws Error with one sentence where the page got no marks
 */
export async function showHeadless({ page, worker, url, screenshot }) {
  const recallArticle = await overhearArticle(worker);
  await page.goto(url);
  const areMarksThere = () => (CSS.highlights.get('pactlight-country')?.size ?? 0) > 0;
  await page.waitForFunction(areMarksThere, null, { timeout: MARKS_TIMEOUT_MS }).catch(() => {
    throw new Error(`Pactlight marked nothing on ${url} within ${MARKS_TIMEOUT_MS / 1000} seconds: is it an article?`);
  });
  const article = await recallArticle();
  if (!article) throw new Error('The background was not asked about this page.');
  console.log(`Page:      ${url}`);
  const evaluate = await enterContentWorld(page);
  console.log(formatReport(article, await askForAnnotation(evaluate, article)));
  await openSidebar(page, evaluate);
  await page.screenshot({ path: screenshot });
  console.log(`Screenshot with the sidebar open: ${screenshot}`);
}
