import { joinerOf, piecesOf } from './pieces-of.ts';
import type { Dossier, DossierLine, DossierPiece, DossierSection, DossierSource } from './dossier.ts';

const style = `
  body { font: 1rem/1.55 Georgia, 'Noto Serif', serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
  body { color: #1b1b1b; background: #fff; }
  h1 { font-size: 1.6rem; margin-bottom: .2rem; } h2 { font-size: 1.15rem; margin-top: 2rem; border-bottom: 1px solid #767676; }
  .period { color: #555; } ul { padding-left: 1.1rem; } li { margin: .35rem 0; overflow-wrap: anywhere; }
  .mark { font-size: .8rem; text-decoration: none; } .marks { white-space: nowrap; } .implied { font-weight: normal; color: #555; } ol { font-size: .9rem; } blockquote { margin: .2rem 0; }
  :target { background: #fff3c4; }
  @media (prefers-color-scheme: dark) {
    body { color: #eee; background: #161616; } .period, .implied { color: #bbb; } a { color: #9cc4ff; } :target { background: #4a3f10; }
  }
  @page { margin: 2cm; }
  @media print {
    body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; color: #000; background: #fff; } a { color: inherit; }
    h2 { break-after: avoid; } li, blockquote { break-inside: avoid; } li:has(> ul) { break-inside: auto; } ol > li { break-inside: auto; }
  }`;

/** A dossier as one HTML page without scripts or outside files; it reads offline, prints and follows the system's colours. */
export function dossierHtml(dossier: Dossier): string {
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(dossier.title)}</title><style>${style}</style></head><body><main>`,
    `<h1>${escaped(dossier.title)}</h1><p class="period">${escaped(dossier.period)}. ${escaped(dossier.summary)}</p>`,
    ...dossier.sections.map(sectionOf),
    '<section><h2>Sources</h2><ol>',
    ...dossier.sources.map(sourceOf),
    '</ol></section></main></body></html>\n',
  ].join('\n');
}

function sectionOf({ heading, empty, lines }: DossierSection): string {
  const body =
    lines.length === 0 ? `<p>${escaped(empty ?? '')}</p>` : `<ul>\n${lines.map(lineOf).join('\n')}\n</ul>`;
  return `<section><h2>${escaped(heading)}</h2>${body}</section>`;
}

function lineOf({ lead, below = [], ...line }: DossierLine): string {
  const parts = [lead === '' ? '' : `<strong>${marked(lead)}</strong>`, wordsOf(line)];
  const inner = below.length === 0 ? '' : `<ul>${below.map(lineOf).join('')}</ul>`;
  return `<li>${parts.filter((part) => part !== '').join(' — ')}${inner}</li>`;
}

/** The words of a line with its marks; the values of a series one after another, each with its own. */
function wordsOf(line: Omit<DossierLine, 'lead' | 'below'>): string {
  return piecesOf(line)
    .map((piece, at) => `${at === 0 ? '' : joinerOf(piece)}${pieceOf(piece)}`)
    .join('');
}

function pieceOf({ text, sources }: DossierPiece): string {
  const links = sources.map((mark) => `<a class="mark" href="#source-${mark}">[${mark}]</a>`).join('');
  const marks = links === '' ? '' : `<span class="marks">${links}</span>`;
  return [marked(text), marks].filter((part) => part !== '').join('&nbsp;');
}

/** Text with what is implied set apart for the eye: "(~day)". */
function marked(text: string): string {
  return escaped(text).replace(/\(~[a-z]+\)/gu, '<span class="implied">$&</span>');
}

function sourceOf(source: DossierSource): string {
  const where = [source.outlet, source.title, source.publishedOn].flatMap((part) =>
    part === null || part === '' ? [] : [escaped(part)],
  );
  const quotes = source.sentences.map(
    ({ mark, quote }) => `<blockquote id="source-${mark}">[${mark}] “${escaped(quote.trim())}”</blockquote>`,
  );
  const name = where.length === 0 ? 'Without outlet or title' : where.join(', ');
  return `<li value="${source.number}">${name}${addressOf(source)}${quotes.join('')}</li>`;
}

/** Only web addresses become links: nothing else in an article's address may be followed from the page. */
function addressOf({ url }: DossierSource): string {
  if (url === null) return '';
  if (/^https?:\/\//i.test(url)) return ` (<a href="${escaped(url)}" rel="noreferrer">${escaped(url)}</a>)`;
  return ` (${escaped(url)})`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign);
}
