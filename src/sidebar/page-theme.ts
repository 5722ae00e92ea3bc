const DARK = 0.2; // Relative luminance (WCAG 2.2); grounds between black and mid-grey carry light text.
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

/** True where the page's own ground is dark, whatever the system prefers: a white column beside it would blind. */
export function isDarkPage(document: Document): boolean {
  for (const element of [document.body, document.documentElement]) {
    const luminance = element ? luminanceOf(getComputedStyle(element).backgroundColor) : null;
    if (luminance !== null) return luminance < DARK;
  }
  return false;
}

/** Makes a panel or card dark on a dark page; elsewhere it follows the system. */
export function matchPage(element: HTMLElement): void {
  if (isDarkPage(element.ownerDocument)) element.dataset.theme = 'dark';
  else delete element.dataset.theme;
}
