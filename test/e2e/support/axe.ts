import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import type { ExtensionWorld } from './extension-world.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

const describeAll = (violations: readonly Violation[]): string[] =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);

/** What axe finds wrong in the open sidebar. The shadow root is closed: inside the content script's world it is opened for axe. */
export async function checkSidebar(world: ExtensionWorld): Promise<string[]> {
  await world.evaluate(`${AXE};0`);
  const violations = await world.inSidebar(async (root) => {
    if (!root) throw new Error('the sidebar is not open');
    Object.defineProperty(root.host, 'shadowRoot', { get: () => root, configurable: true });
    const { axe } = globalThis as unknown as { axe: { run(node: Element): Promise<{ violations: unknown[] }> } };
    return (await axe.run(root.host)).violations;
  }, null);
  return describeAll(violations as Violation[]);
}

/** What axe finds wrong in a page of the extension. */
export async function checkPage(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  // The page's own policy forbids injected scripts; the debugger does not ask it.
  await session.send('Runtime.evaluate', { expression: `${AXE};0` });
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'axe.run().then(({ violations }) => violations)',
    awaitPromise: true,
    returnByValue: true,
  });
  return describeAll(result.value as Violation[]);
}
