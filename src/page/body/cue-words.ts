/*
 * Words of class names and ids as publishers and content systems write them, lower case and without separators: two
 * neighbouring parts of a name count as one word too ("read-also", "readAlso"). `*` stands for any ending.
 */
/** What is beside the story. */
export const BOILERPLATE = `
  comment comments kommentare kommentarer kommentarbereich comentarios commentaires commenti komentarze komentari
  yorumlar reacties disqus prevnext nextarticle prevarticle nextpost prevpost nextstory prevstory nextnews prevnews
  nexttext related recommend* recirc* readnext readalso alsoread seealso readtoo morestories morenews morefrom moreon
  morein morelink readmorelink readmorebox readmorebutton newsletter newsletters subscribe subscribebox subscription*
  signup paywallbox paywallmessage paywallprompt paywallbanner paywallnotice paywalloffer lockbox lockedbox lockbody
  regwallbox promo* sponsor* advert* ad ads adv dfp banner cookie cookies consent gdpr share shares sharing social*
  follow tag tags taglist keyword keywords breadcrumb breadcrumbs byline author authors signature copyright nav navbar
  navigation menu footer sidebar aside rail widget widgets toolbar tools popup modal overlay lightbox teaser teasers
  outbrain taboola trending popular mostread mostviewed mostpopular mostshared latest login register donat* feedback
  rating poll quiz pagination pager print skip sronly visuallyhidden screenreader* timestamp dateline datetime
  published pubdate postmeta articlemeta entrymeta metadata disclaimer disclosure disclosures assinatura assinaturas assine embed* tweet twitter instagram facebook player
  playlist slick swiper carousel toc appdownload cta whatsapp telegram ticker reporterror sticky inlinelist linkbox
  linklist linkslist boxlink boxlinks topic topics errata job jobs horoscope weather stock relacionad* saibamais
  leiamais leiatambem vejamais leggianche autor autores autori auteur auteurs anzeige anzeigen werbung publicidad
  publicidade pubblicita pushwoosh onesignal reaction reactions relatedposts sharedaddy addtoany addthis loading
  placeholder`;

/** What holds the story's text. */
export const BODY = `
  articlebody articletext articlecontent articlecopy articlemain articledetail articledetails articleparagraph
  storybody storytext storycontent storycopy postbody posttext postcontent entrybody entrytext entrycontent
  newsbody newstext newscontent newsdetail contentbody contenttext contentarticle contentdetail textbody textcontent
  textarticle pagecontent pagearticle maintext mainarticle mainbody detailbody detailtext detailcontent bodytext bodycontent
  bodycopy richtext liveblog* liveentry`;

/** What stands between headline and text, and sums it up. */
export const LEAD = `
  lead lede standfirst summary intro introtext dek deck subtitle subhead subheadline subheading sapo chapo chapeau excerpt
  abstract synopsis perex ingress teasertext catenaccio sommario description bajada copete entradilla blurb preamble spot`;

/** Who made a picture. */
export const CREDIT = 'credit credits copyright photographer photoby photocredit imagecredit imagesource rights agency';

/** What is under a picture. */
export const CAPTION =
  'caption captions cutline figcaption captiontext imagetext phototext legend legende leyenda didascalia bildunterschrift';
