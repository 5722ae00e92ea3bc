import { describe, expect, it } from 'vitest';
import { expandBraces } from '../../../src/data/lexicon/inflect.ts';

describe('short ways to write many forms', () => {
  it('gives every combination of braces', () => {
    expect(expandBraces('{a|b}x{c|}')).toEqual(['axc', 'ax', 'bxc', 'bx']);
  });

  it('lets brackets change together, as words of one name do by case', () => {
    expect(expandBraces('Афр[ика|ики] — больш[ая|ой]')).toEqual(['Африка — большая', 'Африки — большой']);
  });

  it('combines brackets with braces', () => {
    expect(expandBraces('{N|n}ord[en|ens]')).toEqual(['Norden', 'norden', 'Nordens', 'nordens']);
  });

  it('leaves a plain surface as it is, and an empty ending empty', () => {
    expect(expandBraces('Japan')).toEqual(['Japan']);
    expect(expandBraces('Iran[|s]')).toEqual(['Iran', 'Irans']);
  });

  it('refuses brackets that cannot change together', () => {
    expect(() => expandBraces('нов[ый|ого] мир[|а|у]')).toThrow('unequal');
  });
});
