import { ensureBuilt, ensureInstalled, say } from './shared/bootstrap.mjs';

/** @typedef {typeof import('./annotate.ts').main} Main */

ensureInstalled();
ensureBuilt('node');
// npm changes into the project's folder; file names are meant from where the reader stands.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
// A variable keeps the compiler from looking for what only the build makes.
const built = new URL('../../dist/node/annotate.js', import.meta.url).href;
const { main } = /** @type {{main: Main}} */ (await import(built));
process.exitCode = main(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`), say);
