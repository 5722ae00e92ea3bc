import { describe, expect, test } from 'vitest';
import { paragraph, sentences, story } from './fixtures/news-page.ts';
import { blocksOf, kindOf, read, TITLE } from './fixtures/read-page.ts';

const LEAD = 'Two neighbours, forty pages and one bay: what the ministers have agreed on.';

describe('a standfirst', () => {
  test.each([
    ['a paragraph of its own, in a box without a name', `<div class="x1"><p class="x2">${LEAD}</p></div>`],
    ['a plain box', `<div class="x3">${LEAD}</div>`],
    ['a list of its main points', `<ul class="x4"><li>${LEAD}</li></ul>`],
  ])('that nothing names, in %s, is the lead', async (_, lead) => {
    const article = await read(
      `<article><div class="top">${TITLE}${lead}</div><div class="text">${story(4)}</div></article>`,
    );
    expect(kindOf(article, LEAD)).toBe('lead');
    expect(kindOf(article, sentences(0))).toBe('paragraph');
  });

  test.each([
    ['says who wrote the story', '<p>By Maria Atlantis and Ann Lemuria</p>'],
    ['says when', '<p>Atlantis, 12 July 2024, 10:30</p>'],
    ['says how long it takes to read', '<p>Atlantis · 4 min read</p>'],
    ['says so in another script', '<p>Атлантида — 12 мин.</p>'],
    [
      'leads to another story',
      '<p>The day before, <a href="/x">Atlantis had objected to the pact, and to the fish.</a></p>',
    ],
    [
      'is named as one about its author',
      '<div class="author-box"><p>Maria Atlantis writes of ships, and of harbours.</p></div>',
    ],
  ])('is not what stands there and %s', async (_, line) => {
    const { text } = await read(
      `<article><div class="top">${TITLE}${line}</div><div class="text">${story(4)}</div></article>`,
    );
    expect(text).not.toMatch(/Atlantis|Атлантида/);
  });

  test('that the story repeats is read once', async () => {
    const lead = `<p class="standfirst">${LEAD}</p>`;
    const blocks = blocksOf(
      await read(
        `<article><header>${TITLE}${lead}</header><div class="text"><p>${LEAD}</p>${story(4)}</div></article>`,
      ),
    );
    expect(blocks.filter((block) => block.includes(LEAD))).toEqual([`lead: ${LEAD}`]);
  });

  test('paragraphs that repeat each other are all of the story: an interview asks its questions again', async () => {
    const question = '<p>And what will you do about the fish, if nobody else does anything about it?</p>';
    const blocks = blocksOf(
      await read(`<article>${TITLE}${paragraph(0)}${question}${paragraph(1)}${question}${paragraph(2)}</article>`),
    );
    expect(blocks.filter((block) => block.includes('do about the fish'))).toHaveLength(2);
  });
});

describe('a caption', () => {
  const CAPTION = 'Trawlers in the fog of Tuesday morning, seen from the old lighthouse on the island.';

  test.each([
    ['is a paragraph in a box with its name', `<div class="caption"><p>${CAPTION}</p></div>`],
    ['stands deeper in such a box', `<div class="image-caption"><div><p>${CAPTION}</p></div></div>`],
    ['shares a box with its picture', `<div class="x9"><img alt=""><div class="x8">${CAPTION}</div></div>`],
    ['is a figure’s', `<figure><img alt=""><figcaption><p>${CAPTION}</p></figcaption></figure>`],
    ['stands between headline and text', `<div class="wp-caption">${CAPTION}</div>`],
  ])('that %s is one', async (_, caption) => {
    const article = await read(`<article>${TITLE}${caption}<div class="text">${story(4)}</div></article>`);
    expect(kindOf(article, CAPTION)).toBe('caption');
  });

  test('is no story, though its name stands on a box around all of it', async () => {
    const article = await read(`<article class="hasCaption">${TITLE}<div class="text">${story(4)}</div></article>`);
    expect(kindOf(article, sentences(1))).toBe('paragraph');
  });

  test('is read once, also where a shortened form of it stands beside it', async () => {
    const pictures = `<div class="caption"><p>${CAPTION}</p></div><div class="caption"><p>${CAPTION.slice(0, 70)}…</p></div>`;
    const blocks = blocksOf(await read(`<article>${TITLE}${pictures}${story(4)}</article>`));
    expect(blocks.filter((block) => block.includes('Trawlers'))).toEqual([`caption: ${CAPTION}`]);
  });

  test('numbers of pictures are none, nor of the story', async () => {
    const picture = (index: number) =>
      `<div class="item"><div>Image ${index} of 3</div><figure><img alt=""><figcaption>Boat number ${index} of the fleet at anchor.</figcaption></figure></div>`;
    const { text } = await read(
      `<article>${TITLE}<div class="articleBody">${story(2)}${[1, 2, 3].map(picture).join('')}${paragraph(2)}${paragraph(3)}</div></article>`,
    );
    expect(text).not.toContain('of 3');
    expect(text).toContain('Boat number 3 of the fleet');
  });

  test('headings that differ in their numbers alone stay', async () => {
    const day = (index: number) => `<h2>Day ${index} of the talks</h2>${paragraph(index)}`;
    const { text } = await read(`<article>${TITLE}${paragraph(0)}${[1, 2, 3].map(day).join('')}</article>`);
    for (const index of [1, 2, 3]) expect(text).toContain(`Day ${index} of the talks`);
  });
});

