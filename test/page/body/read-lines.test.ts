import { describe, expect, test } from 'vitest';
import { readLines } from '../../../src/page/body/read-lines.ts';
import fc from '../../fuzz.ts';
import { finish, linesOf, lineWith, makePage } from '../fixtures/lines.ts';

const textsOf = (body: string): string[] => linesOf(body).map(({ text }) => text.replace(/\s+/g, ' ').trim());

describe('lines', () => {
  test.each([
    ['end with a block', '<p>Nets</p><p>Ropes</p>', ['Nets', 'Ropes']],
    ['end around a block in the middle of text', 'Nets<div>Ropes</div>Fish', ['Nets', 'Ropes', 'Fish']],
    ['end at a line break', '<div>Nets<br>Ropes</div>', ['Nets', 'Ropes']],
    [
      'go through inline elements',
      '<p>Nets <b>and <i>ropes</i></b> of <a href="/q">hemp</a></p>',
      ['Nets and ropes of hemp'],
    ],
    [
      'go through elements without text, shown or not',
      '<p>Nets <img alt="" src="data:,"><meta itemprop="about" content="Fish"><link itemprop="url" href="/q">and ropes</p>',
      ['Nets and ropes'],
    ],
    ['go through custom elements in a paragraph', '<p>Nets <x-word>and</x-word> ropes</p>', ['Nets and ropes']],
    ['end at custom elements elsewhere', '<div>Nets<x-box>and</x-box>ropes</div>', ['Nets', 'and', 'ropes']],
    ['are not made of white space', '<p> </p>\n<div>\t<p>Nets</p></div>', ['Nets']],
  ])('%s', (_, body, texts) => {
    expect(textsOf(body)).toEqual(texts);
  });

  test('are as their nodes have them', () => {
    for (const { text, nodes } of linesOf('<div>Nets <b>and</b> ropes<br>of <i>hemp</i></div>'))
      expect(text).toBe(nodes.map(({ data }) => data).join(''));
  });

  test('after a break say so', () => {
    expect(linesOf('<div>Nets<br>Ropes</div><p>Fish</p>').map(({ afterBreak }) => afterBreak)).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('what is not read', () => {
  test.each([
    ['scripts', '<script>Ropes</script>'],
    ['navigation', '<nav>Ropes</nav>'],
    ['buttons', '<button>Ropes</button>'],
    ['a role', '<div role="search">Ropes</div>'],
    ['the attribute `hidden`', '<div hidden>Ropes</div>'],
    ['a style of its own', '<div style="color:red;display : none">Ropes</div>'],
    ['what only screen readers say', '<span class="icon sr-only">Ropes</span>'],
    ['readings above characters', '<ruby>Nets<rt>Ropes</rt></ruby>'],
    ['comments', '<!-- Ropes -->'],
  ])('%s', (_, html) => {
    expect(textsOf(`<p>Fish</p>${html}`).join(' ')).not.toContain('Ropes');
  });

  test.each(['tablist', 'menu', 'toolbar'])('a %s, unless it holds the paragraphs of a story', (role) => {
    const within = (inside: string): string => textsOf(`<div role="${role}">${inside}</div>`).join(' ');
    expect(within('<p>Ropes</p><p>Nets</p>')).toBe('');
    expect(within('<p>Ropes</p>'.repeat(4))).toContain('Ropes');
  });

  test.each(['navigation', 'dialog', 'contentinfo'])('a %s, whatever it holds', (role) => {
    expect(textsOf(`<div role="${role}">${'<p>Ropes</p>'.repeat(9)}</div>`)).toEqual([]);
  });

  test('a class that only sounds like a label of screen readers is read', () => {
    expect(textsOf('<p class="no-sr-only-here">Nets</p>')).toEqual(['Nets']);
  });
});

describe('links', () => {
  test('are weighed apart', () => {
    const [line] = linesOf('<p>Nets <a href="/a">torn</a> and <a href="/b">lost</a></p>');
    expect(line).toMatchObject({ linkCount: 2, links: 8 });
  });

  test('without an address are none', () => {
    expect(linesOf('<p><a name="top">Nets</a></p>')[0]).toMatchObject({ linkCount: 0, links: 0 });
  });
});

describe('boxes', () => {
  test('hold the sums of all lines below them', () => {
    const lines = linesOf('<section><p>Nets <a href="/a">torn</a></p><div><p>Ropes</p></div></section>');
    const section = lineWith(lines, 'Ropes').box.parent?.parent;
    expect(section).toMatchObject({ name: 'section', text: 14, links: 4 });
  });

  test('know the level of a heading around them, but no further than two', () => {
    const lines = linesOf(
      '<h2>Nets</h2><h3><div><div>Ropes</div></div></h3><h4><div><div><div>Fish</div></div></div></h4>',
    );
    expect(lines.map(({ box }) => box.heading)).toEqual([2, 3, 0]);
  });

  test('know what they are inside of', () => {
    const lines = linesOf('<section><p>Nets</p></section><p>Ropes</p>');
    const [nets, ropes] = [lineWith(lines, 'Nets').box, lineWith(lines, 'Ropes').box];
    const section = nets.parent;
    if (!section) throw new Error('no section');
    expect([
      nets.isInside(section),
      section.isInside(section),
      ropes.isInside(section),
      section.isInside(nets),
    ]).toEqual([true, true, false, false]);
  });

  test('name themselves the body by class or by microdata', () => {
    const bodies = linesOf(
      '<div class="article-body">Nets</div><div itemprop="articleBody">Ropes</div><div>Fish</div>',
    );
    expect(bodies.map(({ box }) => box.isBody)).toEqual([true, true, false]);
  });
});

test('open shadow roots are read in place of what they hide', () => {
  const page = makePage('<div id="host">Light</div>');
  const shadow = page.getElementById('host')?.attachShadow({ mode: 'open' });
  if (shadow) shadow.innerHTML = '<p>Nets</p><slot></slot>';
  expect(finish(readLines(page.body)).map(({ text }) => text)).toEqual(['Nets', 'Light']);
});

test('a nesting of three thousand is read', () => {
  const page = makePage('');
  let inner: Element = page.body;
  for (let depth = 0; depth < 3000; depth++) inner = inner.appendChild(page.createElement('div'));
  inner.textContent = 'Nets';
  expect(finish(readLines(page.body)).map(({ text }) => text)).toEqual(['Nets']);
});

test('of any tree, every letter outside of what is unread stands in one line, in its order', () => {
  const leaf = fc.constantFrom('nets', 'ropes ', ' fish', '<br>', '<img>', ' ');
  const { tree } = fc.letrec<{ tree: string; node: string }>((tie) => ({
    tree: fc
      .array(fc.oneof({ depthSize: 'small' }, leaf, tie('node')), { maxLength: 4 })
      .map((parts) => parts.join('')),
    node: fc
      .tuple(fc.constantFrom('div', 'b', 'section', 'ul', 'span', 'x-box'), tie('tree'))
      .map(([name, inner]) => `<${name}>${inner}</${name}>`),
  }));
  const squeeze = (text: string | null): string => (text ?? '').replace(/\s/g, '');
  fc.assert(
    fc.property(tree, (html) => {
      const page = makePage(html);
      const lines = finish(readLines(page.body));
      expect(squeeze(lines.map(({ text }) => text).join(''))).toBe(squeeze(page.body.textContent));
      const root = lines[0]?.box;
      for (let box = root; box; box = box.parent ?? undefined)
        if (!box.parent) expect(box.text).toBe(lines.reduce((sum, { weight }) => sum + weight, 0));
    }),
  );
});
