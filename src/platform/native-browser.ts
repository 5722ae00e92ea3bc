/**
 * The browser's API as it comes, in place of the polyfill, for the scripts that stand in pages of the web: each of them would
 * carry the polyfill along, and what they call gives promises in both browsers by itself.
 */
export default (globalThis as { chrome?: unknown }).chrome;
