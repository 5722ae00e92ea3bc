/** The kinds of block an article's body is made of; a plain string is a paragraph. `[text]` is a link, `*text*` emphasis. */
export type BodyBlock =
  | string
  | { readonly heading: string }
  /** A pull quote in the paper's own words; it names no country. */
  | { readonly pull: string }
  /** An "also read" link that the paper inserted between two paragraphs: not part of the article. */
  | { readonly also: string }
  | { readonly ad: number }
  | { readonly list: readonly string[] }
  | { readonly figure: Figure };

export interface Figure {
  /** Name of a drawing in `images/`, without `.svg`. */
  readonly image: string;
  readonly alt: string;
  readonly caption: string;
  /** Who made the picture: printed beside the caption, not part of the article. */
  readonly credit: string;
}

/** One file of `articles/<lang>/`, named after its event. */
export interface ArticleFile {
  /** Time of publication with its offset, ISO 8601. */
  readonly published: string;
  readonly section: string;
  readonly title: string;
  readonly lead: string;
  readonly author: string;
  readonly figure: Figure;
  readonly body: readonly BodyBlock[];
  readonly tags: readonly string[];
  readonly comments: readonly { readonly name: string; readonly text: string }[];
  /** Every country the article mentions, by any form of its name: ISO 3166-1 alpha-2, sorted. */
  readonly countries: readonly string[];
  /** Every group the article mentions by name, by its key, sorted. */
  readonly groups: readonly string[];
}

/** What is true of an event in whatever language it is told. */
export interface NewsEvent {
  readonly parties: readonly string[];
  readonly topics: readonly string[];
  /** The day it happened, `YYYY-MM-DD`. */
  readonly happened: string;
}

/** One file of `papers/`: a made-up newspaper in one language. */
export interface Paper {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly locale: string;
  readonly layout: string;
  readonly name: string;
  readonly motto: string;
  readonly sections: readonly string[];
  /** Countries of the navigation and of the footer, ISO 3166-1 alpha-2; their names come from `Intl.DisplayNames`. */
  readonly navigation: readonly string[];
  readonly footer: readonly string[];
  readonly footerLinks: readonly string[];
  /** Headlines of stories that do not exist: side columns and the front page. */
  readonly elsewhere: readonly string[];
  readonly ads: readonly { readonly brand: string; readonly text: string; readonly action: string }[];
  readonly words: Words;
}

/** The paper's own words around its articles. */
export interface Words {
  readonly home: string;
  readonly by: string;
  readonly credit: string;
  readonly also: string;
  readonly share: string;
  readonly shareTargets: readonly string[];
  readonly newsletter: string;
  readonly newsletterText: string;
  readonly email: string;
  readonly subscribe: string;
  readonly advertisement: string;
  readonly cookies: string;
  readonly accept: string;
  readonly related: string;
  readonly mostRead: string;
  readonly comments: string;
  readonly tags: string;
  readonly byCountry: string;
  readonly languages: string;
  readonly search: string;
  readonly published: string;
  readonly minutes: string;
  readonly latest: string;
  readonly fiction: string;
}

export interface Article extends ArticleFile {
  readonly event: string;
  readonly path: string;
}

/** CSS selectors into a rendered article page. */
export interface Selectors {
  /** Elements whose text is the article: title, lead, body, captions. */
  readonly inside: readonly string[];
  /** Elements whose text is not, some of them within those above. */
  readonly outside: readonly string[];
}

/** What a reader of an article page should get out of it. */
export interface Expected {
  /** Day of publication in the paper's own time zone, `YYYY-MM-DD`. */
  readonly date: string;
  readonly parties: readonly string[];
  readonly topics: readonly string[];
  readonly countries: readonly string[];
  readonly groups: readonly string[];
  readonly title: string;
  /** Plain text of each block of the article, in the order of the page. */
  readonly inside: readonly string[];
  /** Plain texts that stand on the page but not in the article; nothing in them may be marked. */
  readonly outside: readonly string[];
  readonly selectors: Selectors;
}

export type Page =
  | { readonly path: string; readonly lang: string; readonly kind: 'front'; readonly event: null }
  | {
      readonly path: string;
      readonly lang: string;
      readonly kind: 'article';
      readonly event: string;
      readonly expected: Expected;
    };

/** How a newspaper is laid out: its markup and its style sheet. */
export interface Layout {
  readonly selectors: Selectors;
  readonly renderArticle: (view: ArticleView) => Markup;
  readonly renderFront: (view: FrontView) => Markup;
}

export interface Markup {
  readonly markup: string;
}

export interface FrontView {
  readonly paper: Paper;
  readonly articles: readonly Article[];
  /** All papers, for the language switcher. */
  readonly papers: readonly Paper[];
  readonly origin: string;
}

export interface ArticleView extends FrontView {
  readonly article: Article;
}
