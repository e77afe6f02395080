import { withoutCodes } from '../../model/side-names.ts';
import { oneLine } from '../../export/words/one-line.ts';
import { citationsOf } from '../../export/words/citation-line.ts';
import { count, factRow, type FactRow } from '../../export/words/fact-row.ts';
import type { Citation } from '../../model/citation.ts';
import type { RecordedConflict, RecordValue } from '../../model/record.ts';
import { textColumns, type Look, type Tone } from '../screen/look.ts';
import { textWidth } from '../screen/text-width.ts';
import { hanging, wrapped } from '../screen/wrap.ts';

/** Columns that days, kinds and ids stand in, before what a fact says. */
const margin = 13;

/** The widest that text is set: longer lines are hard to read, whatever the terminal. */
const widest = 87;

/** What a screen of a fact is made with. */
export interface FactShown {
  readonly look: Look;
  /** The id as it is shown: its shortest beginning that no other has. */
  readonly id: string;
  /** At most so many sentences, of a conflict of each side; the rest are counted. */
  readonly citations: number;
  /** Whether all that is known is told, as of a fact that is shown by itself. */
  readonly whole: boolean;
  readonly nameOf: (article: string) => string;
  /** What people have decided about it, a line each. */
  readonly decisions: readonly string[];
}

/** A line of a screen: its text, not yet wrapped, and how it is set. */
export interface Line {
  readonly text: string;
  readonly tone: Tone;
  /** Set before the first of its lines: "› ". */
  readonly mark?: string;
}

/**
 * One fact as lines of a screen: on the left its day (or kind) and its id, on the right what it says, its sentences, and where they stand.
 */
export function factScreen(value: RecordValue, shown: FactShown): readonly string[] {
  const row = factRow(value);
  const lines = [
    { text: row.head, tone: 'strong' } as const,
    ...row.details.map(plain),
    ...(shown.whole ? row.more.map(quiet) : []),
    ...(value.kind === 'conflict'
      ? sidesOf(value, shown)
      : citedLines(citationsOf(value), sources(value), shown)),
    ...shown.decisions.map((line) => quiet(`by hand: ${line}`)),
  ];
  return screenOf(shown.look, besideOf(row), { id: shown.id, lines });
}

/** What stands in the narrow column: the day, and below it which part of it no sentence says. */
export function besideOf({ beside, implied = null }: Pick<FactRow, 'beside' | 'implied'>): readonly string[] {
  return implied === null ? beside : [...beside, `(~${implied})`];
}

const plain = (text: string): Line => ({ text, tone: 'plain' });
const quiet = (text: string): Line => ({ text, tone: 'quiet' });

/** How many sources a fact has, where it tells. */
function sources(value: RecordValue): number | null {
  return value.kind === 'event' ? value.independentSources : null;
}

/** Sentences with where they stand; what is left out is counted behind the last. */
function citedLines(
  cited: readonly Citation[],
  independent: number | null,
  { citations, nameOf }: FactShown,
): readonly Line[] {
  const told = cited.slice(0, citations);
  const more = cited.length - told.length;
  const rest = [
    ...(more > 0 && told.length > 0 ? [count(more, 'more sentence')] : []),
    ...(independent !== null && independent > 1 ? [`${independent} independent sources`] : []),
  ];
  return told.flatMap((one, at) => [
    plain(`“${oneLine(one.quote)}”`),
    quiet([placeOf(one, nameOf), ...(at === told.length - 1 ? rest : [])].join(' · ')),
  ]);
}

function placeOf({ article, sentence }: Citation, nameOf: FactShown['nameOf']): string {
  return `${nameOf(article)}, sentence ${sentence + 1}`;
}

/** Each side of a conflict with its value, how many say so, and its sentences. A sentence that gave a side before is not printed again. */
function sidesOf(conflict: RecordedConflict, shown: FactShown): readonly Line[] {
  const told = new Set<string>();
  return conflict.sides.flatMap(({ value, independentSources, citations }) => {
    const head = {
      text: `${withoutCodes(value)} (${count(independentSources, 'source')})`,
      tone: 'strong',
      mark: '› ',
    } as const;
    const fresh = citations.filter((one) => !told.has(`${one.article} ${one.sentence}`));
    for (const one of citations) told.add(`${one.article} ${one.sentence}`);
    const lines = citedLines(fresh, null, shown);
    return [
      head,
      ...(fresh.length === 0 ? [quiet('in the same sentence')] : lines).map((line) => ({
        ...line,
        mark: '  ',
      })),
    ];
  });
}

/** Sets a narrow column of texts, the id below them, beside lines. */
export function screenOf(
  look: Look,
  beside: readonly string[],
  { id, lines }: { readonly id: string; readonly lines: readonly Line[] },
): readonly string[] {
  const width = textColumns(look, margin + widest) - margin;
  const right = lines.flatMap(({ text, tone, mark = '' }) =>
    (mark === '' ? wrapped(text, width) : hanging(mark, text, width)).map((line) => look.paint(line, tone)),
  );
  const left = [...beside.map((text) => [text, 'plain'] as const), [id, 'accent'] as const];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => {
    const [text, tone] = left[at] ?? ['', 'plain'];
    const padded = look.paint(text, tone) + ' '.repeat(Math.max(1, margin - textWidth(text)));
    return `${padded}${right[at] ?? ''}`.trimEnd();
  });
}
