import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ensureInstalled, fail, ROOT, run, say, tryBuild } from './shared/bootstrap.mjs';

/** @typedef {import('./package/archive.mjs').ArchiveFile} ArchiveFile */

ensureInstalled();
// A package that ensureInstalled may have to install first.
const { digest, makeArchive } = await import('./package/archive.mjs');

/** Mozilla's linter of add-ons. Called by npx, not installed: its 300 packages would be in every checkout. */
const LINTER = 'web-ext@10.7.0';

/** What a package may weigh, in bytes: a reader on a slow line installs it too. */
const PACKAGE_LIMIT = 3_000_000;

const RELEASE = join(ROOT, 'dist/release');

/** @param {string} folder @returns {ArchiveFile[]} every file under it, named from there */
function readFolder(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: relative(folder, path).split(sep).join('/'), bytes: readFileSync(path) }));
}

/** @param {readonly string[]} args @returns {string} */
function git(args) {
  const { status, stdout } = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) fail('The source archive is made from a git checkout, and this is none.');
  return stdout;
}

/** @returns {ArchiveFile[]} what the repository holds: from it, README.md builds the same packages */
function readSources() {
  if (git(['status', '--porcelain']) !== '') say('! The work tree has changes that are in no commit.');
  const names = git(['ls-files', '-z']).split('\0').filter(Boolean);
  return names.map((name) => ({ name, bytes: readFileSync(join(ROOT, name)) }));
}

/**
 * Writes one archive of the release and says what it weighs.
 * @param {string} name
 * @param {readonly ArchiveFile[]} files
 * @returns {number} its bytes
 */
function writeArchive(name, files) {
  const bytes = makeArchive(files);
  writeFileSync(join(RELEASE, name), bytes);
  console.log(`${name}  ${files.length} files  ${(bytes.length / 1000).toFixed(1)} kB  sha256 ${digest(bytes)}`);
  return bytes.length;
}

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const { version: shown } = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8'));
if (version !== shown) fail(`package.json says version ${version}, manifest.json ${shown}: they must agree.`);
rmSync(RELEASE, { recursive: true, force: true });
mkdirSync(RELEASE, { recursive: true });

for (const target of /** @type {const} */ (['chromium', 'firefox'])) {
  if (!tryBuild(target)) fail(`${target} does not build.`);
  const bytes = writeArchive(`pactlight-${version}-${target}.zip`, readFolder(join(ROOT, 'dist', target)));
  if (bytes > PACKAGE_LIMIT) fail(`The package for ${target} is over ${PACKAGE_LIMIT} bytes.`);
}
writeArchive(`pactlight-${version}-source.zip`, readSources());

const lint = ['lint', '--warnings-as-errors', '--source-dir', join(ROOT, 'dist/firefox')];
if (process.argv.includes('--no-lint')) say('The add-on was not linted.');
else if (!run('npx', ['--yes', LINTER, ...lint])) fail('web-ext lint found errors or warnings; they stand above.');
