import { LexiconFormatError } from '../core/lexicon/lexicon.ts';
import { PactsFormatError } from '../core/pacts/packed/load-pacts.ts';
import type { FailureReason } from '../platform/messages.ts';
import { PackageFileMissingError } from '../platform/package-files.ts';

/** What the reader is told about an error of ours. */
export function toFailureReason(error: unknown): FailureReason {
  if (error instanceof PackageFileMissingError) return 'data-missing';
  // The background parses no JSON but the package's own.
  if ([LexiconFormatError, PactsFormatError, SyntaxError].some((kind) => error instanceof kind)) return 'data-corrupt';
  return 'internal';
}
