import { describe, expect, it } from 'vitest';
import { expandBraces, inflect } from '../../../src/data/lexicon/inflect.ts';

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

describe('forms of a name of several words', () => {
  const endings = [
    { from: 'ная', to: ['ная', 'ной', 'ную'] },
    { from: 'ея', to: ['ея', 'еи', 'ею'] },
  ];

  it('steps through the cases where the endings stand in their order', () => {
    const inflection = { endings, prefixes: [''], isInStep: true };
    expect(inflect('Южная Корея', inflection)).toEqual(['Южная Корея', 'Южной Кореи', 'Южную Корею']);
    expect(inflect('КНР и Корея', inflection)).toEqual(['КНР и Корея', 'КНР и Кореи', 'КНР и Корею']);
  });

  it('combines all forms otherwise', () => {
    expect(inflect('Южная Корея', { endings, prefixes: [''], isInStep: false })).toHaveLength(9);
  });
});