describe('a list', () => {
  test.each([
    ['ul', 'li', 'of a word each', ['Cod', 'Herring', 'Sprats']],
    ['ol', 'li', 'with numbers', ['first the nets', 'then the licences', 'last the ports']],
    ['dl', 'dd', 'of terms', ['a ton of cod', 'two of herring', 'no sprats']],
  ])('(%s, %s) among the paragraphs is read, %s', async (list, item, _, items) => {
    const html = `<${list}>${items.map((text) => `<${item}>${text}</${item}>`).join('')}</${list}>`;
    const { text } = await read(`<article>${TITLE}${story(2)}${html}${paragraph(2)}${paragraph(3)}</article>`);
    for (const each of items) expect(text).toContain(each);
  });

  test.each([
    ['to other stories', (name: string) => `<a href="/x">A story on ${name} that is not this one</a>`],
    ['with a word before each', (name: string) => `Read on: <a href="/x">why ${name} is not in the pact</a>`],
  ])('of links %s is left out', async (_, item) => {
    const list = `<ul>${['Atlantis', 'Atlantis town', 'Atlantis bay'].map((name) => `<li>${item(name)}</li>`).join('')}</ul>`;
    const { text } = await read(`<article>${TITLE}${story(2)}${list}${paragraph(2)}${paragraph(3)}</article>`);
    expect(text).not.toContain('Atlantis');
    expect(text).toContain(sentences(3));
  });

  test('whose items begin with a link and go on at length is of the story', async () => {
    const item = (name: string) =>
      `<li><a href="/x">The report of ${name} on the stock of cod</a> says in its third chapter that the fleets of both coasts have to be smaller by a half, if there is to be any.</li>`;
    const list = `<ol>${['Norland', 'Southland'].map(item).join('')}</ol>`;
    const { text } = await read(
      `<article>${TITLE}<div itemprop="articleBody">${story(2)}${list}${paragraph(2)}${paragraph(3)}</div></article>`,
    );
    expect(text).toContain('The report of Southland on the stock of cod says in its third chapter');
  });
});

describe('links in a story', () => {
  test('a whole sentence that is one is of the story', async () => {
    const sentence = 'Its neighbour left the older treaty of the bay in the spring of last year.';
    const { text } = await read(
      `<article>${TITLE}${story(2)}<p><a href="/x">${sentence}</a></p>${paragraph(2)}${paragraph(3)}</article>`,
    );
    expect(text).toContain(sentence);
  });

  test.each([
    ['a headline', 'Atlantis leaves the older treaty of the bay, and takes its boats along'],
    ['a question', 'What will become of Atlantis and of its fish, now that nobody wants them?'],
    ['a sentence that says it leads on', 'Read more: Atlantis has left the older treaty of the bay.'],
  ])('%s that is one leads to another', async (_, line) => {
    const { text } = await read(
      `<article>${TITLE}${story(2)}<p><a href="/x">${line}</a></p>${paragraph(2)}${paragraph(3)}</article>`,
    );
    expect(text).not.toContain('Atlantis');
  });
});

describe('what asks something of the reader', () => {
  const inStory = (box: string) =>
    read(`<article>${TITLE}${story(3)}${box}${paragraph(3)}${paragraph(4)}</article>`).then(({ text }) => text);

  test.each([
    ['a mail address', '<input type="email">'],
    ['a password', '<form><input type="text"><input type="password"></form>'],
  ])('for %s is left out, whatever it is named', async (_, field) => {
    const text = await inStory(
      `<div class="x7"><h3>Atlantis by mail</h3><p>News of Atlantis, each morning at six, for all who like to rise early.</p>${field}</div>`,
    );
    expect(text).not.toContain('Atlantis');
    expect(text).toContain(sentences(4));
  });

  test('with such a field in the story’s own box, the story stays', async () => {
    const text = await inStory('<input type="email">');
    for (const index of [0, 2, 3, 4]) expect(text).toContain(sentences(index));
  });

  test('to write to the reporter is left out', async () => {
    expect(
      await inStory('<p>Maria writes of ships for us, and Atlantis is her beat. Reach her at maria@example.org.</p>'),
    ).not.toContain('Atlantis');
  });

  test('a paragraph that quotes an address at length stays', async () => {
    const mail = `The mail, which came from fish@example.org on the eve of the talks, said: “${'Do not sign anything before you have counted the herring, and count them twice. '.repeat(5)}”`;
    expect(await inStory(`<p>${mail}</p>`)).toContain('fish@example.org');
  });
});

