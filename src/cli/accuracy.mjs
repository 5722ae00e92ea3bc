import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, ROOT, say } from './shared/bootstrap.mjs';

/** @typedef {typeof import('./accuracy.ts').main} Main */

/** Where the corpora stand when no other folder is named: beside the project. */
const FOLDER = join(ROOT, '../shared/gold');

ensureInstalled();
ensureBuilt('node');
const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith('-')) ?? FOLDER;
const options = args.filter((arg) => arg.startsWith('-'));
// A variable keeps the compiler from looking for what only the build makes.
const built = new URL('../../dist/node/accuracy.js', import.meta.url).href;
const { main } = /** @type {{main: Main}} */ (await import(built));
process.exitCode = main([folder, ...options], (line) => process.stdout.write(`${line}\n`), say);
