import type { BlockKind } from '../../model/article.ts';
import { squeeze, withPlainBlanks } from '../clean-text.ts';
import type { PageElement } from './page-element.ts';
import { inlineTags, outside, scopeOf } from './segment-scope.ts';
import { endsSentence } from './segment-weight.ts';
import { asideIn, isLeftOut } from './set-aside.ts';
import { unitsOf } from './units-of.ts';
import type { Aside, Scope } from './segment-scope.ts';

/** A stretch of text between two breaks of the page. */
export interface Segment {
  readonly text: string;
  readonly kind: BlockKind;
  /** Level of the heading it stands in, 1 to 6; 0 for none. */
  readonly level: number;
  /** How much it says, in units of one Latin letter. */
  readonly units: number;
  /** How many of its units stand in links. */
  readonly linked: number;
  /** Whether all of it stands in bold. */
  readonly bold: boolean;
  /** Whether it stands in an element made for running text. */
  readonly running: boolean;
  /** The block element it stands in: position in `Segmented.nodes`. */
  readonly node: number;
  /** Whether it ends as a sentence does. */
  readonly ends: boolean;
  /** What sets it aside from the text by name, and how many elements do. */
  readonly aside: Aside;
}

/** A block element, in document order. */
export interface SegmentNode {
  readonly element: PageElement;
  /** Position of the block element around it; -1 for the page. */
  readonly parent: number;
}

/** A page as a list of segments, in document order, over its block elements. */
export interface Segmented {
  readonly segments: readonly Segment[];
  readonly nodes: readonly SegmentNode[];
}

interface Walk {
  readonly segments: Segment[];
  readonly nodes: SegmentNode[];
  readonly totalRunning: number;
  parts: string[];
  linked: number;
  boldUnits: number;
  units: number;
}

function flush(walk: Walk, scope: Scope): void {
  if (walk.parts.length === 0) return;
  const text = squeeze(walk.parts.join(''));
  if (text !== '') {
    const bold = walk.boldUnits * 10 >= walk.units * 9;
    const { kind, level, running, node, aside } = scope;
    const units = unitsOf(text);
    walk.segments.push({
      text,
      units,
      kind,
      level,
      running,
      node,
      aside,
      ends: endsSentence(text),
      linked: (Math.min(walk.linked, text.length) * units) / text.length,
      bold,
    });
  }
  walk.parts = [];
  walk.linked = 0;
  walk.boldUnits = 0;
  walk.units = 0;
}

function addText(walk: Walk, scope: Scope, text: string): void {
  // Line ends in the source of a page are shown as blanks.
  const words = withPlainBlanks(text);
  walk.parts.push(words);
  const units = words.trim().length;
  walk.units += units;
  if (scope.links > 0) walk.linked += units;
  if (scope.bold) walk.boldUnits += units;
}

/** What is still to do: text or an element to go into, or null where the block of the scope ends. */
interface Step {
  readonly enter: PageElement | string | null;
  readonly scope: Scope;
}

function breakLine(walk: Walk, scope: Scope): void {
  // Two in a row end a paragraph; one is a blank.
  if (/\n *$/.test(walk.parts.at(-1) ?? '')) flush(walk, scope);
  else walk.parts.push(' \n');
}

function enterElement(element: PageElement, scope: Scope, { walk, stack }: Pass): void {
  if (element.tag === 'br') return breakLine(walk, scope);
  if (isLeftOut(element, walk.totalRunning)) return;
  if (element.tag === 'td' || element.tag === 'th') walk.parts.push(' ');
  const isInline = inlineTags.has(element.tag);
  if (!isInline) {
    flush(walk, scope);
    walk.nodes.push({ element, parent: scope.node });
  }
  const inner = scopeOf(element, scope, {
    node: isInline ? scope.node : walk.nodes.length - 1,
    aside: isInline ? scope.aside : asideIn(element, scope.aside, walk.totalRunning),
  });
  if (!isInline) stack.push({ enter: null, scope: inner });
  for (let at = element.children.length - 1; at >= 0; at -= 1)
    stack.push({ enter: element.children[at], scope: inner });
}

interface Pass {
  readonly walk: Walk;
  readonly stack: Step[];
}

/** Gives the page's text in segments. Iterative: depth costs no stack. */
export function segmentPage(root: PageElement): Segmented {
  const walk: Walk = {
    segments: [],
    nodes: [],
    totalRunning: root.running,
    parts: [],
    linked: 0,
    boldUnits: 0,
    units: 0,
  };
  const stack: Step[] = [{ enter: root, scope: outside }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if (step.enter === null) flush(walk, step.scope);
    else if (typeof step.enter === 'string') addText(walk, step.scope, step.enter);
    else enterElement(step.enter, step.scope, { walk, stack });
  }
  flush(walk, outside);
  return { segments: walk.segments, nodes: walk.nodes };
}
