import { conflictHead, conflictOrder, subjectOf } from './conflict-words.ts';
import type { DossierLine, DossierSubject } from './dossier.ts';
import { eventLine, isDisputed } from './event-lines.ts';
import { openPromises } from './open-promises.ts';
import type { Page } from './page.ts';

/** How many disputes stand in the head of a dossier. */
const mostDisputes = 5;

/** The head of a dossier: the last contact, what is promised for a known day and not yet done, what is disputed. */
export function standing(page: Page, { newSince }: DossierSubject): readonly DossierLine[] {
  const last = page.events
    .filter(
      (one) =>
        one.type === 'CONSULT' && one.status === 'happened' && one.date !== null && !isDisputed(one, page),
    )
    .at(-1);
  const contact = newSince === null ? 'Last contact' : 'Last contact newly learnt of';
  const first = last === undefined ? [] : [eventLine(last, page)];
  return [
    ...first.map((line) => ({ ...line, lead: `${contact}, ${line.lead}` })),
    ...openPromises(page),
    ...disputes(page),
  ];
}

/** A line for each open dispute; a value that was changed later is none. */
function disputes(page: Page): readonly DossierLine[] {
  return page.values.conflicts
    .filter(({ about }) => about !== 'revision')
    .toSorted(conflictOrder)
    .slice(0, mostDisputes)
    .map((one) => ({
      lead: 'Disputed',
      text: `${conflictHead(one.about)}: ${subjectOf(one, page)}.`,
      sources: page.numbers.ofEach(one.sides.flatMap(({ citations }) => citations.slice(0, 1))),
    }));
}
