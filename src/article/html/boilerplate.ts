import type { PageElement } from './page-tree.ts';

/** Elements and roles that HTML itself sets aside from the main text. Source: HTML standard, "sections"; WAI-ARIA 1.2. */
const asideTags = new Set(['nav', 'aside', 'footer', 'form', 'dialog', 'menu']);
const asideRoles = new Set([
  'navigation',
  'complementary',
  'banner',
  'contentinfo',
  'search',
  'dialog',
  'alert',
  'menu',
  'menubar',
  'tablist',
  'tooltip',
  'button',
]);

/** Words in class names and ids that name a page's parts other than its text; each a common English term for one. */
const asideWords = new Set(
  (
    'ad ads advert advertisement advertising adunit adslot dfp sponsor sponsored promo promos promotion promoted taboola outbrain ' +
    'comment comments disqus respond discussion share shares sharing sharebar sharedaddy social socials addthis followus ' +
    'related recommended recommendation recommendations recirc recirculation trending popular mostread toplist morefrom readmore ' +
    'readnext alsolike suggested sidebar rail nav navbar navigation menu menus breadcrumb breadcrumbs pagination pager paging ' +
    'footer masthead topbar toolbar cookie cookies gdpr consent modal popup overlay lightbox newsletter newsletters signup subscribe ' +
    'subscription paywall login register tags taglist tagcloud byline bylines authorbio bio timestamp dateline pubdate published ' +
    'credit credits copyright legal disclaimer jump skip print printonly hidden screenreader widget widgets ticker ' +
    'carousel slideshow gallery thumbnails thumbs player playlist poll quiz rating ratings tooltip popover rollover hovercard dropdown hatnote infobox toc noprint ' +
    'livechat banner marketing teaser teasers upsell donate donation correction-form feedback hashtags storypackage linkbox'
  ).split(' '),
);

/** Two words together name them where one alone does not. */
const asidePhrases =
  /(?:more|most)[-_ ]?(?:from|news|stories|articles|popular|read|viewed|in|on|like|coverage)|(?:read|see|also|up)[-_ ]?(?:more|also|next|read)|author[-_ ]?(?:info|box|bio|card|profile|details|meta|block)|about[-_ ]?(?:the[-_ ]?)?author|post[-_ ]?(?:meta|info|footer|nav|tags|author|date)|entry[-_ ]?(?:meta|footer|utility)|article[-_ ]?(?:meta|info|footer|tools|actions|tags|date|byline|header__meta|links)|story[-_ ]?(?:meta|footer|tools|links|tags)|meta[-_ ]?(?:data|info)|site[-_ ]?(?:header|footer|info|nav)|page[-_ ]?(?:header|footer)|top[-_ ]?(?:stories|news)|latest[-_ ]?(?:news|stories|posts)|sign[-_ ]?(?:up|in)|call[-_ ]?to[-_ ]?action|\bcta\b|inline[-_ ]?(?:links|promo|related|newsletter)|in[-_ ]?this[-_ ]?article|\bjp-relatedposts\b|(?:img|image|photo|video)[-_ ]?(?:credit|meta)/i;

/** Words that name the text itself. */
const bodyPhrases =
  /article[-_ ]{0,2}(?:body|content|text|copy)|story[-_ ]{0,2}(?:body|content|text|copy)|post[-_ ]{0,2}(?:body|content|text|entry)|entry[-_ ]{0,2}(?:body|content|text)|body[-_ ]{0,2}(?:copy|text|content)|(?:^|\s)(?:article|story|entry|content-body|main-content|richtext|rich-text|zn-body)(?:\s|$)|page[-_]?content|news[-_ ]?(?:body|text|content)|td-post-content/i;

/** Words that name a picture's text. */
const captionPhrase = /caption|cutline|(?:^|[-_ ])legend(?:$|[-_ ])/i;

/** Words that name the lines under a headline. */
const deckPhrase =
  /(?:^|[-_ ])(?:dek|deck|standfirst|subtitle|sub-?title|sub-?head(?:ing|line)?|sub-?hed|strapline|tagline|kicker|summary|excerpt|abstract|synopsis)(?:$|[-_ ])/i;

/** Whether an element's label names it a picture's caption, or the lines under the headline; null for neither. */
export function namedKind(element: PageElement): 'caption' | 'standfirst' | null {
  const label = labelOf(element);
  if (label === ' ' || element.running > 1500) return null;
  if (captionPhrase.test(label)) return 'caption';
  return deckPhrase.test(label) ? 'standfirst' : null;
}

/** The class names and id of an element, as one line. */
export function labelOf(element: PageElement): string {
  return `${element.attributes['class'] ?? ''} ${element.attributes['id'] ?? ''}`.slice(0, 400);
}

function isHidden({ attributes }: PageElement): boolean {
  if ('hidden' in attributes) return true;
  return /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i.test(
    (attributes['style'] ?? '').slice(0, 300),
  );
}

/** Words of a label: parted at signs and where small letters meet capitals. */
function wordsOf(label: string): readonly string[] {
  return label
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}

/** Elements that hold the whole page or the whole article whatever they are called. */
const never = new Set([
  'html',
  'body',
  'main',
  'article',
  '#page',
  'p',
  'span',
  'em',
  'strong',
  'b',
  'i',
  'a',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'figcaption',
]);

/** Whether an element's name, role or label sets it aside from the main text. */
export function isSetAside(element: PageElement): boolean {
  const { tag, attributes } = element;
  if (isHidden(element)) return true;
  if (asideTags.has(tag) || asideRoles.has(attributes['role'] ?? '')) return true;
  if (never.has(tag)) return false;
  const label = labelOf(element);
  if (label === ' ') return false;
  return asidePhrases.test(label) || wordsOf(label).some((word) => asideWords.has(word));
}

/** Whether an element's label, or its markup for machines, names it as the article's text. */
export function isNamedBody(element: PageElement): boolean {
  const { attributes, tag } = element;
  if ((attributes['itemprop'] ?? '').toLowerCase() === 'articlebody') return true;
  return tag === 'article' || bodyPhrases.test(labelOf(element));
}
