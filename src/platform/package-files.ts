import { browser } from './browser.ts';

/** A file of the package is missing or cannot be read. */
export class PackageFileMissingError extends Error {}

async function readFile<T>(path: string, read: (response: Response) => Promise<T>): Promise<T> {
  try {
    const response = await fetch(browser.runtime.getURL(path));
    if (!response.ok) throw new Error(`status ${response.status}`);
    return await read(response);
  } catch (cause) {
    throw new PackageFileMissingError(path, { cause });
  }
}

/**
 * Reads one packed file of `data/` out of the extension's own package.
 * @throws PackageFileMissingError
 */
export function readPackedFile(name: string): Promise<Uint8Array> {
  return readFile(`data/${name}`, async (response) => new Uint8Array(await response.arrayBuffer()));
}

/**
 * Reads a JSON file of the extension's own package, by its path.
 * @throws PackageFileMissingError
 */
export function readPackageJson(path: string): Promise<unknown> {
  return readFile(path, (response) => response.json());
}
