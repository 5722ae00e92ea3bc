import territories from 'cldr-localenames-full/main/en/territories.json' with { type: 'json' };
import type { FormerState } from '../../core/pacts/former-states.ts';
import groups from '../groups.json' with { type: 'json' };

/**
 * Former states that are parties by their own code, where no state of today stands for them in the very pact: East Germany and
 * South Yemen in pacts with the other half, the Netherlands Antilles. Everywhere else `signedAs` names the former state.
 */
const OWN_FORMER_STATES: readonly FormerState[] = ['AN', 'DD', 'YD'];

/** Two-letter codes of CLDR that stand for no state. */
const NO_STATES = ['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ'];

/** Every code that may stand in a pact's list of parties: ISO 3166-1 alpha-2, a few former states, keys of groups. */
export function listPartyCodes(): ReadonlySet<string> {
  const { territories: names } = territories.main.en.localeDisplayNames;
  const states = Object.keys(names).filter((code) => /^[A-Z]{2}$/.test(code) && !NO_STATES.includes(code));
  return new Set([...states, ...OWN_FORMER_STATES, ...Object.keys(groups)]);
}
