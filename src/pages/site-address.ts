/** What stands before the part of a host that is written in another script (RFC 5891). */
const ACE_PREFIX = 'xn--';

/** Parameters of Punycode (RFC 3492, section 5). */
const PUNYCODE = { base: 36, tMin: 1, tMax: 26, skew: 38, damp: 700, bias: 72, first: 128 } as const;

/** Ports that a browser leaves out of an address of http or https. */
const USUAL_PORTS = new Set(['', '80', '443']);

/**
 * The host that a reader means who has typed it or pasted an address, as `location.host` would say it; null where the
 * text names none. A single word is no site but a slip of the pen, `localhost` excepted.
 */
export function parseSite(typed: string): string | null {
  const text = typed.trim();
  try {
    const url = new URL(/^[a-z][a-z+.-]*:\/\//i.test(text) ? text : `https://${text}`);
    const isWeb = /^https?:$/.test(url.protocol) && url.username === '';
    const isHost = /^([^.]+\.)+[^.]+$/.test(url.hostname) || /^(localhost|\[.+\])$/.test(url.hostname);
    if (!isWeb || !isHost) return null;
    return USUAL_PORTS.has(url.port) ? url.hostname : url.host;
  } catch {
    return null;
  }
}

/** Adaptation of the bias (RFC 3492, section 6.1). */
function adapt(delta: number, count: number, isFirst: boolean): number {
  const { base, tMin, tMax, skew, damp } = PUNYCODE;
  let rest = isFirst ? Math.floor(delta / damp) : delta >> 1;
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > ((base - tMin) * tMax) >> 1; k += base) rest = Math.floor(rest / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * rest) / (rest + skew));
}

function digitOf(letter: string): number {
  const digit = Number.parseInt(letter, 36);
  // Punycode counts letters before digits, parseInt the other way round.
  return digit < 10 ? digit + 26 : digit - 10;
}

/** One label without its prefix (RFC 3492, section 6.2); not a number is what damaged input comes to. */
function decodeLabel(label: string): string {
  const { base, tMin, tMax, first } = PUNYCODE;
  const cut = label.lastIndexOf('-');
  const output = [...label.slice(0, Math.max(cut, 0))];
  const input = [...label.slice(cut + 1)];
  let [code, bias, place]: [number, number, number] = [first, PUNYCODE.bias, 0];
  while (input.length > 0) {
    const before = place;
    for (let [weight, k] = [1, base]; ; k += base) {
      const digit = digitOf(input.shift() ?? '');
      place += digit * weight;
      const threshold = Math.min(Math.max(k - bias, tMin), tMax);
      if (!(digit >= threshold)) break;
      weight *= base - threshold;
    }
    bias = adapt(place - before, output.length + 1, before === 0);
    code += Math.floor(place / (output.length + 1));
    place %= output.length + 1;
    output.splice(place++, 0, String.fromCodePoint(code));
  }
  return output.join('');
}

/** A host as its readers write it: `xn--mnchen-3ya.example` is münchen.example. What cannot be decoded stays as it is. */
export function toReadableSite(host: string): string {
  const labels = host.split('.').map((label) => {
    if (!label.startsWith(ACE_PREFIX)) return label;
    try {
      return decodeLabel(label.slice(ACE_PREFIX.length)).normalize();
    } catch {
      return label;
    }
  });
  const readable = labels.join('.');
  // Only what leads back to the same host may stand for it.
  return parseSite(readable) === host ? readable : host;
}
