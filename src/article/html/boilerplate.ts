import { anyOf } from '../../model/word-pattern.ts';
import { asidePhrases, asideWords, bodyNames, bodyPhrases, deckWords } from '../lexicon/page-part-labels.ts';
import type { PageElement } from './page-element.ts';

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

/** Each word of the first column before each of the second, and so on, with the gap between them. */
function columns(phrase: readonly string[], gap: string): string {
  return phrase.map((words) => anyOf(words.split(' '))).join(gap);
}

/** Two words together name a part where one alone does not. */
const asidePhrase = new RegExp(
  [
    ...asidePhrases.map((phrase) => columns(phrase, '[-_ ]?')),
    String.raw`\bcta\b`,
    String.raw`\bjp-relatedposts\b`,
  ].join('|'),
  'i',
);

/** Words that name the text itself. */
const bodyPhrase = new RegExp(
  [
    ...bodyPhrases.map((phrase) => columns(phrase, '[-_ ]{0,2}')),
    String.raw`(?:^|\s)${anyOf(bodyNames)}(?:\s|$)`,
    'page[-_]?content',
    'news[-_ ]?(?:body|text|content)',
    'td-post-content',
  ].join('|'),
  'i',
);

/** Words that name a picture's text. */
const captionPhrase = /caption|cutline|(?:^|[-_ ])legend(?:$|[-_ ])/i;

/** Words that name the lines under a headline. */
const deckPhrase = new RegExp(`(?:^|[-_ ])${anyOf(deckWords)}(?:$|[-_ ])`, 'i');

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
  return asidePhrase.test(label) || wordsOf(label).some((word) => asideWords.has(word));
}

/** Whether an element's label says that it shows pictures one after another, each with its own few words. */
export function isGallery(element: PageElement): boolean {
  return /gallery|slide-?show|carousel/i.test(labelOf(element));
}

/** Whether an element's label, or its markup for machines, names it as the article's text. */
export function isNamedBody(element: PageElement): boolean {
  const { attributes, tag } = element;
  if ((attributes['itemprop'] ?? '').toLowerCase() === 'articlebody') return true;
  return tag === 'article' || bodyPhrase.test(labelOf(element));
}
