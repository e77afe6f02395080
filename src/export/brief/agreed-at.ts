import { compareText } from '../../model/order.ts';
import type { RecordedCommitment, RecordedEvent } from '../../model/record.ts';
import type { DossierLine } from './dossier.ts';
import type { SourceNumbers } from './source-numbers.ts';

/** How many undertakings stand below a happening. */
const most = 6;

/** Whether two who promise something both take part in a happening that an article of the promise tells, on the day of the promise. */
function isAt(event: RecordedEvent, { by, to, citations, history }: RecordedCommitment): boolean {
  const { date } = event;
  if (date === null) return false;
  const partners = [...by, ...to].map(({ actor }) => actor);
  const present = event.participants.filter(({ actor }) => partners.includes(actor));
  const articles = new Set(event.citations.map(({ article }) => article));
  return (
    new Set(present.map(({ actor }) => actor)).size > 1 &&
    citations.some(({ article }) => articles.has(article)) &&
    history.some(({ on }) => on !== null && date.start <= on && on <= date.end)
  );
}

/** What was agreed at a meeting: the undertakings of those who met, told in its articles, of its day; lines for below it. */
export function agreedAt(
  event: RecordedEvent,
  commitments: readonly RecordedCommitment[],
  numbers: SourceNumbers,
): readonly DossierLine[] {
  return commitments
    .filter((one) => isAt(event, one))
    .toSorted((a, b) => compareText(a.id, b.id))
    .slice(0, most)
    .map((one) => ({
      lead: '',
      text: `${one.stage}: ${one.action}.`,
      sources: numbers.of(one.citations),
    }));
}
