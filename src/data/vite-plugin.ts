import type { Plugin } from 'vite';
import { packAllData } from './pack-all-data.ts';
import { packOnce } from './packed-cache.ts';

/** Packs the tables of `src/data` and puts them into the build under `data/`. */
export function packData(): Plugin {
  let root = process.cwd();
  return {
    name: 'pactlight:pack-data',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      for (const [name, source] of packOnce(root, packAllData)) {
        this.emitFile({ type: 'asset', fileName: `data/${name}`, source });
      }
    },
  };
}
