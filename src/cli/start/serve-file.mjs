import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';

/** What a saved page may bring along. @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** @param {string} text */
function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/**
 * A plain text as a simple page: the first line is the headline, each further line a paragraph. It says that it is an
 * article, since whoever opens a text this way wants it read as one.
 * @param {string} text
 * @returns {string} HTML
 */
export function wrapText(text) {
  const [title = '', ...lines] = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const paragraphs = lines.map((line) => `<p dir="auto">${escapeHtml(line)}</p>`).join('\n');
  return `<!doctype html>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle"}</script>
<style>body { max-width: 42em; margin: 3em auto; padding: 0 1em; font: 18px/1.65 Georgia, "Noto Serif", serif }</style>
<article>
<h1 dir="auto">${escapeHtml(title)}</h1>
${paragraphs}
</article>
`;
}

/**
 * The answer to one request: the file itself, or what lies beside or below it (the pictures of a saved page).
 * @param {string} file absolute path
 * @param {string} path of the request, decoded
 * @returns {{type: string, body: string | Buffer} | null}
 */
export function readServed(file, path) {
  const folder = dirname(file);
  const wanted = resolve(join(folder, path));
  const type = TYPES[extname(wanted).toLowerCase()];
  if (wanted !== file && (!type || !wanted.startsWith(folder.endsWith(sep) ? folder : folder + sep))) return null;
  try {
    const body = readFileSync(wanted);
    return type ? { type, body } : { type: TYPES['.html'] ?? '', body: wrapText(body.toString('utf8')) };
  } catch {
    return null;
  }
}

/** @param {string} url of a request @returns {string} its path, decoded; `/` where it is malformed */
function readPath(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return '/';
  }
}

/**
 * Serves a file on the loopback interface: extensions do not run on `file:` pages without a further permission.
 * @param {string} file absolute path of an HTML file or of a plain text
 * @returns {Promise<{url: string, close: () => void}>} `url` is the address of the file
 */
export async function serveFile(file) {
  const server = createServer((request, response) => {
    const answer = readServed(file, readPath(request.url ?? '/'));
    response.writeHead(answer ? 200 : 404, { 'content-type': answer?.type ?? 'text/plain' });
    response.end(answer?.body ?? 'Not found\n');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The file server has no port.');
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${address.port}/${encodeURIComponent(basename(file))}`, close };
}
