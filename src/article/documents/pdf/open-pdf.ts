import type { Issue } from '../../../model/issue.ts';
import { cleanText, squeeze } from '../../clean-text.ts';
import type { Piece } from '../../draft.ts';
import { withoutBullet } from '../../markup-marks.ts';
import type { Opened } from '../document.ts';
import type { CharacterMaps } from './character-maps.ts';
import { columnsOf } from './columns.ts';
import { withoutFootnotes } from './footnotes.ts';
import { joinLines, wordsOf } from './join-lines.ts';
import { withoutEdges } from './page-edges.ts';
import { paragraphsOf, type Paragraph } from './paragraphs.ts';
import { pdfPages, type PdfPages } from './pdf-pages.ts';
import { rowsOf, usualSize } from './rows.ts';

/** Type larger than the text by so much is a heading's. */
const headingSize = 1.15;
const longestHeading = 220;
/** A page of pictures may have a stamp or a number as text; a page of text has more letters. */
const fewestLetters = 30;

function pieceOf({ lines, size }: Paragraph, bodySize: number, words: ReadonlySet<string>): Piece {
  const text = squeeze(cleanText(joinLines(lines, words)));
  if (size >= bodySize * headingSize && text.length <= longestHeading)
    return { kind: 'headline', text, marked: true };
  const item = withoutBullet(text);
  return item === null ? { kind: 'paragraph', text } : { kind: 'list-item', text: item };
}

function piecesOf({ pages }: PdfPages): readonly Piece[] {
  const read = pages.flatMap((runs) => (runs === null ? [] : [rowsOf(runs)]));
  const bodySize = usualSize(pages.flatMap((runs) => runs ?? []));
  const columns = withoutEdges(read, bodySize)
    .flatMap((rows) => columnsOf(rows))
    .map((column) => withoutFootnotes(column, bodySize));
  const paragraphs = paragraphsOf(columns);
  // A line's last word may be broken: it is no witness of how the document writes it.
  const words = wordsOf(
    paragraphs.flatMap(({ lines }) => lines.map((line) => line.replace(/\S*[-\u2010]$/, ''))),
  );
  return paragraphs.map((one) => pieceOf(one, bodySize, words)).filter(({ text }) => text !== '');
}

function issuesOf({ pages, cut, endless }: PdfPages): readonly Issue[] {
  const broken = pages.filter((runs) => runs === null).length;
  return [
    ...(endless
      ? [{ code: 'document-cut', span: null, detail: 'the end of the file is missing' } as const]
      : []),
    ...(broken > 0
      ? [{ code: 'document-cut', span: null, detail: `${broken} of ${pages.length} pages` } as const]
      : []),
    ...(cut ? [{ code: 'article-too-long', span: null, detail: '' } as const] : []),
  ];
}

/** Whether the pages have no text layer to speak of: they are pictures. */
function isScanned({ pages }: PdfPages): boolean {
  const letters = pages
    .flatMap((runs) => runs ?? [])
    .reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
  return letters < fewestLetters * Math.max(1, Math.min(pages.length, 10));
}

/**
 * Opens a PDF with a text layer: columns in reading order, without running heads, page numbers and footnotes, words broken at line ends made
 * whole, paragraphs by gaps and indents, headings by the size of their type. Loads its library when first called.
 */
export async function openPdf(bytes: Uint8Array, maps: CharacterMaps): Promise<Opened> {
  const read = await pdfPages(bytes, maps);
  if ('code' in read) return { kind: 'unreadable', code: read.code };
  const areBroken = read.pages.length === 0 || read.pages.every((runs) => runs === null);
  if (areBroken) return { kind: 'unreadable', code: 'document-broken' };
  if (isScanned(read)) return { kind: 'unreadable', code: 'pdf-scanned' };
  return {
    kind: 'document',
    document: { pieces: piecesOf(read), properties: read.properties, issues: issuesOf(read) },
  };
}
