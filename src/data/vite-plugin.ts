import type { Plugin } from 'vite';
import { packAllData } from './pack-all-data.ts';

/** Packs the tables of `src/data` and puts them into the build under `data/`. */
export function packData(): Plugin {
  return {
    name: 'pactlight:pack-data',
    apply: 'build',
    generateBundle() {
      for (const [name, source] of packAllData()) this.emitFile({ type: 'asset', fileName: `data/${name}`, source });
    },
  };
}
