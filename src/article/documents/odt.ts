import type { BlockKind } from '../../model/article.ts';
import type { Opened } from './document.ts';
import { pieceGatherer, type PieceGatherer } from './piece-gatherer.ts';
import { documentOf } from './properties.ts';
import { walkXml } from './walk-xml.ts';
import { zipParts } from './zip-parts.ts';

/** Parts of the text that are not its running text: notes, comments, deleted words, and fields for the page's edge. */
const unseen = new Set([
  'text:note',
  'office:annotation',
  'text:tracked-changes',
  'office:forms',
  'text:page-number',
  'style:header',
  'style:footer',
]);

interface Paragraph {
  text: string;
  readonly kind: BlockKind;
}

interface Walk {
  readonly into: PieceGatherer;
  /** The named style that each automatic style is made from. */
  readonly parents: Map<string, string>;
  readonly open: Paragraph[];
  lists: number;
  hidden: number;
  inText: boolean;
}

/** The kind that a paragraph's style means, by its own name or that of the style it is made from. */
function kindOf(walk: Walk, style: string): BlockKind {
  const named = walk.parents.get(style) ?? style;
  if (/^(?:Title|Heading)/.test(named)) return 'headline';
  if (named.startsWith('Quotations')) return 'quotation';
  return walk.lists > 0 ? 'list-item' : 'paragraph';
}

/** What an element adds to the text (ODF 1.3 part 3, 6.1: white space). */
function asText(name: string, attributes: Readonly<Record<string, string>>): string {
  if (name === 'text:s') return ' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, 100));
  if (name === 'text:tab') return ' ';
  return name === 'text:line-break' ? '\n' : '';
}

function openElement(walk: Walk, name: string, attributes: Readonly<Record<string, string>>): void {
  if (unseen.has(name)) walk.hidden += 1;
  if (walk.hidden > 0) return;
  const style = attributes['text:style-name'] ?? '';
  const paragraph = walk.open.at(-1);
  if (name === 'style:style')
    walk.parents.set(attributes['style:name'] ?? '', attributes['style:parent-style-name'] ?? '');
  else if (name === 'office:text') walk.inText = true;
  else if (name === 'text:h') walk.open.push({ text: '', kind: 'headline' });
  else if (name === 'text:p') walk.open.push({ text: '', kind: kindOf(walk, style) });
  else if (name === 'text:list') walk.lists += 1;
  else if (name === 'table:table-row') walk.into.openRow();
  else if (name === 'table:table-cell') walk.into.openCell();
  else if (paragraph !== undefined) paragraph.text += asText(name, attributes);
}

function closeElement(walk: Walk, name: string): void {
  if (unseen.has(name)) walk.hidden -= 1;
  if (walk.hidden > 0) return;
  if (name === 'text:list') walk.lists -= 1;
  if (name === 'table:table-row') walk.into.closeRow();
  if (name !== 'text:p' && name !== 'text:h') return;
  const paragraph = walk.open.pop();
  if (paragraph === undefined) return;
  const marked = paragraph.kind === 'headline' ? { marked: true } : {};
  for (const text of paragraph.text.split(/\n{2,}/)) walk.into.add({ kind: paragraph.kind, text, ...marked });
}

/** White space in XML is one blank; the file writes more of it as elements. */
function addText(walk: Walk, words: string): void {
  const paragraph = walk.open.at(-1);
  if (walk.inText && walk.hidden === 0 && paragraph !== undefined)
    paragraph.text += words.replace(/[\s]+/g, ' ');
}

const names = { text: 'content.xml', properties: 'meta.xml', manifest: 'META-INF/manifest.xml' };

/**
 * Opens an OpenDocument text (ISO/IEC 26300). Headings by their element or style, items by their list; rows of short cells are one piece.
 * Left out: notes, comments, deleted words, headers and footers.
 */
export function openOdt(bytes: Uint8Array): Opened {
  const zip = zipParts(bytes, Object.values(names));
  if ('code' in zip) return { kind: 'unreadable', code: zip.code };
  if (zip.parts.get(names.manifest)?.includes('encryption-data'))
    return { kind: 'unreadable', code: 'input-encrypted' };
  const text = zip.parts.get(names.text);
  if (text === undefined) return { kind: 'unreadable', code: 'document-broken' };
  const into = pieceGatherer();
  const walk: Walk = { into, parents: new Map(), open: [], lists: 0, hidden: 0, inText: false };
  walkXml(text, {
    open: (name, attributes) => openElement(walk, name, attributes),
    text: (words) => addText(walk, words),
    close: (name) => closeElement(walk, name),
  });
  return documentOf(into.pieces(), zip.parts.get(names.properties));
}
