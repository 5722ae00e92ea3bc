import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type PackedFiles = ReadonlyMap<string, Uint8Array | string>;

/** What the packed files are made of: the tables, their compilers, the core's formats, and the versions of CLDR. */
const SOURCES = ['src/data', 'src/core'];
const LOCK = 'package-lock.json';

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** A fingerprint of everything the packed files depend on. */
function fingerprint(root: string): string {
  const hash = createHash('sha256');
  const files = [...SOURCES.flatMap((folder) => listFiles(join(root, folder))), join(root, LOCK)];
  for (const file of files) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 32);
}

function read(folder: string): PackedFiles | null {
  try {
    return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
  } catch {
    return null;
  }
}

/** Written aside and renamed, so that a build that is stopped half-way leaves no half cache behind. */
function write(folder: string, files: PackedFiles): void {
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  for (const [name, content] of files) writeFileSync(join(draft, name), content);
  try {
    renameSync(draft, folder);
  } catch {
    rmSync(draft, { recursive: true, force: true });
  }
}

const shelfOf = (root: string): string => join(root, 'node_modules/.cache/pactlight');

/** The packed files of an earlier build, null where there was none or anything they are made of has changed since. */
export function findPacked(root: string): PackedFiles | null {
  return read(join(shelfOf(root), fingerprint(root)));
}

/** The packed files, from `node_modules/.cache` where nothing they are made of has changed: three builds pack once. */
export function packOnce(root: string, pack: () => PackedFiles): PackedFiles {
  const known = findPacked(root);
  if (known) return known;
  const files = pack();
  rmSync(shelfOf(root), { recursive: true, force: true });
  write(join(shelfOf(root), fingerprint(root)), files);
  return files;
}
