import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, ROOT, say } from './shared/bootstrap.mjs';

/** @typedef {typeof import('./pacts-report.ts').main} Main */

ensureInstalled();
ensureBuilt('node');
// A variable keeps the compiler from looking for what only the build makes.
const built = new URL('../../dist/node/pacts-report.js', import.meta.url).href;
const { main } = /** @type {{main: Main}} */ (await import(built));
const args = [...process.argv.slice(2), join(ROOT, 'src/data/pacts')];
process.exitCode = main(args, (line) => process.stdout.write(`${line}\n`), say);
