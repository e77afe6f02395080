import { joinerOf, piecesOf } from '../pieces-of.ts';
import type { Dossier, DossierLine, DossierPiece, DossierSection, DossierSource } from '../dossier.ts';
import { bookmarked, declaration, innerLink, paragraph, run } from './ooxml.ts';
import { footerRelation } from './package-parts.ts';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A4 with margins of 2.5 cm; lengths are in twentieths of a point. */
const page = `<w:sectPr><w:footerReference w:type="default" r:id="${footerRelation}"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>`;

/** The text of a dossier as `word/document.xml`; marks are links to the sentences at the end. */
export function documentPart(dossier: Dossier): string {
  const body = [
    paragraph(run(dossier.title), { style: 'Title' }),
    paragraph(run(`${dossier.period}. ${dossier.summary}`), { style: 'Summary' }),
    ...dossier.sections.flatMap(sectionParagraphs),
    paragraph(run('Sources'), { style: 'Heading1' }),
    ...sourceParagraphs(dossier.sources),
  ].join('');
  return `${declaration}<w:document ${namespaces}><w:body>${body}${page}</w:body></w:document>`;
}

function sectionParagraphs({ heading, empty, lines }: DossierSection): readonly string[] {
  const head = paragraph(run(heading), { style: 'Heading1' });
  if (lines.length === 0) return [head, paragraph(run(empty ?? ''), { style: 'Normal' })];
  return [head, ...lines.flatMap((line) => lineParagraphs(line, 0))];
}

function lineParagraphs({ lead, below = [], ...line }: DossierLine, level: number): readonly string[] {
  const words = wordsOf(line);
  const parts = [run(lead, 'Strong'), words].filter((part) => part !== '').join(run(' — '));
  const own = paragraph(parts, { style: 'ListBullet', level });
  return [own, ...below.flatMap((one) => lineParagraphs(one, level + 1))];
}

/** The words of a line with its marks; the values of a series one after another, each with its own. */
function wordsOf(line: Omit<DossierLine, 'lead' | 'below'>): string {
  return piecesOf(line)
    .map((piece, at) => `${at === 0 ? '' : run(joinerOf(piece))}${pieceOf(piece)}`)
    .join('');
}

function pieceOf({ text, sources }: DossierPiece): string {
  const marks = sources.map((mark) => innerLink(anchorOf(mark), run(`[${mark}]`, 'Mark'))).join('');
  return [run(text), marks].filter((part) => part !== '').join(run('\u00a0'));
}

/** Names of bookmarks are letters, digits and underscores. */
const anchorOf = (mark: string): string => `source_${mark.replace('.', '_')}`;

function sourceParagraphs(sources: readonly DossierSource[]): readonly string[] {
  const first = new Map<number, number>();
  let bookmarks = 0;
  for (const { number, sentences } of sources) {
    first.set(number, bookmarks);
    bookmarks += sentences.length;
  }
  return sources.flatMap((source) => [
    paragraph(run(headOf(source)), { style: 'Source' }),
    ...source.sentences.map(({ mark, quote }, at) => {
      const inner = run(`[${mark}] “${quote.replace(/\s+/gu, ' ').trim()}”`);
      const id = (first.get(source.number) ?? 0) + at;
      return paragraph(bookmarked(inner, { id, name: anchorOf(mark) }), { style: 'Quote' });
    }),
  ]);
}

function headOf({ number, outlet, title, publishedOn, url }: DossierSource): string {
  const where = [outlet, title, publishedOn].filter((part) => part !== null && part !== '');
  const name = where.length === 0 ? 'Without outlet or title' : where.join(', ');
  return `${number}. ${name}${url === null ? '' : ` (${url})`}`;
}
