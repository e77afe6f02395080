import { capitalised } from '../../model/capitalised.ts';
import { eventInWords } from '../../model/event-in-words.ts';
import { listInWords } from '../../model/list-in-words.ts';
import type { RecordedCommitment, RecordedEvent } from '../../model/record.ts';
import { laterTimes } from './commitment-lines.ts';
import { quoted } from './clipped.ts';
import type { DossierLine } from './dossier.ts';
import { namedParties } from './named-parties.ts';
import type { Page } from './page.ts';
import { promiseLine } from './promise-line.ts';
import { textOrder } from './text-order.ts';
import { reportedWords } from './statement-lines.ts';

/** What was agreed, asked, said and done at a meeting, in the order of the text. */
export function belowLines(event: RecordedEvent, page: Page): readonly DossierLine[] {
  const at = page.at.get(event.id);
  if (at === undefined) return [];
  const named = (parties: readonly { readonly actor: string | null; readonly name: string }[]): string =>
    capitalised(listInWords(parties.map((one) => page.introductions.name(one, event.date?.start ?? null))));
  const inOrder = textOrder(page.values.articles);
  const told = [
    ...at.commitments.map(
      (one) => [one.citations, `${named(one.by)} ${promiseLine(one, page)}${timesOf(one)}.`] as const,
    ),
    ...at.spoken.map(
      ({ statement, speakers }) =>
        [statement.citations, saidLine(named(speakers), reportedWords(statement, page))] as const,
    ),
    ...at.acts.map((one) => [one.citations, actLine(one, page)] as const),
  ];
  return told
    .toSorted(([a], [b]) => inOrder(a[0], b[0]))
    .map(([citations, text]) => ({ lead: '', text, sources: page.numbers.of(citations) }));
}

function timesOf(one: RecordedCommitment): string {
  const times = laterTimes(one);
  return times.length === 0 ? '' : ` (${times.join('; ')})`;
}

const saidLine = (speakers: string, words: string): string =>
  words.startsWith('“') ? `${speakers}: ${words}` : `${speakers} ${words}`;

function actLine(act: RecordedEvent, page: Page): string {
  const participants = namedParties(act, page);
  const words = eventInWords({ ...act, participants, place: null, date: null });
  return `${capitalised(words)}: ${quoted(act.citations[0].quote)}`;
}
