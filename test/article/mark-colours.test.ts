import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { createMarkColours, type SpecialSet } from '../../src/article/mark-colours.ts';
import marks from '../../src/article/marks.css?inline';
import colourBlindSafe from '../../src/article/marks-colour-blind-safe.css?inline';
import highContrast from '../../src/article/marks-high-contrast.css?inline';
import { CLASSES, contrast, distanceFor, over, PAGES, parseColour, type Rgb, VISIONS } from './colour-vision.ts';

const SHEETS = { 'colour-blind-safe': colourBlindSafe, 'high-contrast': highContrast } as const;
type Name = keyof typeof SHEETS;

/** Units of CIELAB that two lines keep between them for every kind of colour vision. */
const LEAST_DISTANCE = 25;

function ruleOf(name: Name, markClass: string): CSSStyleDeclaration {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEETS[name]);
  const [media] = sheet.cssRules;
  if (!(media instanceof CSSMediaRule)) throw new Error('The rules stand in no media query.');
  expect(media.conditionText).toBe('screen and (forced-colors: none)');
  const rules = [...media.cssRules].filter((rule) => rule instanceof CSSStyleRule);
  return rules.find(({ selectorText }) => selectorText === `:not(#above)::highlight(pactlight-${markClass})`)!.style;
}

function opaque(colour: string): Rgb {
  const [red, green, blue] = parseColour(colour);
  return [red, green, blue];
}

describe.each(Object.keys(SHEETS) as Name[])('%s', (name) => {
  it.each(Object.entries(PAGES))('keeps the text readable and its marks in sight on a %s page', (_, [ground, text]) => {
    for (const markClass of CLASSES) {
      const { backgroundColor, color, textDecorationColor } = ruleOf(name, markClass);
      const marked = backgroundColor ? over(backgroundColor, ground) : ground;
      expect(contrast(color ? over(color, ground) : text, marked), markClass).toBeGreaterThanOrEqual(4.5);
      const [line, area] = [contrast(over(textDecorationColor, ground), ground), contrast(marked, ground)];
      expect(Math.max(line, area), markClass).toBeGreaterThanOrEqual(3);
    }
  });

  it('keeps a shape for each class', () => {
    expect(new Set(CLASSES.map((each) => ruleOf(name, each).textDecorationStyle)).size).toBe(CLASSES.length);
  });
});

it.each(Object.keys(SHEETS) as Name[])('%s wins over the usual rules even where those come later', (name) => {
  const standard = new CSSStyleSheet();
  standard.replaceSync(marks);
  const special = new CSSStyleSheet();
  special.replaceSync(SHEETS[name]);
  document.adoptedStyleSheets = [special, standard];
  onTestFinished(() => {
    document.adoptedStyleSheets = [];
  });
  const style = getComputedStyle(document.body, '::highlight(pactlight-country)');
  expect(style.textDecorationColor).toBe(ruleOf(name, 'country').textDecorationColor);
});

it('the high-contrast set gives text at least 7 : 1 whatever the page', () => {
  for (const markClass of CLASSES) {
    const { backgroundColor, color } = ruleOf('high-contrast', markClass);
    expect(contrast(opaque(color), opaque(backgroundColor)), markClass).toBeGreaterThanOrEqual(7);
  }
});

it.each(VISIONS)('the colour-blind-safe lines stay apart for %s', (vision) => {
  const lines = CLASSES.map((each) => opaque(ruleOf('colour-blind-safe', each).textDecorationColor));
  lines.forEach((one, index) => {
    for (const other of lines.slice(index + 1)) expect(distanceFor(vision, one, other)).toBeGreaterThan(LEAST_DISTANCE);
  });
});

describe('createMarkColours', () => {
  afterEach(() => {
    document.adoptedStyleSheets = [];
  });

  const load = async (name: SpecialSet): Promise<string> => SHEETS[name];

  it('gives the page one sheet, beside the page’s own, and takes it away again', async () => {
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets = [own];
    const before = document.documentElement.outerHTML;
    const colours = createMarkColours(document, load);
    await colours.use('standard');
    expect(document.adoptedStyleSheets).toEqual([own]);
    await colours.use('high-contrast');
    await colours.use('colour-blind-safe');
    expect(document.adoptedStyleSheets).toHaveLength(2);
    expect(document.adoptedStyleSheets[1]?.cssRules[0]?.cssText).toContain('28, 138, 194');
    await colours.use('standard');
    expect(document.adoptedStyleSheets).toEqual([own]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('comes back where the page has replaced its sheets', async () => {
    const colours = createMarkColours(document, load);
    await colours.use('high-contrast');
    document.adoptedStyleSheets = [];
    await colours.use('high-contrast');
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  it('ends with the colours wanted last, whichever rules come first', async () => {
    const colours = createMarkColours(document, load);
    await Promise.all([colours.use('high-contrast'), colours.use('colour-blind-safe')]);
    expect(document.adoptedStyleSheets.map(({ cssRules }) => cssRules[0]?.cssText)).toEqual([
      expect.stringContaining('28, 138, 194'),
    ]);
    await Promise.all([colours.use('high-contrast'), colours.use('standard')]);
    expect(document.adoptedStyleSheets).toEqual([]);
  });

  it('leaves the page alone where the rules are not to be had', async () => {
    const colours = createMarkColours(document, () => Promise.reject(new Error('gone')));
    await colours.use('high-contrast');
    expect(document.adoptedStyleSheets).toEqual([]);
  });
});
