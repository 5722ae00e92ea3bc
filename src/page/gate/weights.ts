/** Evidence for an article is positive, against it negative; from this sum on no more is asked. */
export const THRESHOLD = 2;

/** Structured data of a kind that only news carry is enough alone; the general kinds are on shops and manuals too. */
export const NEWS_TYPE_WEIGHT = 3;
export const ARTICLE_TYPE_WEIGHT = 1.5;
/** Many content systems put `article` on every page. */
export const OG_ARTICLE_WEIGHT = 1.25;
export const OG_OTHER_WEIGHT = -3;
/** What values of `og:type` begin with that are none of an article. */
export const OG_OTHER_TYPES = 'profile product book music object game business place restaurant og:product';
export const PUBLISHED_WEIGHT = 1;
export const PROSE_WEIGHT = 0.5;
export const OTHER_TYPE_WEIGHT = -3;
export const GENERATOR_WEIGHT = -5;

export const POST_WEIGHT = 0.75;
export const OTHER_BODY_WEIGHT = -3;

/** Software whose pages are encyclopaedias, forums, documentation, code or shops. */
export const OTHER_GENERATORS =
  'mediawiki dokuwiki discourse phpbb vbulletin xenforo mybb smf flarum docusaurus sphinx gitbook mkdocs jsdoc doxygen javadoc rustdoc vitepress starlight readthedocs nextra vuepress shopify magento prestashop opencart gitea gitlab jira confluence';

/** Names under which pages tell their day of publication, in small letters. */
export const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'dc.date.issued',
  'news_keywords',
];
