import type { Fields } from './settings-schema.ts';

export type Migration = (fields: Fields) => Fields;

/** The first brings settings of version 1 to version 2, and so on. */
const MIGRATIONS: readonly Migration[] = [
  // Version 1 carried no number. Version 2 only adds settings, and their defaults are what version 1 did.
  (fields) => fields,
];

/** Version of the fields that this code writes. */
export const SCHEMA_VERSION = MIGRATIONS.length + 1;

export function versionOf({ version }: Fields): number {
  return Number.isInteger(version) && Number(version) > 0 ? Number(version) : 1;
}

/** Brings stored fields to the newest version; those of a version newer than ours stay as they are. */
export function migrate(fields: Fields, migrations: readonly Migration[] = MIGRATIONS): Fields {
  const version = versionOf(fields);
  const migrated = migrations.slice(version - 1).reduce((each, step) => step(each), fields);
  return { ...migrated, version: Math.max(version, migrations.length + 1) };
}
