import { squeeze } from '../clean-text.ts';
import { partsWithOtherDays } from '../lexicon/page-date-names.ts';
import { labelOf } from './boilerplate.ts';
import type { PageElement } from './page-element.ts';
import { inlineTags } from './segment-scope.ts';

/** A stretch of a page between two breaks, or an element that is there for a date; in document order. */
export interface PageLine {
  readonly text: string;
  readonly element: PageElement;
  /** Letters of the page's own text before it. */
  readonly at: number;
  /** Whether it stands in a part that shows the days of other things: comments, related articles, menus, the foot of the page. */
  readonly apart: boolean;
}

const apartTags = new Set(['nav', 'aside', 'form', 'dialog', 'menu']);
const apartWords: ReadonlySet<string> = new Set(partsWithOtherDays);
/** Elements that hold the whole page or article, or one word, whatever they are called. */
const neverApart = new Set(['html', 'body', 'main', '#page', 'h1', 'time', 'span', 'a', 'p', 'em', 'strong']);
/** Labels of a foot that tells of its own article. */
const ownFoot = /entry|post|article|meta|byline/i;

/** Whether an element shows the days of other things than the page's article, as its tag or its label says. */
function isApart(element: PageElement): boolean {
  const { tag } = element;
  if (apartTags.has(tag)) return true;
  if (neverApart.has(tag)) return false;
  const label = labelOf(element);
  if (tag === 'footer') return !ownFoot.test(label);
  if (label === ' ') return false;
  return label
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => apartWords.has(word));
}

/** Inline elements with a word of their own: "<span>4 March 2025</span><span>5 min</span>". */
const parted = new Set(['span', 'time', 'a', 'td', 'th', 'label', 'small']);

interface Walk {
  readonly lines: PageLine[];
  readonly open: ReadonlySet<PageElement>;
  parts: string[];
  at: number;
}

interface Place {
  readonly block: PageElement;
  readonly apart: boolean;
}

function flush(walk: Walk, { block, apart }: Place): void {
  const text = squeeze(walk.parts.join('').replace(/[\s\u00A0\u2002-\u200A]+/g, ' '));
  walk.parts = [];
  if (text === '') return;
  walk.lines.push({ text, element: block, at: walk.at, apart });
  if (!apart) walk.at += text.length;
}

type Step = { readonly enter: PageElement | string; readonly place: Place } | { readonly leave: Place };

function enter(element: PageElement, place: Place, walk: Walk): readonly Step[] {
  const isInline = inlineTags.has(element.tag);
  if (!isInline || element.tag === 'br') flush(walk, place);
  const apart = !walk.open.has(element) && (place.apart || isApart(element));
  if (isDated(element)) walk.lines.push({ text: '', element, at: walk.at, apart });
  const inner = isInline ? { ...place, apart } : { block: element, apart };
  if (parted.has(element.tag)) walk.parts.push(' ');
  const steps: Step[] = element.children.map((child) => ({ enter: child, place: inner }));
  steps.push(isInline ? { enter: parted.has(element.tag) ? ' ' : '', place } : { leave: inner });
  return steps;
}

/** Whether an element gives a day to machines: `time`, an `abbr` of the hAtom kind, microdata, RDFa. */
export function isDated({ tag, attributes }: PageElement): boolean {
  if (tag === 'time' || (tag === 'abbr' && 'title' in attributes)) return true;
  return /date|issued|created/i.test(attributes['itemprop'] ?? attributes['property'] ?? '') && tag !== 'meta';
}

/**
 * Gives the lines of a page in document order, and an empty one for each element that gives a day to machines. No part around the headline
 * counts as set apart, whatever its label. Iterative: depth costs no stack.
 */
export function linesOf(root: PageElement, headline: PageElement | null): readonly PageLine[] {
  const open = new Set<PageElement>();
  for (let at = headline; at !== null; at = at.parent) open.add(at);
  const walk: Walk = { lines: [], open, parts: [], at: 0 };
  const stack: Step[] = [{ enter: root, place: { block: root, apart: false } }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if ('leave' in step) flush(walk, step.leave);
    else if (typeof step.enter === 'string') walk.parts.push(step.enter);
    else {
      const steps = enter(step.enter, step.place, walk);
      for (let at = steps.length - 1; at >= 0; at -= 1) stack.push(steps[at]);
    }
  }
  return walk.lines;
}
