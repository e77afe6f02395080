import { capitalised } from '../../model/capitalised.ts';
import { dayInWords } from '../../model/date-in-words.ts';
import { listInWords } from '../../model/list-in-words.ts';
import { compareText } from '../../model/order.ts';
import type { RecordedCommitment } from '../../model/record.ts';
import type { DossierLine } from './dossier.ts';
import type { Page } from './page.ts';
import { promiseLine } from './promise-line.ts';

/** How many promises stand in the head of a dossier. */
const most = 5;

const closed: ReadonlySet<RecordedCommitment['stage']> = new Set(['fulfilled', 'broken']);

/** What is due on a known day and neither done nor broken, the nearest due first. */
export function openPromises(page: Page): readonly DossierLine[] {
  const { commitments, numbers, introductions } = page;
  return commitments
    .flatMap((one) => (one.due === null || closed.has(one.stage) ? [] : [{ one, due: one.due.date }]))
    .toSorted((a, b) => compareText(a.due, b.due) || compareText(a.one.id, b.one.id))
    .slice(0, most)
    .map(({ one, due }) => {
      const by = one.by.map((party) => introductions.name(party, one.history[0]?.on ?? null));
      return {
        lead: `${one.overdue ? 'Overdue since' : 'Due'} ${dayInWords(due)}`,
        text: `${capitalised(listInWords(by))} ${promiseLine(one, page)}.`,
        sources: numbers.of(one.citations),
      };
    });
}
