import { describe, expect, it } from 'vitest';
import marks from '../../src/content/marks.css?raw';

type Rgb = readonly [number, number, number];

const sheet = new CSSStyleSheet();
sheet.replaceSync(marks);

const CLASSES = ['country', 'group', 'term', 'pact', 'current'] as const;

/** Pages as news sites have them: ground and text. */
const PAGES: Readonly<Record<string, readonly [Rgb, Rgb]>> = {
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
  'dark grey': [
    [32, 33, 36],
    [189, 193, 198],
  ],
};

function ruleOf(name: string): CSSStyleDeclaration {
  const rules = [...sheet.cssRules].filter((rule) => rule instanceof CSSStyleRule);
  return rules.find(({ selectorText }) => selectorText === `::highlight(pactlight-${name})`)!.style;
}

/** A CSS colour as red, green, blue and alpha. */
function parse(color: string): readonly [number, number, number, number] {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue, alpha];
}

function over(color: string, [r, g, b]: Rgb): Rgb {
  const [red, green, blue, alpha] = parse(color);
  return [red * alpha + r * (1 - alpha), green * alpha + g * (1 - alpha), blue * alpha + b * (1 - alpha)];
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(color: Rgb): number {
  const [r, g, b] = color.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe.each(Object.entries(PAGES))('marks on a %s page', (_, [ground, text]) => {
  it.each(CLASSES)('leave the text readable: %s', (name) => {
    const { backgroundColor, color } = ruleOf(name);
    const first = over(ruleOf('first').backgroundColor, ground);
    for (const under of [ground, first]) {
      const marked = backgroundColor ? over(backgroundColor, under) : under;
      expect(contrast(color ? over(color, ground) : text, marked)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(CLASSES)('can be seen: %s', (name) => {
    const { textDecorationColor, backgroundColor } = ruleOf(name);
    const best = Math.max(
      contrast(over(textDecorationColor, ground), ground),
      backgroundColor ? contrast(over(backgroundColor, ground), ground) : 1,
    );
    expect(best).toBeGreaterThanOrEqual(3);
  });
});

describe('classes of marks', () => {
  it('differ in shape, not in colour alone', () => {
    const shapes = CLASSES.filter((name) => name !== 'current').map((name) => ruleOf(name).textDecorationStyle);
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  it('are stronger where they are the first of a paragraph, on every page', () => {
    for (const [ground] of Object.values(PAGES)) {
      const first = over(ruleOf('first').backgroundColor, ground);
      for (const name of ['country', 'group', 'pact'] as const) {
        const { backgroundColor } = ruleOf(name);
        const [repeat, stronger] = [over(backgroundColor, ground), over(backgroundColor, first)];
        expect(contrast(stronger, ground)).toBeGreaterThan(contrast(repeat, ground) * 1.05);
      }
    }
  });

  it('have rules for forced colours and disappear in print', () => {
    const media = [...sheet.cssRules]
      .filter((rule) => rule instanceof CSSMediaRule)
      .map(({ conditionText }) => conditionText);
    expect(media).toEqual(expect.arrayContaining(['(forced-colors: active)', 'print']));
  });
});
