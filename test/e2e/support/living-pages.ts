import type { ServedPage } from './page-server.ts';

const PARAGRAPHS = [
  'Norway and Iceland signed an agreement on fishing quotas in Tromsø on Tuesday after a week of talks that went on late into every night.',
  'The two ministers said that the text would be laid before both parliaments in the autumn, and that boats could sail under it from January.',
  'Fishermen in the north, who had stayed in harbour for most of the spring, were told that the shares of cod would be the same for five years.',
  'A clerk of the ministry added that nothing in the text touched the rights that either coast had been given in earlier years.',
];
const LATER = [
  'Kenya and Ethiopia agreed on a treaty about the waters of the Omo, which feeds the lake that both of them share and fight for.',
  'Engineers are to measure the river at four places and to send the figures to both capitals at the end of every month.',
  'Herders on the shore said that they had seen many commissions come and go, and that the water would tell whether this one was any better.',
  'The text leaves the dams where they are, and says that no new one may be begun before the figures of three rainy seasons are known.',
  'Fishing boats of both sides may land on either shore, and the villages around the lake are to be asked before anything is built.',
];

interface Story {
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

export const FIRST_STORY: Story = { headline: 'Norway and Iceland sign a fishing agreement', paragraphs: PARAGRAPHS };

/** A story as every page has it, well-formed also as XML. */
export const renderStory = ({ headline, paragraphs }: Story) =>
  `<article class="story"><h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;

const FIRST = renderStory(FIRST_STORY);
const SECOND = renderStory({ headline: 'Kenya and Ethiopia agree on the waters of the Omo', paragraphs: LATER });

const TRANSLATED = [
  'Norvegia e Islanda firmano un accordo sulla pesca',
  'Norvegia e Islanda hanno firmato martedì a Tromsø un accordo sulle quote di pesca dopo una settimana di colloqui durati fino a notte fonda.',
  'I due ministri hanno detto che il testo sarà presentato ai parlamenti in autunno e che le barche potranno navigare con esso da gennaio.',
  'Ai pescatori del nord, rimasti in porto per quasi tutta la primavera, è stato detto che le parti di merluzzo non cambieranno per cinque anni.',
  'Un funzionario del ministero ha aggiunto che nulla nel testo tocca i diritti che le due coste hanno avuto negli anni passati.',
];

interface LivingPage {
  readonly body: string;
  /** What the page does when `act()` is called. */
  readonly act: string;
}

const insert = (where: string, markup: string) =>
  `document.querySelector('main').insertAdjacentHTML('${where}', ${JSON.stringify(markup)});`;

const LIVING_PAGES = {
  late: { body: '', act: insert('afterbegin', FIRST) },
  hydrated: {
    body: FIRST,
    act: "const main = document.querySelector('main'); main.replaceWith(main.cloneNode(true));",
  },
  app: {
    body: FIRST,
    act: `history.pushState(null, '', '/omo'); document.querySelector('main').innerHTML = ${JSON.stringify(SECOND)};`,
  },
  left: {
    body: FIRST,
    act: `history.pushState(null, '', '/'); document.querySelector('main').innerHTML = '<ul><li><a href="/a">Norway</a></li></ul>';`,
  },
  endless: { body: FIRST, act: insert('beforeend', SECOND) },
  blog: {
    body: FIRST,
    act: `document.querySelector('h1').insertAdjacentHTML('afterend', '<section><h2>14:05</h2><p>Denmark joined the talks in the afternoon, and its minister said that Greenland would be heard before anything was signed there.</p></section>');`,
  },
  folded: {
    body: FIRST.replace(
      '</article>',
      '<div class="rest folded"><p>Sweden has asked to be told of the quotas, since its own boats meet those of Norway in the waters of the Skagerrak all through the summer.</p></div></article>',
    ),
    act: "document.querySelector('.rest').classList.remove('folded');",
  },
  translated: {
    body: FIRST,
    // As browsers do it: every text is replaced by one in two `font` elements.
    act: `const words = ${JSON.stringify(TRANSLATED)};
      for (const node of [...document.querySelectorAll('h1, p')].map((each) => each.firstChild)) {
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        inner.textContent = words.shift(); outer.append(inner); node.replaceWith(outer); }
      document.documentElement.lang = 'it';`,
  },
  shadowed: {
    body: `<news-story></news-story><script>document.querySelector('news-story').attachShadow({ mode: 'open' })
      .innerHTML = ${JSON.stringify(FIRST)};</script>`,
    act: '',
  },
  framed: { body: `${FIRST}<iframe src="/hydrated"></iframe>`, act: '' },
} satisfies Record<string, LivingPage>;

export type LivingName = keyof typeof LIVING_PAGES;

const HEAD = `<meta charset="utf-8"><meta property="og:type" content="article">
<meta property="article:published_time" content="2026-03-03T18:00:00Z"><link rel="icon" href="data:,"><title>Evening paper</title>
<style>.folded { display: none } article { min-height: 90vh }</style>`;

/** The answer of a server to whoever asks for such a page: it does what it does when `act()` is called. */
export function renderLiving(name: string): ServedPage | null {
  const known: LivingPage | undefined = LIVING_PAGES[name as LivingName];
  if (!known) return null;
  const body = `<main>${known.body}</main><script>window.act = () => { ${known.act} };</script>`;
  return { body: `<!doctype html><html lang="en"><head>${HEAD}</head><body>${body}</body></html>` };
}
