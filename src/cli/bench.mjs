import { ensureBuilt, ensureInstalled, fail, ROOT } from './shared/bootstrap.mjs';

/** @typedef {(root: string, write: (line: string) => void) => boolean | Promise<boolean>} Part */

/**
 * A variable keeps the compiler from looking for what only the build makes.
 * @param {string} name
 * @param {readonly import('./shared/bootstrap.mjs').Target[]} [needed] other builds that the part works on
 * @returns {Promise<Part>}
 */
async function loadBuilt(name, needed = []) {
  for (const target of [...needed, /** @type {const} */ ('node')]) ensureBuilt(target);
  const built = new URL(`../../dist/node/${name}.js`, import.meta.url).href;
  return (await import(built)).main;
}

/** What can be measured, by the name that the command line asks for. @type {Readonly<Record<string, () => Promise<Part>>>} */
const PARTS = {
  core: () => loadBuilt('bench-core'),
  page: () => loadBuilt('bench-page', ['chromium']),
};

ensureInstalled();
const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(PARTS);
for (const name of names) {
  const load = PARTS[name] ?? fail(`There is no part "${name}"; there are: ${Object.keys(PARTS).join(', ')}.`);
  const run = await load();
  console.log(`== ${name}`);
  // A missed bar is told, and is no failure: speed depends on the machine and on what else it does.
  await run(ROOT, (line) => console.log(line));
}
