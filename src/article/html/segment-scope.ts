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

/** What is open inside an element, given what is open around it. */
export function scopeOf(element: PageElement, scope: Scope, node: number): Scope {
  const { tag } = element;
  const runs = tag === 'p' || tag === 'blockquote' || tag === 'pre';
  return {
    kind: kindIn(element, scope),
    level: headings[tag] ?? 0,
    running: runs || (scope.running && tag !== 'div'),
    node,
    links: scope.links + (tag === 'a' ? 1 : 0),
    bold: scope.bold || boldTags.has(tag),
    inRow: tag === 'tr' || (scope.inRow && inlineTags.has(tag)),
  };
}
