import colourBlindSafe from '../article/marks-colour-blind-safe.css?inline';
import highContrast from '../article/marks-high-contrast.css?inline';
import type { ColourSet } from '../platform/settings.ts';

/** The few readers who want them ask for them; the content script of all the others need not carry them. */
export const MARK_RULES: Readonly<Record<Exclude<ColourSet, 'standard'>, string>> = {
  'colour-blind-safe': colourBlindSafe,
  'high-contrast': highContrast,
};
