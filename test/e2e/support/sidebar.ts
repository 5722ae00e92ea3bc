import type { ExtensionWorld } from './extension-world.ts';

export interface SidebarContent {
  readonly text: string;
  readonly pactCount: number;
  readonly dir: string;
  readonly lang: string;
}

/** What the open sidebar says, once its pacts have come. */
export async function readSidebar(world: ExtensionWorld): Promise<SidebarContent> {
  return world.until((root) => {
    const panel = root?.querySelector<HTMLElement>('.panel');
    const pacts = panel?.querySelectorAll('li.pact') ?? [];
    if (!panel || pacts.length === 0 || panel.querySelector('[aria-busy="true"]')) return null;
    return { text: panel.textContent, pactCount: pacts.length, dir: panel.dir, lang: panel.lang };
  }, null) as Promise<SidebarContent>;
}
