import { capitalised } from '../../model/capitalised.ts';
import { dayInWords } from '../../model/date-in-words.ts';
import { compareText } from '../../model/order.ts';
import { quantityInWords } from '../../model/quantity-in-words.ts';
import type { RecordedFigure } from '../../model/record.ts';
import { SourceNumbers } from './source-numbers.ts';
import type { DossierLine } from './dossier.ts';
import { inGroups } from './in-groups.ts';

/** Figures of one measure in one line, in the order of the days that they are for. */
export function figureLines(
  given: readonly RecordedFigure[],
  numbers: SourceNumbers,
): readonly DossierLine[] {
  return inGroups(given, subjectOf).map(({ key: [measure, of, place], members }) => {
    const inOrder = members.toSorted(
      (a, b) => compareText(a.asOf?.date ?? '~', b.asOf?.date ?? '~') || compareText(a.id, b.id),
    );
    return {
      lead: `${capitalised(measure)}${of === '' ? '' : ` of ${of}`}${place === '' ? '' : `, ${place}`}`,
      text: `${inOrder.map(valueInWords).join('; ')}.`,
      sources: numbers.of(inOrder.flatMap((one) => one.citations)),
    };
  });
}

const subjectOf = ({ measure, of, place }: RecordedFigure): readonly string[] => [
  measure,
  of ?? '',
  place?.name ?? '',
];

function valueInWords(figure: RecordedFigure): string {
  const when = figure.asOf === null ? '' : ` (${dayInWords(figure.asOf.date)})`;
  const said = figure.saidBy === null ? '' : `, according to ${figure.saidBy.name}`;
  const frame = figure.frame === 'actual' ? '' : `${figure.frame} of `;
  return `${frame}${quantityInWords(figure.quantity)}${when}${said}`;
}
