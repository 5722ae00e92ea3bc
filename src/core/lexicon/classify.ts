import { CLASS } from './format.ts';
import type { Lexicon } from './lexicon.ts';

/** Where words begin in a block that has been classified. */
export interface Words {
  /** Ascending offsets; only the first `count` are of this block. */
  readonly starts: Int32Array;
  readonly count: number;
}

/** Texts up to this many units share their buffers: allocating them costs a tenth of a scan. */
const SHARED_LENGTH = 1 << 16;
const sharedClasses = new Uint16Array(SHARED_LENGTH);
const sharedStarts = new Int32Array(SHARED_LENGTH);

/** Folds a text: gives each UTF-16 unit its class, and finds where words begin. Good until the next text is classified. */
export class Classifier {
  /** Class of each unit of the blocks classified so far: see `CLASS`. */
  readonly classes: Uint16Array;
  private readonly starts: Int32Array;

  constructor(
    private readonly text: string,
    private readonly lexicon: Lexicon,
  ) {
    const isShort = text.length < SHARED_LENGTH;
    this.classes = isShort ? sharedClasses : new Uint16Array(text.length + 1);
    this.starts = isShort ? sharedStarts : new Int32Array(text.length + 1);
  }

  /** Classifies the units from `from` to `to`. */
  classifyBlock(from: number, to: number): Words {
    const { text, classes, starts } = this;
    const { unitClasses } = this.lexicon;
    let count = 0;
    let run = 0;
    for (let at = from; at < to; at++) {
      const unitClass = unitClasses[text.charCodeAt(at)] as number;
      classes[at] = unitClass;
      const next = unitClass & CLASS.run;
      if (next === run && next !== CLASS.freeRun) continue;
      if ((unitClass & CLASS.ignored) !== 0) continue;
      if (next !== 0) starts[count++] = at;
      run = next;
    }
    return { starts, count };
  }
}
