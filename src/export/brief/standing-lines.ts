import { actIs } from '../../model/acts.ts';
import { conflictHead, conflictOrder, isOpen, subjectOf } from './conflict-words.ts';
import type { DossierLine, DossierSubject } from './dossier.ts';
import { isDisputed } from './disputed.ts';
import { eventLine } from './event-lines.ts';
import { dayMarked } from './implied-marks.ts';
import { openPromises } from './open-promises.ts';
import type { Page } from './page.ts';
import type { RecordedEvent } from '../../model/record.ts';

/** How many disputes stand in the head of a dossier. */
const mostDisputes = 5;

/** The head of a dossier: the last contact, what is promised for a known day and not yet done, what is disputed. */
export function standing(page: Page, { newSince }: DossierSubject): readonly DossierLine[] {
  const last = page.events
    .filter(
      (one) =>
        isContact(one, page) && one.status === 'happened' && one.date !== null && !isDisputed(one, page),
    )
    .at(-1);
  const contact = newSince === null ? 'Last contact' : 'Last contact newly learnt of';
  const first =
    last === undefined ? [] : [{ ...eventLine(last, page), lead: `${contact}, ${dayMarked(last)}` }];
  return [...first, ...openPromises(page), ...disputes(page)];
}

/** Whether two sides were in touch or signed: a journey of one of them alone, or one among its own people, is no contact. */
function isContact(event: RecordedEvent, { known }: Page): boolean {
  const sides = new Set(event.participants.map(({ actor }) => known.get(actor)?.country ?? actor));
  return (event.type === 'CONSULT' || actIs(event, 'sealed')) && sides.size > 1;
}

/** A line for each open dispute; a value that was changed later is none. */
function disputes(page: Page): readonly DossierLine[] {
  return page.values.conflicts
    .filter(isOpen)
    .toSorted(conflictOrder)
    .slice(0, mostDisputes)
    .map((one) => ({
      lead: 'Disputed',
      text: `${conflictHead(one.about)}: ${subjectOf(one, page)}.`,
      sources: page.numbers.ofEach(one.sides.flatMap(({ citations }) => citations.slice(0, 1))),
    }));
}
