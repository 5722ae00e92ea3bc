import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A file's bytes as they shall be; null takes the file away. */
export type Change = (bytes: Buffer) => Uint8Array | null;

const LOADER = 'service-worker-loader.js';

/** Makes copies of the shipped builds with something changed in them; they are gone after the tests of the file. */
export function useBuildCopies() {
  const folder = mkdtempSync(join(tmpdir(), 'pactlight-builds-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  let copies = 0;
  const copy = (target: string): string => {
    const build = join(folder, `${target}-${copies++}`);
    cpSync(`dist/${target}`, build, { recursive: true });
    return build;
  };
  return {
    /** The build for a browser with some files changed. */
    spoil(target: string, changes: Readonly<Record<string, Change>>): string {
      const build = copy(target);
      for (const [file, change] of Object.entries(changes)) {
        const changed = change(readFileSync(join(build, file)));
        if (changed) writeFileSync(join(build, file), changed);
        else rmSync(join(build, file));
      }
      return build;
    },
    /** The build for a browser with a script that its background runs before anything else. */
    precede(target: string, script: string): string {
      const build = copy(target);
      writeFileSync(join(build, 'early.js'), script);
      writeFileSync(join(build, LOADER), `import './early.js';\n${readFileSync(join(build, LOADER), 'utf8')}`);
      return build;
    },
  };
}