describe('an article within the article', () => {
  const teaser = `<article class="x6"><h3>Atlantis goes its own way</h3><p>Why the island has signed nothing, and what its skippers say about the pact of the others.</p></article>`;

  test('of a few lines is a teaser', async () => {
    const { text } = await read(`<article>${TITLE}${story(4)}${teaser}${paragraph(4)}${paragraph(5)}</article>`);
    expect(text).not.toContain('Atlantis');
    expect(text).toContain(sentences(4));
  });

  test('is an entry of a live blog where most of the text is in such', async () => {
    const entry = (index: number) =>
      `<article class="entry"><h3>Hour ${index}: no fish yet</h3>${paragraph(index)}</article>`;
    const { text } = await read(
      `<main><div>${TITLE}</div><div class="feed">${[0, 1, 2, 3, 4].map(entry).join('')}</div></main>`,
    );
    for (const index of [0, 1, 2, 3, 4]) expect(text).toContain(sentences(index));
    expect(text).toContain('Hour 4: no fish yet');
  });
});

describe('names of a part that holds most of the text', () => {
  test.each([
    ['of a teaser that was unfolded', 'teaser-content'],
    ['of a preview for subscribers', 'subscriber-preview'],
    ['of promotion', 'promo-wrapper'],
  ])('%s are not believed around one that names itself the body', async (_, name) => {
    const { text } = await read(
      `<main>${TITLE}<div class="${name}"><div class="article-body">${story(5)}</div></div></main>`,
    );
    for (const index of [0, 1, 2, 3, 4]) expect(text).toContain(sentences(index));
  });

  test('are believed where the body is elsewhere', async () => {
    const { text } = await read(
      `<main>${TITLE}<div class="article-body">${story(5)}</div><div class="promo-wrapper"><div class="article-body"><p>Atlantis sells fish, all of it fresh, and brings it to your door on the same day.</p></div></div></main>`,
    );
    expect(text).not.toContain('Atlantis');
  });
});

describe('behind the last full paragraph', () => {
  test('a list without links is of the story', async () => {
    const list = '<p>The winners are:</p><ul><li>2023: Norland</li><li>2022: Southland</li></ul>';
    const { text } = await read(`<article>${TITLE}${story(4)}${list}</article>`);
    expect(text).toContain('2022: Southland');
  });

  test('a picture may stand before such a list', async () => {
    const figure = '<figure><img alt=""><figcaption>The nets of the winners</figcaption></figure>';
    const { text } = await read(
      `<article>${TITLE}${story(4)}${figure}<p>All of them:</p><ul><li>Norland, two nets</li><li>Southland, one net</li></ul></article>`,
    );
    expect(text).toContain('Southland, one net');
    expect(text).toContain('The nets of the winners');
  });

  test('a picture that nothing follows is none of it', async () => {
    const figure = '<figure><img alt=""><figcaption>The harbour of Atlantis, at night.</figcaption></figure>';
    const { text } = await read(`<article>${TITLE}${story(4)}${figure}</article>`);
    expect(text).not.toContain('Atlantis');
  });

  test('a list of names that lead elsewhere is not', async () => {
    const list = '<ul><li><a href="/n">Norland</a></li><li><a href="/s">Atlantis</a></li></ul>';
    expect((await read(`<article>${TITLE}${story(4)}${list}</article>`)).text).not.toContain('Atlantis');
  });
});

describe('before the first paragraph among the others', () => {
  const first =
    'The harbour town has seen <a href="/x">many ministers</a> come, and all of them have gone again, said its mayor.';

  test('one in a box of its own, with a link, is of the story', async () => {
    const { text } = await read(
      `<main>${TITLE}<div><div class="first"><p>${first}</p></div><div class="rest">${story(5)}</div></div></main>`,
    );
    expect(text).toContain('all of them have gone again');
  });

  test('one that is mostly links is not', async () => {
    const links =
      '<a href="/x">Atlantis and its ministers</a>, <a href="/y">the harbour of Atlantis town</a>, and more.';
    const { text } = await read(
      `<main>${TITLE}<div><div class="first"><p>${links}</p></div><div class="rest">${story(5)}</div></div></main>`,
    );
    expect(text).not.toContain('Atlantis');
  });
});
