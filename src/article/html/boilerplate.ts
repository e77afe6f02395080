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

/** Whether an element's label names it a picture's caption, or the lines under the headline; null for neither. */
export function namedKind({ label, running }: PageElement): 'caption' | 'standfirst' | null {
  if (running > 1500) return null;
  if (label.isCaption) return 'caption';
  return label.isDeck ? 'standfirst' : null;
}

/** The class names and id of an element, as one line. */
export const labelOf = (element: PageElement): string => element.label.text;

function isHidden({ attributes }: PageElement): boolean {
  if (attributes['hidden'] !== undefined) return true;
  const style = attributes['style'];
  if (style === undefined) return false;
  return /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i.test(style.slice(0, 300));
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

/** Menus and dialogues, which no article stands in. */
const menuTags = new Set(['nav', 'dialog', 'menu']);
/** Roles of parts that stand beside the text rather than above it: an article may stand in one by mistake. */
const besideRoles = new Set(['complementary', 'banner', 'contentinfo', 'alert', 'tablist']);

/** Whether an element is a menu or a control by its name or role. */
export function isMenu({ tag, attributes }: PageElement): boolean {
  const role = attributes['role'] ?? '';
  return menuTags.has(tag) || (asideRoles.has(role) && !besideRoles.has(role));
}

/** In which ways an element is set aside from the main text by its name, role, style or label, as bits of `asideWays`. */
export function asideBits(element: PageElement): number {
  const { tag, attributes, label } = element;
  const byTag = asideTags.has(tag) || asideRoles.has(attributes['role'] ?? '') ? 1 : 0;
  return byTag | (isHidden(element) ? 2 : 0) | (never.has(tag) ? 0 : label.asides);
}

/** Whether an element's label says that it shows pictures one after another, each with its own few words. */
export function isGallery({ tag, label }: PageElement): boolean {
  return label.isGallery && !never.has(tag);
}

/** Whether an element's label, or its markup for machines, names it as the article's text. */
export function isNamedBody({ attributes, tag, label }: PageElement): boolean {
  return tag === 'article' || label.isBody || attributes['itemprop']?.toLowerCase() === 'articlebody';
}
