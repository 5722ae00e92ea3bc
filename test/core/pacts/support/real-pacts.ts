import { loadPacts } from '../../../../src/core/pacts/packed/load-pacts.ts';
import type { PactIndex } from '../../../../src/core/pacts/packed/pact-index.ts';
import type { Pact } from '../../../../src/core/pacts/pact.ts';
import { packPacts } from '../../../../src/data/pacts/pack-pacts.ts';
import { readPacts } from '../../../../src/data/pacts/read-pacts.ts';

let pacts: readonly Pact[] | undefined;
let packed: Uint8Array | undefined;
let index: PactIndex | undefined;

/** The pacts of the project's own tables, read once. */
export function realPacts(): readonly Pact[] {
  pacts ??= readPacts();
  return pacts;
}

/** Their file as it ships. */
export function packedRealPacts(): Uint8Array {
  packed ??= packPacts(realPacts());
  return packed;
}

/** Their index, as the worker loads it. */
export function realPactIndex(): PactIndex {
  index ??= loadPacts(packedRealPacts());
  return index;
}
