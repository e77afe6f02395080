/**
 * Words in class names and ids that name a page's parts other than its text, by what such a part is for; each a common English term for one.
 */
export const asideLabels: Readonly<Record<string, readonly string[]>> = {
  advertising: (
    'ad ads advert advertisement advertising adunit adslot dfp sponsor sponsored promo promos promotion promoted taboola outbrain banner ' +
    'marketing upsell donate donation livechat cta'
  ).split(' '),
  talk: 'comment comments disqus respond discussion feedback correction-form rating ratings poll quiz'.split(
    ' ',
  ),
  sharing: 'share shares sharing sharebar sharedaddy social socials addthis followus'.split(' '),
  onward: (
    'related recommended recommendation recommendations recirc recirculation trending popular mostread toplist morefrom readmore readnext ' +
    'alsolike suggested teaser teasers linkbox storypackage ticker'
  ).split(' '),
  menu: (
    'sidebar rail nav navbar navigation menu menus breadcrumb breadcrumbs pagination pager paging footer masthead topbar toolbar jump skip ' +
    'toc dropdown'
  ).split(' '),
  asking: (
    'cookie cookies gdpr consent modal popup overlay lightbox newsletter newsletters signup subscribe subscription paywall login register ' +
    'legal disclaimer copyright'
  ).split(' '),
  facts:
    'tags taglist tagcloud hashtags byline bylines authorbio bio timestamp dateline pubdate published credit credits infobox hatnote'.split(
      ' ',
    ),
  pictures: 'carousel slideshow gallery thumbnails thumbs player playlist'.split(' '),
  unseen: 'print printonly hidden screenreader noprint tooltip popover rollover hovercard'.split(' '),
  boxes: 'widget widgets'.split(' '),
};

/** Words that together name such a part where one alone does not: any of each column, in order. */
export const asidePhrases: readonly (readonly string[])[] = [
  ['more most', 'from news stories articles popular read viewed in on like coverage'],
  ['read see also up', 'more also next read'],
  ['author', 'info box bio card profile details meta block'],
  ['about', 'author'],
  ['about', 'the', 'author'],
  ['post', 'meta info footer nav tags author date'],
  ['entry', 'meta footer utility'],
  ['article', 'meta info footer tools actions tags date byline header__meta links'],
  ['story', 'meta footer tools links tags'],
  ['meta', 'data info'],
  ['site', 'header footer info nav'],
  ['page', 'header footer'],
  ['top', 'stories news'],
  ['latest', 'news stories posts'],
  ['sign', 'up in'],
  ['call', 'to', 'action'],
  ['inline', 'links promo related newsletter'],
  ['in', 'this', 'article'],
  ['img image photo video', 'credit meta'],
];

/** Words that together name the text itself: any of each column, in order. */
export const bodyPhrases: readonly (readonly string[])[] = [
  ['article story', 'body content text copy'],
  ['post', 'body content text entry'],
  ['entry', 'body content text'],
  ['body', 'copy text content'],
];

/** Class names that name the text by themselves. */
export const bodyNames: readonly string[] =
  'article story entry content-body main-content richtext rich-text zn-body'.split(' ');

/** Words that name the lines under a headline. */
export const deckWords: readonly string[] = (
  'dek deck standfirst subtitle sub-title subhead sub-head subheading sub-heading subheadline sub-headline subhed sub-hed strapline ' +
  'tagline kicker summary excerpt abstract synopsis'
).split(' ');
