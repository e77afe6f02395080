import { capitalised } from '../../model/capitalised.ts';
import { eventInWords } from '../../model/event-in-words.ts';
import { listInWords } from '../../model/list-in-words.ts';
import type { RecordedCommitment, RecordedEvent, RecordedSpeaker } from '../../model/record.ts';
import { laterTimes } from './commitment-lines.ts';
import { quoted } from './clipped.ts';
import type { DossierLine } from './dossier.ts';
import { namedParties } from './named-parties.ts';
import type { Page } from './page.ts';
import { promiseLine } from './promise-line.ts';
import { sentencesOf, standsIn } from './sentences-of.ts';
import { textOrder } from './text-order.ts';
import type { Spoken } from './spoken-once.ts';
import { reportedWords } from './statement-lines.ts';

/** What was agreed, asked, said and done at a meeting, in the order of the text, but for the paper that its own line tells. */
export function belowLines(
  event: RecordedEvent,
  page: Page,
  paper: RecordedCommitment | null,
): readonly DossierLine[] {
  const at = page.at.get(event.id);
  if (at === undefined) return [];
  const inOrder = textOrder(page.values.articles);
  const told = [
    ...at.commitments
      .filter((one) => one !== paper)
      .map((one) => ({ citations: one.citations, text: () => promisedAt(event, one, page) })),
    ...at.spoken.map((one) => ({ citations: one.statement.citations, text: () => saidAt(event, one, page) })),
    ...at.acts.map((one) => ({ citations: one.citations, text: () => actLine(one, page) })),
  ];
  // Whoever is named first in print is introduced there: the words are made in the order of the text.
  return told
    .toSorted((a, b) => inOrder(a.citations[0], b.citations[0]))
    .map(({ citations, text }) => ({ lead: '', text: text(), sources: page.numbers.of(citations) }));
}

/** What was undertaken at a meeting or signing, in words: "A and B agreed to open a port". */
export function promisedAt(event: RecordedEvent, one: RecordedCommitment, page: Page): string {
  const parties = named(one.by, event, page);
  return `${parties} ${promiseLine(one, page)}${voiceOf(one, event, page)}${timesOf(one)}.`;
}

/** Who says what a state or a body undertakes, where one person does by the same sentence: ", according to A". */
function voiceOf({ by, citations }: RecordedCommitment, { date }: RecordedEvent, page: Page): string {
  const isPerson = ({ actor }: RecordedSpeaker): boolean =>
    actor !== null && page.known.get(actor)?.type === 'person';
  if (by.some(isPerson)) return '';
  const isThere = standsIn(sentencesOf([{ citations: [citations[0]] }]));
  const speakers = page.values.statements
    .filter((said) => said.citations.some(isThere))
    .flatMap((said) => said.speakers);
  const [voice, ...others] = new Map(speakers.map((one) => [one.actor, one])).values();
  if (voice === undefined || others.length > 0 || !isPerson(voice)) return '';
  return `, according to ${page.introductions.name(voice, date?.start ?? null)}`;
}

const saidAt = (event: RecordedEvent, one: Spoken, page: Page): string =>
  saidLine(named(one.speakers, event, page), reportedWords(one, page));

function named(parties: readonly RecordedSpeaker[], { date }: RecordedEvent, page: Page): string {
  return capitalised(listInWords(parties.map((one) => page.introductions.name(one, date?.start ?? null))));
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
