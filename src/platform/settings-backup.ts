import { parseFile } from './parse-file.ts';
import { changeSettings, DEFAULT_SETTINGS } from './settings.ts';
import { migrate, SCHEMA_VERSION, versionOf } from './settings-migrations.ts';
import { findDamage, isFields, parseSettings, type Settings } from './settings-schema.ts';

/** Says of a file that it is a backup of Pactlight's. */
const FORMAT = 'pactlight-backup';

/** Longest file that is read, UTF-16 units: a thousand times an ordinary backup. */
const MAX_LENGTH = 1_000_000;

/** Why a file cannot be taken over; `newer`: a later version of Pactlight wrote it. */
export type BackupProblem = 'too-large' | 'not-json' | 'not-backup' | 'newer' | 'damaged';

export class BackupError extends Error {
  constructor(
    readonly problem: BackupProblem,
    /** The settings that cannot be understood. */
    readonly damaged: readonly (keyof Settings)[] = [],
  ) {
    super(`Pactlight: backup ${problem} ${damaged.join(' ')}`.trim());
  }
}

/** All settings as a text that `parseBackup` takes back. */
export function formatBackup(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, version: SCHEMA_VERSION, settings }, null, 2)}\n`;
}

/**
 * The settings of a backup, of any version up to ours; those it does not name have their defaults.
 * @throws BackupError where any part of it cannot be understood: a backup comes back whole or not at all.
 */
export function parseBackup(text: string): Settings {
  const file = parseFile(text, MAX_LENGTH, (why) => new BackupError(why));
  if (!isFields(file) || file.format !== FORMAT || !isFields(file.settings)) throw new BackupError('not-backup');
  const version = versionOf(file);
  if (version > SCHEMA_VERSION) throw new BackupError('newer');
  const fields = migrate({ ...file.settings, version });
  const damaged = findDamage(fields);
  if (damaged.length > 0) throw new BackupError('damaged', damaged);
  return parseSettings(fields);
}

/**
 * Gives every setting its default.
 * @throws the browser's own error where storage is full or cannot be read; what was stored stays.
 */
export function resetSettings(): Promise<void> {
  return changeSettings(DEFAULT_SETTINGS);
}
