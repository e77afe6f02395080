import { capitalised } from '../../model/capitalised.ts';
import { dayInWords } from '../../model/date-in-words.ts';
import { listInWords } from '../../model/list-in-words.ts';
import { quantityInWords } from '../../model/quantity-in-words.ts';
import type { RecordedFigure } from '../../model/record.ts';
import type { DossierLine, DossierPiece } from './dossier.ts';
import { doubtedFigures } from './doubted-figures.ts';
import type { Page } from './page.ts';
import { speakersOnce } from './speakers-once.ts';
import type { Valued } from './series-of.ts';

/**
 * Figures of one measure and owner in one line: what was, is aimed at and is foreseen side by side, in the order of the days that they are
 * for; each value with who gives it and its own sources.
 */
export function figureLines(page: Page): readonly DossierLine[] {
  const doubted = doubtedFigures(page.values);
  return page.series.map(({ name, values }) => ({
    lead: capitalised(name),
    text: '',
    sources: [],
    series: values.map((held, at) => ({
      ...valueOf(held, { page, doubted }),
      ...(isLater(held, values[at - 1]) ? { follows: true as const } : {}),
    })),
  }));
}

/**
 * Whether a value comes after the one before it: it is for a later day, by its own date, or is aimed at where the other is a fact. Days of
 * report do not count.
 */
function isLater({ figures: [one], frame }: Valued, before: Valued | undefined): boolean {
  if (before === undefined) return false;
  const [other] = before.figures;
  const isAim = frame !== null;
  if (isAim && (before.frame === null || (one.asOf !== null && other.asOf === null))) return true;
  return one.asOf !== null && other.asOf !== null && one.asOf.date > other.asOf.date;
}

/** The figures that give one value for one day, shown as one piece in the words of the first. */
function valueOf(
  { figures, frame, reported }: Valued,
  { page, doubted }: { readonly page: Page; readonly doubted: ReadonlySet<string> },
): DossierPiece {
  const [first] = figures;
  const named = figures.flatMap(({ saidBy }) => (saidBy === null ? [] : [saidBy]));
  const said = speakersOnce(named).map((one) => page.introductions.name(one, reported));
  const mark = figures.every(({ id }) => doubted.has(id)) ? ' (disputed)' : '';
  return {
    text: `${measured(first, { frame, reported })}${mark}${said.length === 0 ? '' : `, according to ${listInWords(said)}`}`,
    sources: page.numbers.of(figures.flatMap(({ citations }) => citations)),
  };
}

/** "more than 90 billion USD (2024)"; "target 150 billion USD by 2030"; "about 350,000 people (reported 1 November 2025)". */
function measured(
  { quantity, asOf }: RecordedFigure,
  { frame, reported }: Pick<Valued, 'frame' | 'reported'>,
): string {
  const value = quantityInWords(quantity);
  const lead = frame === null ? '' : `${frame} `;
  const isAhead = asOf !== null && reported !== null && asOf.date > reported;
  if (asOf !== null && (frame !== null || isAhead)) return `${lead}${value} by ${dayInWords(asOf.date)}`;
  if (asOf !== null) return `${value} (${dayInWords(asOf.date)})`;
  return `${lead}${value}${reported === null ? '' : ` (reported ${dayInWords(reported)})`}`;
}
