import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, ROOT, say } from './shared/bootstrap.mjs';

/** @typedef {typeof import('./relevance.ts').main} Main */

/** The judgment set of the project, measured when no other file is named. */
const FOLDER = join(ROOT, 'test/relevance');

function listJudgments() {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => join(FOLDER, name));
}

ensureInstalled();
ensureBuilt('node');
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
const args = process.argv.slice(2);
const files = args.some((arg) => arg.endsWith('.jsonl')) ? [] : listJudgments();
// A variable keeps the compiler from looking for what only the build makes.
const built = new URL('../../dist/node/relevance.js', import.meta.url).href;
const { main } = /** @type {{main: Main}} */ (await import(built));
process.exitCode = main([...args, ...files], (line) => process.stdout.write(`${line}\n`), say);
