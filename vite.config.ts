import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { packPageScripts } from './src/build/pack-page-scripts.ts';
import { preactWithoutHtml } from './src/build/preact-without-html.ts';
import { writeSlimPolyfill } from './src/build/slim-polyfill.ts';
import { packData } from './src/data/vite-plugin.ts';

type Target = 'chromium' | 'firefox';

/** Oldest browsers with the CSS Custom Highlight API, popover and caretPositionFromPoint. */
const BROWSER_FLOOR: Record<Target, string> = { chromium: 'chrome128', firefox: 'firefox140' };

/**
 * Vite would declare everything at the top of a file with `var`, which V8 reads again at each use; a `const` it puts into the
 * compiled code. The loop of the scan looks at a dozen of them for each letter and takes a third longer without this.
 */
const topLevelVar = false;

/** Pages that the manifest does not name: they are opened by links and after the installation. */
const OWN_PAGES = {
  welcome: 'src/welcome/index.html',
  about: 'src/about/index.html',
  reading: 'src/reading/index.html',
  starred: 'src/starred/index.html',
};

/** The one manifest, with what each browser wants said differently; content scripts are not crxjs's to build. */
function manifestFor(target: Target): ManifestV3Export {
  const { content_scripts: _, ...rest } = manifest;
  if (target === 'chromium') return rest as ManifestV3Export;
  const { minimum_chrome_version: __, background, ...shared } = rest;
  return {
    ...shared,
    background: { scripts: [background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'pactlight@pactlight.org',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  } as unknown as ManifestV3Export;
}

/** Any site could fetch a web-accessible resource and so detect the reader: none may ship. Must stand after crx(). */
function dropWebAccessibleResources(): Plugin {
  return {
    name: 'pactlight:drop-web-accessible-resources',
    renderCrxManifest(built: Record<string, unknown>) {
      const { web_accessible_resources: _, ...rest } = built;
      return rest;
    },
  } as Plugin;
}

/** Whoever has the package has the words under which it, and what is in it, may be used. */
function packLicences(): Plugin {
  return {
    name: 'pactlight:pack-licences',
    generateBundle() {
      for (const fileName of ['LICENSE', 'NOTICE']) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(join(import.meta.dirname, fileName)) });
      }
    },
  };
}

function extensionConfig(target: Target): UserConfig {
  return {
    resolve: { alias: { 'webextension-polyfill': writeSlimPolyfill(import.meta.dirname) } },
    plugins: [
      preactWithoutHtml(),
      crx({ manifest: manifestFor(target), browser: target === 'firefox' ? 'firefox' : 'chrome' }),
      dropWebAccessibleResources(),
      packPageScripts(manifest.content_scripts, { isHighlightInherited: target === 'chromium' }),
      packData(),
      packLicences(),
    ],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: BROWSER_FLOOR[target],
      rolldownOptions: { input: OWN_PAGES, output: { topLevelVar } },
      modulePreload: false,
      reportCompressedSize: false,
    },
  };
}

/** The command-line tools, with the same packed data beside them. */
const nodeConfig: UserConfig = {
  publicDir: false,
  plugins: [packData()],
  build: {
    ssr: true,
    outDir: 'dist/node',
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: {
      input: {
        accuracy: 'src/cli/accuracy.ts',
        annotate: 'src/cli/annotate.ts',
        'bench-cold': 'src/cli/bench/cold-start.ts',
        'bench-core': 'src/cli/bench/core.ts',
        'bench-page': 'src/cli/bench/page.ts',
        'pacts-report': 'src/cli/pacts-report.ts',
        relevance: 'src/cli/relevance.ts',
      },
      // Beside the entries, since `data/` is looked for beside the running script.
      output: { chunkFileNames: '[name]-[hash].js', topLevelVar },
    },
  },
};

export default defineConfig(({ mode }) => (mode === 'node' ? nodeConfig : extensionConfig(mode as Target)));
