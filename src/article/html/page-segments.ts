import type { BlockKind } from '../../model/article.ts';
import { squeeze } from '../clean-text.ts';
import { isGallery, isSetAside } from './boilerplate.ts';
import type { PageElement } from './page-element.ts';
import { inlineTags, scopeOf } from './segment-scope.ts';
import type { Scope } from './segment-scope.ts';

/** A stretch of text between two breaks of the page. */
export interface Segment {
  readonly text: string;
  readonly kind: BlockKind;
  /** Level of the heading it stands in, 1 to 6; 0 for none. */
  readonly level: number;
  /** How many of its units stand in links. */
  readonly linked: number;
  /** Whether all of it stands in bold. */
  readonly bold: boolean;
  /** Whether it stands in an element made for running text. */
  readonly running: boolean;
  /** The block element it stands in: position in `Segmented.nodes`. */
  readonly node: number;
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
  const text = squeeze(walk.parts.join(''));
  if (text !== '') {
    const bold = walk.boldUnits * 10 >= walk.units * 9;
    const { kind, level, running, node } = scope;
    walk.segments.push({
      text,
      kind,
      level,
      running,
      node,
      linked: Math.min(walk.linked, text.length),
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
  const words = text.replace(/[\s\u00A0]+/g, ' ');
  walk.parts.push(words);
  const units = words.trim().length;
  walk.units += units;
  if (scope.links > 0) walk.linked += units;
  if (scope.bold) walk.boldUnits += units;
}

/** Whether a part is left out by its label. One that holds a third of the page's running text, of pictures a half, is kept, since labels may be wrong. */
function isLeftOut(element: PageElement, walk: Walk): boolean {
  if (!isSetAside(element)) return false;
  return element.running * (isGallery(element) ? 2 : 3) < walk.totalRunning + 1;
}

type Step = { readonly enter: PageElement | string; readonly scope: Scope } | { readonly leave: Scope };

function enterElement(element: PageElement, scope: Scope, walk: Walk): readonly Step[] {
  if (element.tag === 'br') {
    // Two in a row end a paragraph; one is a blank.
    if (/\n *$/.test(walk.parts.at(-1) ?? '')) flush(walk, scope);
    else walk.parts.push(' \n');
    return [];
  }
  if (isLeftOut(element, walk)) return [];
  if (element.tag === 'td' || element.tag === 'th') walk.parts.push(' ');
  const isInline = inlineTags.has(element.tag);
  let inner = scopeOf(element, scope, scope.node);
  if (!isInline) {
    flush(walk, scope);
    walk.nodes.push({ element, parent: scope.node });
    inner = { ...inner, node: walk.nodes.length - 1 };
  }
  const steps: Step[] = element.children.map((child) => ({ enter: child, scope: inner }));
  if (!isInline) steps.push({ leave: inner });
  return steps;
}

/** Gives the page's text in segments, parts that are not the article's left out. Iterative: depth costs no stack. */
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
  const outside: Scope = {
    kind: 'paragraph',
    level: 0,
    running: false,
    node: -1,
    links: 0,
    bold: false,
    inRow: false,
  };
  const stack: Step[] = [{ enter: root, scope: outside }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if ('leave' in step) flush(walk, step.leave);
    else if (typeof step.enter === 'string') addText(walk, step.scope, step.enter);
    else {
      const steps = enterElement(step.enter, step.scope, walk);
      for (let at = steps.length - 1; at >= 0; at -= 1) stack.push(steps[at]);
    }
  }
  flush(walk, outside);
  return { segments: walk.segments, nodes: walk.nodes };
}
