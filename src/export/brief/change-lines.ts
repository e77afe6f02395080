import { capitalised } from '../../model/capitalised.ts';
import type { RecordedConflict } from '../../model/record.ts';
import { conflictOrder, isOpen, subjectOf } from './conflict-words.ts';
import type { DossierLine } from './dossier.ts';
import type { Page } from './page.ts';

/** What was changed, with the values before and after: "target raised from 100 billion USD to 150 billion USD". */
export function changeLines(page: Page): readonly DossierLine[] {
  return page.values.conflicts
    .filter((one) => !isOpen(one))
    .toSorted(conflictOrder)
    .map((one) => ({
      lead: capitalised(subjectOf(one, page)),
      text: changeInWords(one),
      sources: page.numbers.of(one.sides.flatMap(({ citations }) => citations)),
    }));
}

/** Whether one sentence gives both values; else the change follows from two reports, of which neither tells it. */
function isTold([before, ...later]: RecordedConflict['sides']): boolean {
  return before.citations.some(({ article, sentence }) =>
    later.some(({ citations }) =>
      citations.some((other) => other.article === article && other.sentence === sentence),
    ),
  );
}

function changeInWords({ subject, sides }: RecordedConflict): string {
  const [before, ...later] = sides;
  const after = later.at(-1) ?? before;
  const [low, high] = [before.quantity?.low ?? null, after.quantity?.low ?? null];
  const verb = low === null || high === null || low === high ? 'changed' : low < high ? 'raised' : 'lowered';
  const what = /\btarget\b/u.test(subject) ? 'target ' : '';
  return `${what}${verb} from ${before.value} to ${after.value}${isTold(sides) ? '' : ' (~change)'}.`;
}
