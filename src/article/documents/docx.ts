import type { BlockKind } from '../../model/article.ts';
import type { Opened } from './document.ts';
import { pieceGatherer, type PieceGatherer } from './piece-gatherer.ts';
import { documentOf } from './properties.ts';
import { walkXml, type XmlListener } from './walk-xml.ts';
import { zipParts } from './zip-parts.ts';

/** Styles by their built-in English names, which a file keeps whatever the language of the program. */
const kindOfStyle: readonly (readonly [RegExp, BlockKind])[] = [
  [/^(?:title|heading \d)/i, 'headline'],
  [/quote/i, 'quotation'],
  [/^caption/i, 'caption'],
  [/^list /i, 'list-item'],
];

/** The kind of block that each style id means, from `word/styles.xml`. */
function kindsOfStyles(xml: string): ReadonlyMap<string, BlockKind> {
  const kinds = new Map<string, BlockKind>();
  let id = '';
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'w:style') id = attributes['w:styleId'] ?? '';
      if (name !== 'w:name') return;
      const kind = kindOfStyle.find(([pattern]) => pattern.test(attributes['w:val'] ?? ''))?.[1];
      if (kind !== undefined) kinds.set(id, kind);
    },
    text: () => {},
    close: () => {},
  });
  return kinds;
}

/** Text that Word keeps but does not show as text: deleted, moved away, or a second drawing of a box for older programs. */
const unseen = new Set(['w:del', 'w:moveFrom', 'mc:Fallback']);

/** One paragraph while it is walked; text boxes stand inside paragraphs, so that several are open at once. */
interface Paragraph {
  text: string;
  kind: BlockKind;
  runs: number;
  boldRuns: number;
}

const begun = (): Paragraph => ({ text: '', kind: 'paragraph', runs: 0, boldRuns: 0 });

function close(paragraph: Paragraph, into: PieceGatherer): void {
  const { text, kind, runs, boldRuns } = paragraph;
  const marked = kind === 'headline' || (runs > 0 && boldRuns === runs);
  for (const part of text.split(/\n{2,}/)) into.add({ kind, text: part, ...(marked ? { marked } : {}) });
}

/** What an element adds to the text: Word writes tabs and line ends as elements. */
const asText: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

const isOff = (value: string | undefined): boolean => value === '0' || value === 'false' || value === 'none';

interface Walk {
  readonly into: PieceGatherer;
  readonly kinds: ReadonlyMap<string, BlockKind>;
  readonly open: Paragraph[];
  hidden: number;
  inText: boolean;
  bold: boolean;
}

function openElement(walk: Walk, name: string, attributes: Readonly<Record<string, string>>): void {
  if (unseen.has(name)) walk.hidden += 1;
  if (walk.hidden > 0) return;
  const paragraph = walk.open.at(-1);
  if (name === 'w:p') walk.open.push(begun());
  else if (name === 'w:tr') walk.into.openRow();
  else if (name === 'w:tc') walk.into.openCell();
  else if (name === 'w:r') walk.bold = false;
  else if (name === 'w:b') walk.bold = !isOff(attributes['w:val']);
  else if (name === 'w:t') walk.inText = true;
  else if (paragraph === undefined) return;
  else if (name === 'w:pStyle') paragraph.kind = walk.kinds.get(attributes['w:val'] ?? '') ?? paragraph.kind;
  else if (name === 'w:numPr' && paragraph.kind === 'paragraph') paragraph.kind = 'list-item';
  else paragraph.text += asText[name] ?? '';
}

function closeElement(walk: Walk, name: string): void {
  if (unseen.has(name)) walk.hidden -= 1;
  if (walk.hidden > 0) return;
  if (name === 'w:t') walk.inText = false;
  if (name === 'w:tr') walk.into.closeRow();
  if (name !== 'w:p') return;
  const paragraph = walk.open.pop();
  if (paragraph !== undefined) close(paragraph, walk.into);
}

function listenerOf(walk: Walk): XmlListener {
  return {
    open: (name, attributes) => openElement(walk, name, attributes),
    close: (name) => closeElement(walk, name),
    text: (words) => {
      const paragraph = walk.open.at(-1);
      if (!walk.inText || walk.hidden > 0 || paragraph === undefined) return;
      paragraph.text += words;
      if (words.trim() === '') return;
      paragraph.runs += 1;
      if (walk.bold) paragraph.boldRuns += 1;
    },
  };
}

const names = { text: 'word/document.xml', styles: 'word/styles.xml', properties: 'docProps/core.xml' };

/**
 * Opens a Word document (ECMA-376). Headings by the names of their styles, list items by their numbering; rows of short cells are one piece.
 * Left out: headers, footers, notes and comments, which are parts of their own, and what tracked changes delete.
 */
export function openDocx(bytes: Uint8Array): Opened {
  const zip = zipParts(bytes, Object.values(names));
  if ('code' in zip) return { kind: 'unreadable', code: zip.code };
  const text = zip.parts.get(names.text);
  if (text === undefined) return { kind: 'unreadable', code: 'document-broken' };
  const into = pieceGatherer();
  const kinds = kindsOfStyles(zip.parts.get(names.styles) ?? '');
  walkXml(text, listenerOf({ into, kinds, open: [], hidden: 0, inText: false, bold: false }));
  return documentOf(into.pieces(), zip.parts.get(names.properties));
}
