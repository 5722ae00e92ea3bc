/*
 * Lists of parties. Parties are numbered by how often stories are about them, and long lists stand in that order: of those
 * the file holds by how much each number rises, which is mostly 1. A list in any other order is told as well, as the
 * numbers are counted round the 65,536 of 16 bits.
 */

/** Lists longer than this are told by gaps. */
const SHORT_LIST = 5;

/** What stands in the file for one list of party numbers. */
export function gapsOfParties(parties: readonly number[]): readonly number[] {
  if (parties.length <= SHORT_LIST) return parties;
  return parties.map((party, place) => (party - (parties[place - 1] ?? -1)) & 0xffff);
}

/** A function for each list: what is called often is compiled early, and the file is opened once in a worker's life. */
function sumList(gaps: Uint16Array, from: number, to: number): void {
  let last = -1;
  for (let at = from; at < to; at++) {
    last = (last + (gaps[at] as number)) & 0xffff;
    gaps[at] = last;
  }
}

/** The party numbers of `gapsOfParties`, list after list, in the place of the gaps. */
export function addPartyGaps(starts: Uint32Array, gaps: Uint16Array): Uint16Array {
  for (let row = 0; row + 1 < starts.length; row++) {
    const from = starts[row] as number;
    const to = starts[row + 1] as number;
    if (to - from > SHORT_LIST) sumList(gaps, from, to);
  }
  return gaps;
}
