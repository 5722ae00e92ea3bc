import { browser } from './browser.ts';

/** A file of the package is missing or cannot be read. */
export class PackageFileMissing extends Error {}

/**
 * Reads one packed file of `data/` out of the extension's own package.
 * @throws PackageFileMissing
 */
export async function readPackedFile(name: string): Promise<Uint8Array> {
  try {
    const response = await fetch(browser.runtime.getURL(`data/${name}`));
    if (!response.ok) throw new Error(`status ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    throw new PackageFileMissing(name, { cause });
  }
}
