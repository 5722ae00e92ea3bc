import { CELL, CELL_TYPE, CLASS, SETTING, SYMBOL } from '../../core/lexicon/format.ts';
import type { Lexicon } from '../../core/lexicon/lexicon.ts';
import { TOKEN } from '../../core/lexicon/trie-stream.ts';

/** The first small letter, digit or sign of each symbol. */
function readAlphabet({ unitClasses }: Lexicon): readonly string[] {
  const alphabet: string[] = [];
  for (const [code, unitClass] of unitClasses.entries()) {
    const symbol = unitClass & CLASS.symbol;
    if (symbol !== SYMBOL.none && (unitClass & CLASS.upper) === 0) alphabet[symbol] ??= String.fromCharCode(code);
  }
  return alphabet;
}

/** All surfaces of a lexicon, folded: what other ways of searching are given to search for. */
export function listSurfaces(lexicon: Lexicon): readonly string[] {
  const { trie, stream, targets, settings } = lexicon;
  const alphabet = readAlphabet(lexicon);
  const surfaces: string[] = [];
  const follow = (cell: number, path: string): void => {
    const type = (cell & CELL.typeMask) >> CELL.typeShift;
    const payload = cell >>> CELL.payloadShift;
    if (type === CELL_TYPE.chain) followChain(payload, path);
    else if (type === CELL_TYPE.leaf) surfaces.push(path);
    else visit(payload, path);
  };
  const followChain = (chain: number, path: string): void => {
    let end = chain;
    while ((stream[end] ?? 0) >= TOKEN.count) end++;
    const symbols = stream.subarray(chain, end);
    follow(targets[end] ?? 0, path + Array.from(symbols, (symbol) => alphabet[symbol]).join(''));
  };
  const visit = (base: number, path: string): void => {
    for (let symbol = SYMBOL.end; symbol < alphabet.length; symbol++) {
      const cell = trie[base + symbol] ?? CELL.label;
      if ((cell & CELL.label) !== symbol) continue;
      if (symbol === SYMBOL.end) surfaces.push(path);
      else follow(cell, path + (alphabet[symbol] ?? ''));
    }
  };
  visit(settings[SETTING.root] ?? 0, '');
  return surfaces;
}
