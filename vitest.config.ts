import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { configDefaults, defineConfig } from 'vitest/config';
import { findBrowser, findFirefox } from './src/cli/shared/find-browser.mjs';

const executablePath = findBrowser();

/** Who has no Firefox can test all the rest; where a machine answers for everybody its absence is a failure. */
const isFirefoxLeftOut = findFirefox() === null && !process.env.CI;
if (isFirefoxLeftOut) console.warn('No Firefox was found: the end-to-end tests in Firefox are left out.');

/** Chromium as root needs --no-sandbox; the rest keeps it from calling home. */
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** ms; no test waits for time to pass, so this only ends one that hangs, however busy the machine is. */
const patienceFor = (mode: string): number => (mode === 'fuzz' ? 600_000 : 30_000);

/** Most of an end-to-end test is waiting for a browser: two files at once take little more than half the time. */
const WORKERS = 2;

/** Packing a lexicon takes half a second: what one worker has packed the others take from a folder of the run. */
const LEXICON_SHELF = 'test/core/mentions/support/lexicon-shelf.ts';

/** Who watches changes files while the pages stand; who does not asks for each of them once. */
const isWatching = !process.argv.includes('run');

/**
 * Every file of tests gets a page of its own, and a page is some eighty modules: they are taken from the browser's cache
 * instead of being asked for again each time. This is said of each answer and not in `server.headers`, which would also
 * go with what one file puts in a module's place: the next file would get that from the cache.
 */
const keepModules: Plugin = {
  name: 'pactlight:keep-modules',
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const { writeHead } = response;
      if (!isWatching && request.headers['sec-fetch-dest'] === 'script') {
        response.writeHead = (...args: unknown[]) => {
          response.setHeader('cache-control', 'max-age=3600');
          return Reflect.apply(writeHead, response, args);
        };
      }
      next();
    });
  },
};

export default defineConfig(({ mode }) => ({
  test: {
    projects: [
      {
        mode,
        test: {
          name: 'node',
          include: ['test/{core,data,build,cli,walls,project,newsroom}/**/*.test.ts'],
          environment: 'node',
          // What they test keeps no state: files that share their modules pack each lexicon once, not once a file.
          isolate: false,
          globalSetup: LEXICON_SHELF,
          maxWorkers: WORKERS,
          testTimeout: patienceFor(mode),
        },
      },
      {
        mode,
        test: {
          name: 'worker',
          // They put a browser of their own in the place of the real one: each file needs its own modules.
          include: ['test/{platform,background}/**/*.test.ts'],
          environment: 'node',
          globalSetup: LEXICON_SHELF,
          maxWorkers: WORKERS,
          testTimeout: patienceFor(mode),
        },
      },
      {
        mode,
        plugins: [keepModules],
        // Found only while tests run, they would reload the page under the running test.
        optimizeDeps: {
          include: ['axe-core', 'preact', 'preact/hooks', 'preact/jsx-dev-runtime', 'preact/jsx-runtime'],
        },
        test: {
          name: 'dom',
          fileParallelism: false,
          testTimeout: patienceFor(mode),
          include: [
            'test/{page,wording,sidebar,article,content,popup,options,welcome,about,reading,starred}/**/*.test.{ts,tsx}',
          ],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { args: CHROMIUM_ARGS, ...(executablePath ? { executablePath } : {}) },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        mode,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...(isFirefoxLeftOut ? ['test/e2e/firefox/**'] : [])],
          environment: 'node',
          // Each file starts its own browser; what drives it is loaded once.
          isolate: false,
          maxWorkers: WORKERS,
          testTimeout: patienceFor(mode),
          hookTimeout: 60_000,
        },
      },
    ],
  },
}));
