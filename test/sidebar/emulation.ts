import { expect, onTestFinished } from 'vitest';
import { cdp, page } from 'vitest/browser';

/** What the tests use of the debugger's protocol: what reader and system ask of all pages. */
interface Settings {
  send(method: 'Emulation.setEmulatedMedia', media: { features: { name: string; value: string }[] }): Promise<unknown>;
  send(method: 'Page.setFontSizes', sizes: { fontSizes: { standard: number } }): Promise<unknown>;
}

const session = (): Settings => cdp() as unknown as Settings;

/** The size of text that browsers come with, CSS px. */
export const USUAL_TEXT = 16;

/** Sets the size of the browser's text, CSS px, until the test ends. */
export async function setText(size: number): Promise<void> {
  const send = (standard: number) => session().send('Page.setFontSizes', { fontSizes: { standard } });
  onTestFinished(() => send(USUAL_TEXT).then(() => undefined));
  await send(size);
  await expect.poll(() => getComputedStyle(document.documentElement).fontSize).toBe(`${size}px`);
}

/** Asks of pages what a system may ask, as `prefers-contrast`, until the test ends. */
export async function ask(name: string, value: string): Promise<void> {
  const send = (features: { name: string; value: string }[]) =>
    session().send('Emulation.setEmulatedMedia', { features });
  onTestFinished(() => send([]).then(() => undefined));
  await send([{ name, value }]);
  await expect.poll(() => matchMedia(`(${name}: ${value})`).matches).toBe(true);
}

/** Sets the size of the window until the test ends. */
export async function setWindow(width: number, height: number): Promise<void> {
  const before = { width: window.innerWidth, height: window.innerHeight };
  onTestFinished(() => page.viewport(before.width, before.height));
  await page.viewport(width, height);
}
