import { commentParts, partsWithOtherDays } from '../lexicon/page-date-names.ts';
import { remember } from '../../model/remember.ts';
import { withPlainBlanks } from '../clean-text.ts';
import { labelOf } from './boilerplate.ts';
import type { PageElement } from './page-element.ts';
import { namesAuthor } from './author-labels.ts';
import { labelReach, wordsOfLabel } from './labels.ts';
import { inlineTags } from './segment-scope.ts';

/** A stretch of a page between two breaks, or an element that is there for a date; in document order. */
export interface PageLine {
  readonly text: string;
  readonly element: PageElement;
  /** Letters of the page's own text before it. */
  readonly at: number;
  readonly part: PagePart;
}

/**
 * What a part of a page belongs to, as its tag or label says: to the article; beside it (an `aside`, a sidebar, a teaser); to something else
 * that has days of its own (a menu, a form, comments, the foot of the page).
 */
export type PagePart = 'own' | 'beside' | 'other';

const otherTags = new Set(['nav', 'form', 'dialog', 'menu']);
const besideWords: ReadonlySet<string> = new Set(partsWithOtherDays);
const commentWords: ReadonlySet<string> = new Set(commentParts);
/** Elements that hold the whole page or a whole paragraph, whatever they are called. */
const neverApart = new Set(['html', 'body', 'main', '#page', 'h1', 'p']);
/** Labels of a foot that tells of its own article. */
const ownFoot = /entry|post|article|meta|byline/i;

/** The class names of an element and its id, where somebody wrote that: one with many digits was made by a program. */
function namesOf({ attributes }: PageElement): string {
  const id = attributes['id'] ?? '';
  return `${attributes['class'] ?? ''} ${/\d\D+\d/.test(id) ? '' : id}`.slice(0, labelReach);
}

/** What the words of a label say of the part that bears it: kept, since lists and the pages of a site repeat them. */
const partNamed = remember((label): PagePart => {
  const words = wordsOfLabel(label);
  if (words.some((word) => commentWords.has(word))) return 'other';
  return words.some((word) => besideWords.has(word)) ? 'beside' : 'own';
}, labelReach);

/** What an element's own tag and label say. */
function partOf(element: PageElement): PagePart {
  const { tag } = element;
  if (otherTags.has(tag)) return 'other';
  if (tag === 'aside') return 'beside';
  if (neverApart.has(tag) || inlineTags.has(tag)) return 'own';
  if (tag === 'footer') return ownFoot.test(labelOf(element)) ? 'own' : 'other';
  const label = namesOf(element);
  return label === ' ' ? 'own' : partNamed(label);
}

/** Inline elements that stand within a word: "1<sup>st</sup>". Others have words of their own: "<span>4 March 2025</span><span>5 min</span>". */
const withinWords = new Set(['sup', 'sub', 'wbr', 'font']);

interface Walk {
  readonly lines: PageLine[];
  readonly open: ReadonlySet<PageElement>;
  parts: string[];
  at: number;
}

interface Place {
  readonly block: PageElement;
  readonly part: PagePart;
}

function flush(walk: Walk, { block, part }: Place): void {
  if (walk.parts.length === 0) return;
  const text = withPlainBlanks(walk.parts.join('')).trim();
  walk.parts = [];
  if (text === '') return;
  walk.lines.push({ text, element: block, at: walk.at, part });
  if (part === 'own') walk.at += text.length;
}

/** The part of an element inside another part. */
function partInside(outer: PagePart, element: PageElement): PagePart {
  if (outer === 'other') return outer;
  const own = partOf(element);
  return own === 'own' ? outer : own;
}

/** An element that is being walked. */
interface Frame {
  readonly element: PageElement;
  /** Where its own children stand. */
  readonly inner: Place;
  /** What stands behind it; null behind a block, which ends the line. */
  readonly gap: string | null;
  /** Position of the child that is next. */
  next: number;
}

function enter(element: PageElement, place: Place, walk: Walk): Frame {
  const isInline = inlineTags.has(element.tag);
  if (!isInline || element.tag === 'br') flush(walk, place);
  const part = walk.open.has(element) ? 'own' : partInside(place.part, element);
  if (isDated(element) || namesAuthor(element)) walk.lines.push({ text: '', element, at: walk.at, part });
  if (!isInline) return { element, inner: { block: element, part }, gap: null, next: 0 };
  const gap = withinWords.has(element.tag) ? '' : ' ';
  if (gap !== '') walk.parts.push(gap);
  return { element, inner: part === place.part ? place : { ...place, part }, gap, next: 0 };
}

function leave({ inner, gap }: Frame, walk: Walk): void {
  if (gap === null) flush(walk, inner);
  else walk.parts.push(gap);
}

/** Whether an element gives a day to machines: `time`, an `abbr` of the hAtom kind, microdata, RDFa. */
export function isDated({ tag, attributes }: PageElement): boolean {
  if (tag === 'time' || (tag === 'abbr' && 'title' in attributes)) return true;
  return (
    /date|issued|created/i.test(attributes['itemprop'] ?? attributes['property'] ?? '') && tag !== 'meta'
  );
}

/**
 * Gives the lines of a page in document order, and an empty one for each element that gives a day to machines. No part around the headline
 * counts as set apart, whatever its label. Iterative: depth costs no stack.
 */
export function linesOf(root: PageElement, headline: PageElement | null): readonly PageLine[] {
  const open = new Set<PageElement>();
  for (let at = headline; at !== null; at = at.parent) open.add(at);
  const walk: Walk = { lines: [], open, parts: [], at: 0 };
  const stack: Frame[] = [enter(root, { block: root, part: 'own' }, walk)];
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const child = frame.element.children[frame.next];
    frame.next += 1;
    if (child === undefined) leave(frame, walk);
    if (child === undefined) stack.pop();
    else if (typeof child === 'string') walk.parts.push(child);
    else stack.push(enter(child, frame.inner, walk));
  }
  return walk.lines;
}
