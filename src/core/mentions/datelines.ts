import type { Block } from '../article-text.ts';
import { type Dateline, readDateline } from '../dateline.ts';

/** The datelines of a text's blocks, each read once: most names stand in blocks that have several. */
export class Datelines {
  private readonly known = new Map<Block, Dateline | null>();

  constructor(private readonly text: string) {}

  of(block: Block): Dateline | null {
    const known = this.known.get(block);
    if (known !== undefined) return known;
    const dateline = readDateline(this.text, block);
    this.known.set(block, dateline);
    return dateline;
  }
}
