import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const POLYFILL = 'node_modules/webextension-polyfill/dist/browser-polyfill.js';
const SHELF = 'node_modules/.cache/pactlight-polyfill';

/** How the package writes down what each call of each namespace takes. */
const METADATA = /(const apiMetadata = )(\{[\s\S]*?\n {6}\})(;)/;

/** The namespaces of the browser's API that a source speaks of. */
export function namespacesIn(source: string): Set<string> {
  return new Set([...source.matchAll(/\bbrowser\.(\w+)/g)].flatMap(([, name]) => name ?? []));
}

/**
 * The polyfill without what it says of namespaces that nobody calls, which is most of its weight.
 * @throws where the package no longer writes them down as expected
 */
export function slimPolyfill(polyfill: string, isUsed: (namespace: string) => boolean): string {
  const [, , metadata] = METADATA.exec(polyfill) ?? [];
  if (!metadata) throw new Error(`${POLYFILL} holds no apiMetadata as it used to.`);
  const kept = Object.entries(JSON.parse(metadata) as object).filter(([namespace]) => isUsed(namespace));
  const slim = JSON.stringify(Object.fromEntries(kept));
  return polyfill.replace(METADATA, (_, before: string, _whole, after: string) => before + slim + after);
}

function readSources(folder: string): string {
  const files = readdirSync(folder).filter((name) => /\.tsx?$/.test(name));
  return files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
}

/**
 * Puts the polyfill for what `src/platform` calls into the cache. A file and no plugin: the build of the content script
 * takes over the aliases of ours, but none of its plugins.
 * @returns its path
 */
export function writeSlimPolyfill(root: string): string {
  const used = namespacesIn(readSources(join(root, 'src/platform')));
  const slim = slimPolyfill(readFileSync(join(root, POLYFILL), 'utf8'), (namespace) => used.has(namespace));
  const file = join(root, SHELF, 'browser-polyfill.js');
  mkdirSync(join(root, SHELF), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, slim);
  renameSync(`${file}.${process.pid}`, file);
  return file;
}
