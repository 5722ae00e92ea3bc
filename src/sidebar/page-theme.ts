const DARK = 0.2; // Relative luminance (WCAG 2.2); grounds between black and mid-grey carry light text.
const LIGHT = 0.5; // Text lighter than this stands on something dark.
const OPAQUE = 0.5; // A thinner ground shows what is behind it more than itself.

/** Relative luminance of a computed colour, or null where it is (almost) transparent or not in sRGB notation. */
export function luminanceOf(color: string): number | null {
  const match = /^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)(?:[,/ ]+([\d.]+))?\)$/.exec(color);
  if (!match || Number(match[4] ?? 1) < OPAQUE) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1, 4).map((value) => {
    const share = Number(value) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The schemes that the page says it has: in the style of its root, else in its head; none where it says nothing. */
function findSchemes({ documentElement, head }: Document): string {
  const { colorScheme } = getComputedStyle(documentElement);
  if (colorScheme !== 'normal') return colorScheme;
  return head?.querySelector<HTMLMetaElement>('meta[name="color-scheme" i]')?.content ?? '';
}

/** The browser's own ground, which shows where a page has none: dark only for a page that says it can be. */
function isCanvasDark(document: Document): boolean {
  const schemes = findSchemes(document).toLowerCase().split(/\s+/);
  if (!schemes.includes('dark')) return false;
  return (
    !schemes.includes('light') || document.defaultView?.matchMedia('(prefers-color-scheme: dark)').matches === true
  );
}

/**
 * True where the page's own ground is dark, whatever the system prefers: a white column beside a dark page would blind,
 * and a black one beside a white page would be taken for something of the browser's.
 */
export function isDarkPage(document: Document): boolean {
  for (const element of [document.body, document.documentElement]) {
    if (!element) continue;
    const { backgroundColor, backgroundImage, color } = getComputedStyle(element);
    const ground = luminanceOf(backgroundColor);
    if (ground !== null) return ground < DARK;
    // What a picture shows is not to be known, but text on it wants contrast.
    if (backgroundImage !== 'none') return (luminanceOf(color) ?? 0) > LIGHT;
  }
  return isCanvasDark(document);
}

/** Makes a panel or card as light or dark as the page that it stands in. */
export function matchPage(element: HTMLElement): void {
  element.dataset.theme = isDarkPage(element.ownerDocument) ? 'dark' : 'light';
}
