/** What the name of a class or id says about the region. */
export type Cue = 'furniture' | 'body' | 'lead' | 'credit' | 'caption' | 'none';

/** Words publishers and content systems use for what is not the story. Matched at the start of a part of a name. */
const FURNITURE =
  /(?:^|[\s_-])(?:comments?|disqus|(?:prev|next)-?_?(?:next|article|post|story|news|text|item)|related|recommend\w*|recirc\w*|read-?(?:next|also)|also-?read|see-?also|more-?(?:stories|news|from|on|in)|news-?letters?|subscri\w*|sign-?up|pay-?wall|promo\w*|sponsor\w*|advert\w*|ads?|adv|dfp|banner|cookies?|consent|gdpr|shares?|sharing|share-?bar|social\w*|socials|follow|tags?|tag-?list|keywords?|breadcrumbs?|byline|by-line|authors?|signature|copyright|nav|navbar|navigation|menu|footer|side-?bar|sidebar|aside|rail|widgets?|tool-?bar|tools|pop-?up|modal|overlay|light-?box|teasers?|outbrain|taboola|trending|popular|most-?\w+|latest|login|register|donat\w+|feedback|rating|poll|quiz|pagination|pager|print|skip|hidden|sr-only|visually-?hidden|screen-?reader\w*|timestamp|date-?line|date-?time|published|pub-?date|post-?meta|article-?meta|entry-?meta|meta-?data|metadata|disclaimer|embed\w*|tweet|twitter|instagram|facebook|player|playlist|slick|swiper|carousel|toc|app-?download|whats-?app|telegram|ticker|correction-?form|report-?error|sticky|inline-?list|linkbox|link-?list|read-?too|box-?links?|topics?|errata|jobs?|horoscope|weather|stock|pushwoosh|onesignal|reactions?|jp-relatedposts|sharedaddy|addtoany|addthis|(?:read-?)?more-?link|read-?more-?(?:box|links?|list|button)|loading|placeholder)(?=$|[\s_-]|\d)/;

const BODY =
  /(?:^|[\s_-])(?:article-?_?-?(?:body|text|content|copy|main|detail|paragraphs?)|story-?_?-?(?:body|text|content|copy)|(?:post|entry|news|content|text|page|main|detail|body)-?_?-?(?:body|text|content|article|detail|copy|inner)|articlebody|storybody|newstext|rich-?text|live-?blog\w*|live-?entry)(?=$|[\s_-]|\d)/;

const LEAD =
  /(?:^|[\s_-])(?:lead|lede|stand-?first|summary|intro|intro-?text|dek|deck|sub-?title|sub-?head(?:line|ing)?|sapo|chapo|chapeau|excerpt|abstract|synopsis|perex|ingress|teaser-?text|catenaccio|sommario|kicker-?text|description|bajada|copete|entradilla|blurb|preamble|spot)(?=$|[\s_-]|\d)/;

const CREDIT =
  /(?:^|[\s_-])(?:credits?|copyright|photographer|photo-?by|photo-?credit|image-?credit|image-?source|rights|agency)(?=$|[\s_-]|\d)/;

const CAPTION =
  /(?:^|[\s_-])(?:captions?|figcaption|wp-caption-text|image-?text|photo-?text|legend|legende|leyenda|didascalia|bildunterschrift)(?=$|[\s_-]|\d)/;

/** Longer names are generated; they are cut. */
const MAX_NAME = 200;

const known = new Map<string, Cue>();

/** Class lists repeat on a page; a page with more of them than this is generated, and the memory is let go. */
const MAX_KNOWN = 2000;

/** Names of what readers write or the site asks for: they hold prose, and are believed nevertheless. */
const FOREIGN_PROSE =
  /comment|disqus|cookie|consent|gdpr|modal|pop-?up|newsletter|subscri|footer|copyright|disclaimer|related|recommend/i;

/** Whether a region's name says that its prose, however much, is none of the story. */
export const namesForeignProse = (element: Element): boolean =>
  FOREIGN_PROSE.test(`${element.getAttribute('class') ?? ''} ${element.id}`);

/** What a region's class and id say it is. */
export function readCue(element: Element): Cue {
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
  const cached = known.get(name);
  if (cached) return cached;
  if (known.size > MAX_KNOWN) known.clear();
  const cue = classify(splitCamel(name.slice(0, MAX_NAME)));
  known.set(name, cue);
  return cue;
}

const splitCamel = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();

function classify(name: string): Cue {
  if (CREDIT.test(name)) return 'credit';
  if (CAPTION.test(name)) return 'caption';
  if (FURNITURE.test(name)) return 'furniture';
  if (BODY.test(name)) return 'body';
  return LEAD.test(name) ? 'lead' : 'none';
}
