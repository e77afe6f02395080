import { listInWords } from '../../model/list-in-words.ts';
import { compareText } from '../../model/order.ts';
import type { RecordedEvent } from '../../model/record.ts';
import type { DossierLine } from './dossier.ts';
import { isDisputed } from './disputed.ts';
import { placeMarked } from '../words/implied-marks.ts';
import { dayMarked } from './implied-marks.ts';
import { inGroups } from './in-groups.ts';
import type { Page } from './page.ts';

/** Who met more than once, a line for each set of parties; who met once stands in the chronology. */
export function contactLines(page: Page): readonly DossierLine[] {
  const held = page.events.filter(
    (one) =>
      one.type === 'CONSULT' &&
      one.status === 'happened' &&
      one.date !== null &&
      one.participants.length > 1 &&
      !isDisputed(one, page),
  );
  return inGroups(held, partiesOf)
    .filter(({ members }) => members.length > 1)
    .map(({ key: parties, members: met }) => ({
      lead: listInWords(parties),
      text: `${met.map(contactInWords).join('; ')}.`,
      sources: page.numbers.of(met.flatMap((one) => one.citations)),
    }));
}

const partiesOf = ({ participants }: RecordedEvent): readonly string[] =>
  participants.map((party) => party.name).toSorted(compareText);

function contactInWords(event: RecordedEvent): string {
  const place = placeMarked(event.place);
  return `${event.act}${place === null ? '' : `, ${place.name}`}, ${dayMarked(event)}`;
}
