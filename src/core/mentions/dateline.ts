import type { Block } from '../article-text.ts';

/**
 * What a block begins with that says where a report was written: perhaps the site's name, one place or two with a comma,
 * then perhaps an agency in brackets or a date, then a dash or a colon, then the report. At most this many units are looked
 * at.
 */
export const LONGEST_DATELINE = 90;
const SITE = String.raw`(?:[\p{L}\p{Nd}]{2,20}(?:\.\p{L}{2,4}){1,2}, )?`;
const PLACES = String.raw`^[\s"“”'«»]*(?<places>${SITE}[\p{L}\p{M}.'’\- ]{2,40}(?:[,،、] ?[\p{L}\p{M}.'’\- ]{2,30})?)`;
const AGENCY = String.raw`(?:\s?[(（/][^()（）\n]{1,40}[)）/])?`;
const DATE = String.raw`(?:[,،]?\s[^.!?\n—–]{0,24}\p{Nd}[^.!?\n—–]{0,12})?`;
const DASH = String.raw`\s*(?:\s[-‐]{1,2}\s|[—–―]|-{2})\s*`;
const HEAD = `${PLACES}${AGENCY}${DATE}${AGENCY}`;
const DATELINE = new RegExp(`${HEAD}${DASH}(?<report>[^\\s])`, 'u');
const DATELINE_COLON = new RegExp(`${HEAD}\\s?:\\s+(?<report>[^\\s])`, 'u');

/** Without one of these the two above need not be tried: most paragraphs begin with none. */
const MARK = /\s[-‐]|[—–―]|--|:\s/u;

const isSmallLetter = (char: string): boolean => char !== char.toUpperCase();

/** The places that a block's dateline names, and where they begin in the block. */
export interface Dateline {
  readonly places: string;
  readonly offset: number;
}

function readDateline(head: string): Dateline | null {
  if (!MARK.test(head)) return null;
  const { places = '', report = '' } = (DATELINE.exec(head) ?? DATELINE_COLON.exec(head))?.groups ?? {};
  return report === '' || isSmallLetter(report) ? null : { places, offset: head.indexOf(places) };
}

/** The datelines of a text's blocks, each read once: most names stand in blocks that have several. */
export class Datelines {
  private readonly known = new Map<Block, Dateline | null>();

  constructor(private readonly text: string) {}

  of(block: Block): Dateline | null {
    const known = this.known.get(block);
    if (known !== undefined) return known;
    const dateline = readDateline(this.text.slice(block.start, Math.min(block.end, block.start + LONGEST_DATELINE)));
    this.known.set(block, dateline);
    return dateline;
  }
}
