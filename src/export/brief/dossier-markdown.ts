import { joinerOf, piecesOf } from './pieces-of.ts';
import { oneLine } from '../words/one-line.ts';
import type { Dossier, DossierLine, DossierPiece, DossierSource } from './dossier.ts';

/** A dossier as Markdown (CommonMark): sections with lines, each with links to its numbered sources at the end. */
export function dossierMarkdown(dossier: Dossier): string {
  const sections = dossier.sections.map(({ heading, empty, lines }) => {
    const body = lines.length === 0 ? [empty ?? ''] : lines.map(lineOf);
    return [`## ${heading}`, '', ...body, ''].join('\n');
  });
  return [
    `# ${escaped(dossier.title)}`,
    '',
    `${escaped(dossier.period)}. ${escaped(dossier.summary)}`,
    '',
    ...sections,
    '## Sources',
    '',
    ...dossier.sources.map(sourceOf),
    '',
  ].join('\n');
}

function lineOf({ lead, below = [], ...line }: DossierLine): string {
  const parts = [lead === '' ? '' : `**${escaped(lead)}**`, wordsOf(line)].filter((part) => part !== '');
  return [`- ${parts.join(' — ')}`, ...below.map((one) => `  ${lineOf(one)}`)].join('\n');
}

/** The words of a line with its marks; the values of a series one after another, each with its own. */
function wordsOf(line: Omit<DossierLine, 'lead' | 'below'>): string {
  return piecesOf(line)
    .map((piece, at) => `${at === 0 ? '' : joinerOf(piece)}${pieceOf(piece)}`)
    .join('');
}

function pieceOf({ text, sources }: DossierPiece): string {
  return [escaped(text), sources.map((mark) => `[${mark}]`).join('')].filter((part) => part !== '').join(' ');
}

function sourceOf({ number, outlet, title, publishedOn, url, sentences }: DossierSource): string {
  const where = [outlet, title, publishedOn].flatMap((part) =>
    part === null || part === '' ? [] : [escaped(part)],
  );
  const address = url === null ? '' : ` (${escaped(url)})`;
  const cited = sentences.map(({ mark, quote }) => `   - \\[${mark}\\] “${escaped(oneLine(quote))}”`);
  return [
    `${number}. ${where.length === 0 ? 'Without outlet or title' : where.join(', ')}${address}`,
    ...cited,
  ].join('\n');
}

/** Characters that Markdown would take as its own are written with a backslash. */
function escaped(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]<>#|]/gu, (sign) => `\\${sign}`);
}
