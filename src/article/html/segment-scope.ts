import type { BlockKind } from '../../model/article.ts';
import { namedKind } from './boilerplate.ts';
import type { PageElement } from './page-element.ts';

/** Elements that do not break the running text. */
export const inlineTags: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'data',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'q',
  'rp',
  'rt',
  'ruby',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
  'amp-img',
  'img',
  'td',
  'th',
]);

const boldTags = new Set(['b', 'strong']);

/** Elements whose labels are not read, since they hold the whole page or article. */
const never = new Set(['html', 'body', 'main', 'article', '#page', 'section']);

const headings: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };

/** What sets a part aside from the text by its name, role or label. */
export interface Aside {
  /** Ways of all elements around it, as bits of `asideWays`. */
  readonly bits: number;
  /** Ways of the innermost element that is set aside. */
  readonly own: number;
  /** How many elements around it are set aside. */
  readonly depth: number;
  /** How much of the page's running text the outermost of them holds, 0 to 1; 1 where there is none. */
  readonly share: number;
  /** The same of the smallest. */
  readonly leastShare: number;
}

/** Of a part that nothing sets aside. */
const notAside: Aside = { bits: 0, own: 0, depth: 0, share: 1, leastShare: 1 };

/** What is open around the text at hand. */
export interface Scope {
  readonly kind: BlockKind;
  readonly level: number;
  readonly running: boolean;
  readonly node: number;
  readonly links: number;
  readonly bold: boolean;
  /** Whether it stands right in a table's row. */
  readonly inRow: boolean;
  readonly aside: Aside;
}

function kindIn(element: PageElement, scope: Scope): BlockKind {
  const { tag } = element;
  if (tag === 'figcaption' || tag === 'caption' || scope.kind === 'caption') return 'caption';
  if (tag in headings) return namedKind(element) === 'standfirst' ? 'standfirst' : 'headline';
  if (inlineTags.has(tag)) return scope.kind;
  const named = never.has(tag) ? null : namedKind(element);
  if (named !== null) return named;
  if (tag === 'blockquote') return 'quotation';
  if (tag === 'li' || tag === 'dt' || tag === 'dd' || tag === 'tr') return 'list-item';
  // A block inside a cell is text, and the table only lays it out.
  return scope.kind === 'headline' || scope.inRow ? 'paragraph' : scope.kind;
}

/** What is open outside of everything. */
export const outside: Scope = {
  kind: 'paragraph',
  level: 0,
  running: false,
  node: -1,
  links: 0,
  bold: false,
  inRow: false,
  aside: notAside,
};

/** What is open inside an element, given what is open around it, and its block with what sets that aside. */
export function scopeOf(element: PageElement, scope: Scope, block: Pick<Scope, 'node' | 'aside'>): Scope {
  const { tag } = element;
  const runs = tag === 'p' || tag === 'blockquote' || tag === 'pre';
  return {
    kind: kindIn(element, scope),
    level: headings[tag] ?? 0,
    running: runs || (scope.running && tag !== 'div'),
    node: block.node,
    links: scope.links + (tag === 'a' ? 1 : 0),
    bold: scope.bold || boldTags.has(tag),
    aside: block.aside,
    inRow: tag === 'tr' || (scope.inRow && inlineTags.has(tag)),
  };
}
