export type Rgb = readonly [number, number, number];

export const CLASSES = ['country', 'group', 'term', 'pact'] as const;

/** Pages as news sites have them: ground and text. */
export const PAGES: Readonly<Record<string, readonly [Rgb, Rgb]>> = {
  white: [
    [255, 255, 255],
    [51, 51, 51],
  ],
  black: [
    [0, 0, 0],
    [200, 200, 200],
  ],
  sepia: [
    [244, 236, 216],
    [80, 65, 45],
  ],
};

/** A CSS colour as red, green, blue and alpha. */
export function parseColour(colour: string): readonly [number, number, number, number] {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue, alpha];
}

export function over(colour: string, [r, g, b]: Rgb): Rgb {
  const [red, green, blue, alpha] = parseColour(colour);
  return [red * alpha + r * (1 - alpha), green * alpha + g * (1 - alpha), blue * alpha + b * (1 - alpha)];
}

function linear(colour: Rgb): Rgb {
  return colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
}

type Matrix = readonly [Rgb, Rgb, Rgb];

function apply(matrix: Matrix, [x, y, z]: Rgb): Rgb {
  return matrix.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Rgb;
}

/** Contrast as WCAG 2.2 defines it. */
export function contrast(one: Rgb, other: Rgb): number {
  const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const [dark = 0, light = 0] = [luminance(linear(one)), luminance(linear(other))].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Full dichromacy over linear sRGB: Machado, Oliveira and Fernandes 2009, severity 1.0. */
const MATRICES = {
  'common vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;

export type Vision = keyof typeof MATRICES;
export const VISIONS = Object.keys(MATRICES) as Vision[];

/** Linear sRGB to CIE XYZ, each divided by the D65 white. */
const TO_XYZ: Matrix = [
  [0.4339, 0.3762, 0.1899],
  [0.2126, 0.7152, 0.0722],
  [0.0178, 0.1095, 0.8727],
];

function toLab(rgb: Rgb): Rgb {
  const root = (value: number): number => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const [x, y, z] = apply(TO_XYZ, rgb).map(root) as unknown as Rgb;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Distance of two colours in CIELAB (1976) for eyes of that vision; 2 to 3 is what the eye just tells apart. */
export function distanceFor(vision: Vision, one: Rgb, other: Rgb): number {
  const see = (colour: Rgb): Rgb =>
    toLab(apply(MATRICES[vision], linear(colour)).map((each) => Math.min(1, Math.max(0, each))) as unknown as Rgb);
  const [a, b] = [see(one), see(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
