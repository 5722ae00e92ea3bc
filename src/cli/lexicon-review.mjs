import { fileURLToPath } from 'node:url';
import { ensureInstalled, say } from './shared/bootstrap.mjs';

/** @typedef {typeof import('./lexicon-review.ts').main} Main */

ensureInstalled();
// Not from the build: tables with a conflict do not build.
const { runnerImport } = await import('vite');
const script = fileURLToPath(new URL('./lexicon-review.ts', import.meta.url));
const { module } = /** @type {{module: {main: Main}}} */ (
  await runnerImport(script, { configFile: false, logLevel: 'error' })
);
process.exitCode = module.main(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`), say);
