/** Names of states; the words of agreement are left out, so that there are as many mentions as names. */
const NAMES = ['Japan', 'France', 'Germany', 'India', 'Brazil', 'Kenya', 'Norway', 'Poland', 'Australia', 'Vietnam'];

/** Short, so that 50,000 mentions fit into the longest text that the worker takes: a million UTF-16 units. */
const WEATHER = ['had rain', 'saw snow', 'got wind', 'kept dry', 'felt hot', 'was calm', 'met fog'];

const QUIET = `Reporters waited on the stairs for most of the day, the room was warm and the windows stayed shut, and nobody
would say how long the evening might last, as everybody had expected.`;

/** Sentences of a paragraph, each with one mention. */
const SENTENCES = 12;

const sentence = (number: number): string => `${NAMES[number % NAMES.length]} ${WEATHER[number % WEATHER.length]}.`;

/** An article of our own with so many mentions and a few paragraphs that mention nobody. */
export function makeArticle(mentions: number): string {
  const sentences = Array.from({ length: mentions }, (_, number) => sentence(number));
  const paragraphs = Array.from({ length: Math.ceil(mentions / SENTENCES) }, (_, at) =>
    sentences.slice(at * SENTENCES, (at + 1) * SENTENCES).join(' '),
  );
  const body = [...paragraphs, ...Array.from({ length: 6 }, () => QUIET)].map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A long evening</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-02-01T18:00:00Z">
</head><body><main><article><h1>A long evening with nothing to sign</h1>
${body}
</article></main></body></html>`;
}

/** Elements of a row of {@link makeApp}. */
const ROW = '<tr><td><button>Open</button></td><td><span>Invoice</span></td><td><b>12.50</b></td></tr>\n';
const ROW_ELEMENTS = 7;

/** An item of {@link makeShop}. */
const ITEM = '<li><a href="/nets/7"><img alt=""><b>Net</b></a><p>Tarred, by the yard.</p><button>Add</button></li>\n';
const ITEM_ELEMENTS = 6;

/** A page that is no article, and of which only a look into its head and its paragraphs can tell: a list of goods. */
export function makeShop(elements: number): string {
  const goods = { '@type': 'ItemList', itemListElement: Array.from({ length: 20 }, (_, position) => ({ position })) };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Nets and ropes of the harbour town</title>
<meta name="description" content="Nets and ropes"><meta property="og:type" content="website">
<script type="application/ld+json">${JSON.stringify(goods)}</script></head>
<body><nav><a href="/">Home</a></nav><main><ul>${ITEM.repeat(Math.round(elements / ITEM_ELEMENTS))}</ul></main></body></html>`;
}

/** A page that is no article: a table of controls with about so many elements. */
export function makeApp(elements: number): string {
  const rows = ROW.repeat(Math.round(elements / ROW_ELEMENTS));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Invoices</title></head>
<body><nav><a href="/">Home</a></nav><main><table><tbody>${rows}</tbody></table></main></body></html>`;
}
