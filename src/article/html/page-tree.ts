import { deepest, parserInto } from './gather-page.ts';
import type { Gathering } from './gather-page.ts';
import { readLabel } from './labels.ts';
import type { Label } from './labels.ts';
import type { PageElement } from './page-element.ts';

/** A page's tree, with what its head says. */
export interface PageTree {
  readonly root: PageElement;
  /** Text of `<title>`. */
  readonly title: string;
  readonly metas: readonly Readonly<Record<string, string>>[];
  readonly links: readonly Readonly<Record<string, string>>[];
  /** Contents of `<script type="application/ld+json">`. */
  readonly linkedData: readonly string[];
}

/** How much is parsed before the depth is looked at again. */
const sliceLength = 16_384;

/** A page that nests too deep to mean anything, with a line break in place of each tag: the parser's time grows with the square of the depth. */
const flattened = (html: string): string => html.replace(/<[^<>]*>/g, '<br><br>');

/**
 * Reads HTML into a tree, leaving out what nobody reads (scripts, styles, controls). Never throws; time and depth are
 * bounded whatever the nesting.
 */
export function readPageTree(html: string): PageTree {
  const labels = new Map<string, Label>();
  const root: PageElement = {
    tag: '#page',
    attributes: {},
    label: readLabel({}, labels),
    children: [],
    parent: null,
    running: 0,
  };
  const page: Gathering = {
    root,
    at: root,
    depth: 0,
    overflow: 0,
    skipping: null,
    skipped: 0,
    title: '',
    inTitle: false,
    metas: [],
    links: [],
    linkedData: [],
    inLinkedData: false,
    labels,
  };
  const parser = parserInto(page);
  for (let start = 0; start < html.length; start += sliceLength) {
    parser.write(html.slice(start, start + sliceLength));
    if (page.overflow > deepest) return readPageTree(flattened(html));
  }
  parser.end();
  const { title, metas, links, linkedData } = page;
  return { root, title, metas, links, linkedData };
}
