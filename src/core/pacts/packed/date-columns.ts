/*
 * Pacts stand in order of signature and most begin within a few years of it, so the file holds how far dates lie apart
 * instead of the dates: small numbers that are often the same, which take a third of the room.
 */

/** How far each date code lies after the one before it. */
export function gapsOf(codes: Int32Array): Int32Array {
  return codes.map((code, row) => code - (codes[row - 1] ?? 0));
}

/** The date codes of `gapsOf`. */
export function sumGaps(gaps: Int32Array): Int32Array {
  const codes = new Int32Array(gaps.length);
  let code = 0;
  for (let row = 0; row < gaps.length; row++) {
    code += gaps[row] as number;
    codes[row] = code;
  }
  return codes;
}

/** How far each date code lies from that of its row in `from`: 0 for no date, 1 for the same one. */
export function distancesFrom(from: Int32Array, codes: Int32Array): Int32Array {
  return codes.map((code, row) => {
    const distance = code - (from[row] as number);
    if (code === 0) return 0;
    return distance < 0 ? distance : distance + 1;
  });
}

/** The date codes of `distancesFrom`. */
export function addDistances(from: Int32Array, distances: Int32Array): Int32Array {
  const codes = new Int32Array(distances.length);
  for (let row = 0; row < distances.length; row++) {
    const distance = distances[row] as number;
    if (distance !== 0) codes[row] = (from[row] as number) + (distance < 0 ? distance : distance - 1);
  }
  return codes;
}
