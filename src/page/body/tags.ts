const toSet = (tags: string): ReadonlySet<string> => new Set(tags.split(' '));

/** Elements that flow inside a line; every other element begins and ends one. Names as `localName` gives them. */
export const INLINE = toSet(
  'a abbr acronym b bdi bdo big cite data del dfn em font i img ins kbd label mark nobr picture q rb ruby s samp slot small source span strike strong sub sup time tt u var wbr',
);

/** Elements without text, and those whose text is no reading matter of the article, wherever they stand. */
export const UNREAD = toSet(
  'img picture source wbr link meta script style noscript template svg math iframe frame object embed video audio canvas map button select option textarea input datalist meter progress nav dialog rt rp rtc pre code menu head noframes applet marquee',
);

/** Landmark roles that never hold the article's text. */
export const UNREAD_ROLES = toSet('navigation search contentinfo dialog alertdialog alert tooltip');

/** Widget roles that hold none either, where they are rightly given: of tabs, not of what the tabs show. */
export const WIDGET_ROLES = toSet('menu menubar toolbar tablist button listbox status');
