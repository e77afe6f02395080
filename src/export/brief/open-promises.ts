import { dayInWords } from '../../model/date-in-words.ts';
import { listInWords } from '../../model/list-in-words.ts';
import { compareText } from '../../model/order.ts';
import type { RecordedCommitment } from '../../model/record.ts';
import type { DossierLine } from './dossier.ts';
import type { SourceNumbers } from './source-numbers.ts';

/** How many promises stand in the head of a dossier. */
const most = 5;

const closed: ReadonlySet<RecordedCommitment['stage']> = new Set(['fulfilled', 'broken']);

/** What is due on a known day and neither done nor broken, the nearest due first. */
export function openPromises(
  promised: readonly RecordedCommitment[],
  numbers: SourceNumbers,
): readonly DossierLine[] {
  return promised
    .flatMap((one) => (one.due === null || closed.has(one.stage) ? [] : [{ one, due: one.due.date }]))
    .toSorted((a, b) => compareText(a.due, b.due) || compareText(a.one.id, b.one.id))
    .slice(0, most)
    .map(({ one, due }) => ({
      lead: `Due ${dayInWords(due)}`,
      text: `${listInWords(one.by.map(({ name }) => name))}: ${one.action}.`,
      sources: numbers.of(one.citations),
    }));
}
