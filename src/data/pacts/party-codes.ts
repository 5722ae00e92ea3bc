import territories from 'cldr-localenames-full/main/en/territories.json' with { type: 'json' };
import groups from '../groups.json' with { type: 'json' };

/** States that are gone but signed what still stands; CLDR names only those of today. */
const HISTORICAL_STATES = ['AN', 'CS', 'DD', 'YD', 'YU'];

/** Two-letter codes of CLDR that stand for no state. */
const NO_STATES = ['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ'];

/** Every code that may stand in a pact's list of parties: ISO 3166-1 alpha-2, states of the past, keys of groups. */
export function listPartyCodes(): ReadonlySet<string> {
  const { territories: names } = territories.main.en.localeDisplayNames;
  const states = Object.keys(names).filter((code) => /^[A-Z]{2}$/.test(code) && !NO_STATES.includes(code));
  return new Set([...states, ...HISTORICAL_STATES, ...Object.keys(groups)]);
}
