import { describe, expect, it } from 'vitest';
import marks from '../../src/article/marks.css?raw';
import { CLASSES, contrast, over, PAGES } from '../article/colour-vision.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(marks);

const MARKS = [...CLASSES, 'current'] as const;

const ALL_PAGES: typeof PAGES = {
  ...PAGES,
  'dark grey': [
    [32, 33, 36],
    [189, 193, 198],
  ],
};

function ruleOf(name: string): CSSStyleDeclaration {
  const rules = [...sheet.cssRules].filter((rule) => rule instanceof CSSStyleRule);
  return rules.find(({ selectorText }) => selectorText === `::highlight(pactlight-${name})`)!.style;
}

describe.each(Object.entries(ALL_PAGES))('marks on a %s page', (_, [ground, text]) => {
  it.each(MARKS)('leave the text readable: %s', (name) => {
    const { backgroundColor, color } = ruleOf(name);
    const first = over(ruleOf('first').backgroundColor, ground);
    for (const under of [ground, first]) {
      const marked = backgroundColor ? over(backgroundColor, under) : under;
      expect(contrast(color ? over(color, ground) : text, marked)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(MARKS)('can be seen: %s', (name) => {
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
    const shapes = CLASSES.map((name) => ruleOf(name).textDecorationStyle);
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  it('are stronger where they are the first of a paragraph, on every page', () => {
    for (const [ground] of Object.values(ALL_PAGES)) {
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
