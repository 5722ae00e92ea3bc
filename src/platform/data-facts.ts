import type { DataFacts } from '../core/pacts/data-facts.ts';
import { readPackageJson } from './package-files.ts';

/**
 * The facts about the data that were counted when the package was built.
 * @throws PackageFileMissingError
 */
export async function readDataFacts(): Promise<DataFacts> {
  return (await readPackageJson('data/about.json')) as DataFacts;
}
