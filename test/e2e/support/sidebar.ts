import type { ExtensionWorld } from './extension-world.ts';
import { readPanel, type SidebarContent } from './in-page.ts';

export type { SidebarContent } from './in-page.ts';

/** What the open sidebar says, once its pacts have come. */
export async function readSidebar(world: ExtensionWorld): Promise<SidebarContent> {
  return world.until(readPanel, null) as Promise<SidebarContent>;
}
