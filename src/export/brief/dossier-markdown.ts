import type { Dossier, DossierLine, DossierSource } from './dossier.ts';

/** A dossier as Markdown (CommonMark): sections with lines, each with links to its numbered sources at the end. */
export function dossierMarkdown(dossier: Dossier): string {
  const sections = dossier.sections.map(({ heading, empty, lines }) => {
    const body = lines.length === 0 ? [empty] : lines.map(lineOf);
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

function lineOf({ lead, text, sources }: DossierLine): string {
  const marks = sources.map((number) => `[${number}]`).join('');
  return `- ${lead === '' ? '' : `**${escaped(lead)}** — `}${escaped(text)}${marks === '' ? '' : ` ${marks}`}`;
}

function sourceOf(source: DossierSource): string {
  const where = [source.outlet, source.title, source.publishedOn]
    .filter((part) => part !== null && part !== '')
    .map((part) => escaped(part ?? ''));
  const address = source.url ?? source.source;
  return `${source.number}. ${where.join(', ')}: “${escaped(oneLine(source.quote))}” (${escaped(address)})`;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Characters that Markdown would take as its own are written with a backslash. */
function escaped(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]<>#|]/gu, (sign) => `\\${sign}`);
}
