import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder that the workers of one run share. */
    readonly lexiconShelf: string;
  }
}

/** Before the first test and after the last one of a run. */
export default function setUpShelf({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'pactlight-lexicons-'));
  provide('lexiconShelf', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}

function read(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** Written aside and renamed: the other worker never reads half a file. */
function write(path: string, bytes: Uint8Array): void {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, bytes);
  renameSync(draft, path);
}

/** What a worker of this run has made under a name; else it is made, for the others, too. */
export function makeOnce<K extends string>(
  shelf: string,
  name: string,
  parts: readonly K[],
  make: () => Readonly<Record<K, Uint8Array>>,
): Readonly<Record<K, Uint8Array>> {
  const pathOf = (part: K) => join(shelf, `${name}.${part}`);
  const found = parts.map((part) => [part, read(pathOf(part))] as const);
  if (found.every(([, bytes]) => bytes)) return Object.fromEntries(found) as Record<K, Uint8Array>;
  const made = make();
  for (const part of parts) write(pathOf(part), made[part]);
  return made;
}
