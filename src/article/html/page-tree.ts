import { deepest, parserInto } from './gather-page.ts';
import type { Gathering } from './gather-page.ts';
import { readLabel } from './labels.ts';
import type { PageElement } from './page-element.ts';

/** A page's tree, with what its head says. */
export interface PageTree {
  readonly root: PageElement;
  /** Text of `<title>`. */
  readonly title: string;
  /** Contents of its meta tags by their names in lower case. */
  readonly metas: ReadonlyMap<string, string>;
  readonly links: readonly Readonly<Record<string, string>>[];
  /** Contents of `<script type="application/ld+json">`. */
  readonly linkedData: readonly string[];
  /** Days of publication that its scripts hold, as written. */
  readonly scriptDates: readonly string[];
}

/** What the first meta tag of these names says, the names in order of trust; null where none says anything. */
export function metaOf(page: Pick<PageTree, 'metas'>, ...names: readonly string[]): string | null {
  for (const name of names) {
    const content = page.metas.get(name);
    if (content !== undefined) return content;
  }
  return null;
}

/** The contents of meta tags by their names in lower case; of two of one name the first that says something. */
function contentsOf(metas: readonly Readonly<Record<string, string>>[]): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  for (const meta of metas) {
    const content = meta['content']?.trim() ?? '';
    for (const key of ['property', 'name', 'itemprop']) {
      const name = meta[key]?.toLowerCase();
      if (name !== undefined && content !== '' && !contents.has(name)) contents.set(name, content);
    }
  }
  return contents;
}

/** How much is parsed before the depth is looked at again. */
const sliceLength = 16_384;

/**
 * A page that nests too deep to mean anything, with line breaks in place of each tag: the parser's time grows with the square of the depth. A
 * bracket that is not closed before the next opens goes too, so that nothing is left to nest: `<div <p>` is two tags to the parser.
 */
const flattened = (html: string): string =>
  html.replace(/<(?:[^<>]*>)?/g, (tag) => (tag === '<' ? ' ' : '<br><br>'));

/**
 * Reads HTML into a tree, leaving out what nobody reads (scripts, styles, controls). Never throws; time and depth are
 * bounded whatever the nesting.
 */
export function readPageTree(html: string): PageTree {
  const root: PageElement = {
    tag: '#page',
    attributes: {},
    label: readLabel({}),
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
    scriptDates: [],
  };
  const parser = parserInto(page);
  for (let start = 0; start < html.length; start += sliceLength) {
    parser.write(html.slice(start, start + sliceLength));
    if (page.overflow > deepest) return readPageTree(flattened(html));
  }
  parser.end();
  const { title, metas, links, linkedData, scriptDates } = page;
  return { root, title, metas: contentsOf(metas), links, linkedData, scriptDates };
}
