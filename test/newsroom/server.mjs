import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { listPages, readArticles, readPapers } from './archive.mjs';
import { findLayout } from './layouts/index.mjs';
import { renderRoot } from './layouts/root.mjs';

/** @typedef {import('./types.ts').Page} Page */

/** Nothing but this server may be asked for anything: the browser itself proves that a page is self-contained. */
const CONTENT_SECURITY_POLICY = "default-src 'self'; style-src 'unsafe-inline'; script-src 'none'; base-uri 'none'";

/** @param {string} path @returns {{type: string, body: string} | null} */
function readImage(path) {
  const name = path === '/favicon.svg' ? 'favicon' : /^\/images\/([a-z-]+)\.svg$/.exec(path)?.[1];
  if (!name) return null;
  try {
    return { type: 'image/svg+xml', body: readFileSync(new URL(`images/${name}.svg`, import.meta.url), 'utf8') };
  } catch {
    return null;
  }
}

/**
 * The HTML of one path, or null where there is none.
 * @param {string} path
 * @param {string} origin scheme, host and port that absolute addresses start with
 * @returns {string | null}
 */
export function renderPage(path, origin) {
  const papers = readPapers();
  if (path === '/') return renderRoot(papers).markup;
  const paper = papers.find(({ lang }) => path.startsWith(`/${lang}/`));
  if (!paper) return null;
  const layout = findLayout(paper.layout);
  const articles = readArticles(paper.lang);
  const view = { paper, papers, articles, origin };
  if (path === `/${paper.lang}/`) return layout.renderFront(view).markup;
  const article = articles.find((candidate) => candidate.path === path);
  return article ? layout.renderArticle({ ...view, article }).markup : null;
}

/** @param {string} path @param {string} origin */
function answer(path, origin) {
  const image = readImage(path);
  if (image) return { status: 200, ...image };
  const page = renderPage(path, origin);
  if (page !== null) return { status: 200, type: 'text/html; charset=utf-8', body: page };
  return { status: 404, type: 'text/plain; charset=utf-8', body: 'Not found\n' };
}

/**
 * Serves the demo newsroom on the loopback interface.
 * @param {{port?: number}} [options] port 0, the default, takes any free one
 * @returns {Promise<{url: string, close: () => Promise<void>, pages: Page[]}>} `url` has no slash at its end
 */
export async function startNewsroom({ port = 0 } = {}) {
  const pages = listPages();
  let url = '';
  const server = createServer((request, response) => {
    const path = request.url?.replace(/[?#].*/, '') ?? '/';
    const { status, type, body } = answer(path, url);
    response.writeHead(status, { 'content-type': type, 'content-security-policy': CONTENT_SECURITY_POLICY });
    response.end(body);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The newsroom has no port.');
  url = `http://127.0.0.1:${address.port}`;
  const close = () =>
    /** @type {Promise<void>} */ (
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      })
    );
  return { url, close, pages };
}

if (process.argv[1] && import.meta.url === new URL(`file://${process.argv[1]}`).href) {
  const { url, pages } = await startNewsroom({ port: Number(process.env.PORT ?? 0) });
  console.log(`${pages.length} pages on ${url}/`);
}
