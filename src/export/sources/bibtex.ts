import type { RecordedArticle } from '../../model/record.ts';
import { plainLine } from '../cell-text.ts';
import type { RecordView } from '../record-view.ts';

/**
 * The articles of a record as entries of BibTeX in UTF-8, in lines without their ends. An entry's key is the id of its article. Streamed.
 */
export async function* bibtexLines(view: RecordView): AsyncGenerator<string> {
  for await (const value of view.values()) if (value.kind === 'article') yield* entryLines(value);
}

function entryLines({
  id,
  title,
  outlet,
  byline,
  publishedOn,
  language,
  url,
  source,
}: RecordedArticle): readonly string[] {
  const [year = '', month = '', day = ''] = publishedOn?.split('-') ?? [];
  const fields = {
    title: `{${latex(title ?? source)}}`,
    journal: latex(outlet ?? ''),
    author: byline === null ? '' : `{${latex(byline)}}`,
    year,
    month: month === '' ? '' : String(Number(month)),
    day: day === '' ? '' : String(Number(day)),
    langid: latex(language),
    url: addressed(url ?? ''),
  };
  const given = Object.entries(fields).filter(([, value]) => value !== '' && value !== '{}');
  return [`@article{${id},`, ...given.map(([name, value]) => `  ${name} = {${value}},`), '}'];
}

const signs: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\{`,
  '}': String.raw`\}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** A text on one line in which LaTeX obeys nothing. */
const latex = (text: string): string =>
  plainLine(text).replace(/[\\{}~^#$%&_]/g, (sign) => signs[sign] ?? `\\${sign}`);

/** An address stands as it is, but for what would end the field. */
const addressed = (url: string): string => plainLine(url).replace(/[\\{}\s]/g, encodeURIComponent);
