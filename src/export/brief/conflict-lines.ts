import { capitalised } from '../../model/capitalised.ts';
import { conflictEndings } from '../../model/conflict-endings.ts';
import { listInWords } from '../../model/list-in-words.ts';
import { numberInWords } from '../../model/quantity-in-words.ts';
import type { ConflictSide, RecordedConflict } from '../../model/record.ts';
import { withoutCodes } from '../../model/side-names.ts';
import type { DossierLine } from './dossier.ts';
import type { Page } from './page.ts';
import { conflictHead, conflictOrder, exchangedSeries, isOpen, subjectOf } from './conflict-words.ts';
import { sentencesOf, standsIn } from './sentences-of.ts';

/** Where the sources differ, with who gives what on lines below, each side with its own sentences. */
export function conflictLines(page: Page): readonly DossierLine[] {
  return page.values.conflicts
    .filter(isOpen)
    .toSorted(conflictOrder)
    .map((one) => ({
      lead: conflictHead(one.about),
      text: reasonOf(one, page),
      sources: [],
      below: one.sides.map((side) => sideLine(side, valueOf(one, side, page), page)),
    }));
}

function reasonOf(one: RecordedConflict, page: Page): string {
  const reason = conflictEndings[one.about];
  return one.about === 'denial'
    ? `${capitalised(reason)}.`
    : `${capitalised(subjectOf(one, page))}: ${reason}.`;
}

/** What a side gives; of exchanged figures both, each with whose it is. */
function valueOf(one: RecordedConflict, side: ConflictSide, page: Page): string {
  if (one.about !== 'swap') return withoutCodes(side.value);
  const told = standsIn(sentencesOf([side]));
  const given = exchangedSeries(one, page).flatMap(({ name, values }) => {
    const own = values.filter(({ figures }) => figures.some(({ citations }) => citations.some(told)));
    const amounts = own.map(({ figures: [first] }) => numberInWords(first.quantity));
    return amounts.length === 0 ? [] : [`${name}: ${listInWords([...new Set(amounts)])}`];
  });
  return given.length === 0 ? side.value : given.join('; ');
}

/** How many outlets a line names; the rest are counted. */
const mostNamed = 4;

function sideLine({ citations }: ConflictSide, value: string, { values, numbers }: Page): DossierLine {
  const named = new Map(values.articles.map(({ id, outlet }) => [id, outlet] as const));
  const given = [
    ...new Set(
      citations.map(({ article }) => {
        return named.get(article) ?? 'a report of no named outlet';
      }),
    ),
  ];
  const rest = given.length - mostNamed;
  const shown = rest > 1 ? [...given.slice(0, mostNamed), `${rest} others`] : given;
  return {
    lead: '',
    text: `${capitalised(value)} (${listInWords(shown)}).`,
    sources: numbers.of(citations),
  };
}
