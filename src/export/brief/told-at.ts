import { traitsOf, actIs } from '../../model/acts.ts';
import type { ArticleHead, RecordedCommitment, RecordedEvent } from '../../model/record.ts';
import { compareText } from '../../model/order.ts';
import { sentencesOf, standsIn } from './sentences-of.ts';
import type { KnownActors } from './sound-event.ts';
import type { Spoken } from './spoken-once.ts';
import { textOrder } from './text-order.ts';
import { isPlain } from './told-apart.ts';

/** What was agreed, said and done at one meeting. */
export interface ToldAt {
  readonly commitments: readonly RecordedCommitment[];
  readonly spoken: readonly Spoken[];
  /** Acts that are no meetings: a congratulation, a request. */
  readonly acts: readonly RecordedEvent[];
}

/** What may have been told at the meetings of a page. */
export interface Meetings {
  /** All events that have a line. */
  readonly events: readonly RecordedEvent[];
  readonly articles: readonly ArticleHead[];
  readonly known: KnownActors;
}

/** A fact that may belong to a meeting: who does or says it, and by which sentences. */
type Attached = Pick<RecordedEvent, 'citations'> & { readonly parties: readonly (string | null)[] };

/** Finds the meeting, by id, at which something was agreed or said; null where none is sure. */
export type MeetingFinder = (fact: Attached) => string | null;

/**
 * A fact belongs to a meeting or signing that its own sentence tells of, and to the only meeting that its article, of the day of the meeting, tells its
 * parties to have had.
 */
export function meetingFinder({ events, articles, known }: Meetings): MeetingFinder {
  const published = new Map(articles.map(({ id, publishedOn }) => [id, publishedOn] as const));
  const byArticle = Map.groupBy(
    events
      .filter(isMeeting)
      .flatMap((one) =>
        [...new Set(one.citations.map(({ article }) => article))].map((article) => ({ article, one })),
      ),
    ({ article }) => article,
  );
  return ({ citations, parties }) => {
    const [{ article }] = citations;
    const held = (byArticle.get(article) ?? [])
      .map(({ one }) => one)
      .filter((one) => takesPart(one, parties, known));
    const own = held.filter((one) => one.citations.some(standsIn(sentencesOf([{ citations }]))));
    const [meeting, ...others] =
      own.length > 0 ? own : held.filter((one) => traitsOf(one).family !== 'signing');
    if (meeting === undefined || others.length > 0) return null;
    return own.length > 0 || isOfDay(meeting, published.get(article) ?? null) ? meeting.id : null;
  };
}

function isMeeting(event: RecordedEvent): boolean {
  const { family } = traitsOf(event);
  const isHeld = event.status === 'happened' && event.participants.length > 1;
  const isTogether = family === 'meeting' || family === 'call' || family === 'signing';
  return isHeld && (isTogether || actIs(event, 'sits down'));
}

/** Whether all the parties that are known take part in an event; a state does where one of its people does. */
function takesPart(
  { participants }: RecordedEvent,
  parties: Attached['parties'],
  known: KnownActors,
): boolean {
  const present = new Set(participants.map(({ actor }) => actor));
  const countries = new Set(participants.map(({ actor }) => known.get(actor)?.country ?? null));
  const asked = parties.filter((party) => party !== null);
  const isThere = (party: string): boolean => {
    if (present.has(party)) return true;
    const actor = known.get(party);
    return actor?.type === 'state' && actor.country !== null && countries.has(actor.country);
  };
  return asked.length > 0 && asked.every(isThere);
}

/** Whether an article may tell of a meeting of its own day: it is that of the meeting, or is not known. */
const isOfDay = ({ date }: RecordedEvent, day: string | null): boolean =>
  date !== null && date.start === date.end && (day === null || date.start === day);

/** What is to be told at meetings. */
export interface Telling {
  readonly commitments: readonly RecordedCommitment[];
  readonly spoken: readonly Spoken[];
  readonly events: readonly RecordedEvent[];
}

/**
 * What was promised, said and done at each meeting, by the id of the meeting. Reported words and acts are left out where their sentence
 * gives an undertaking of the meeting.
 */
export function toldAt(telling: Telling, meetingOf: MeetingFinder): ReadonlyMap<string, ToldAt> {
  const acts = telling.events.filter((one) => !isPlain(one));
  const promises = Map.groupBy(telling.commitments, ({ by, citations }) =>
    meetingOf({ parties: by.map(({ actor }) => actor), citations }),
  );
  const said = Map.groupBy(telling.spoken, ({ speakers, statement }) =>
    meetingOf({ parties: speakers.map(({ actor }) => actor), citations: statement.citations }),
  );
  const done = Map.groupBy(acts, ({ participants, citations }) =>
    meetingOf({ parties: participants.map(({ actor }) => actor), citations }),
  );
  const meetings = [...new Set([...promises.keys(), ...said.keys(), ...done.keys()])].filter(
    (id) => id !== null,
  );
  return new Map(
    meetings
      .toSorted(compareText)
      .map((id) => [id, onceEach(promises.get(id), said.get(id), done.get(id))] as const),
  );
}

function onceEach(
  commitments: readonly RecordedCommitment[] = [],
  said: readonly Spoken[] = [],
  done: readonly RecordedEvent[] = [],
): ToldAt {
  const promised = standsIn(sentencesOf(commitments));
  const spoken = said.filter(
    ({ statement }) => statement.quoted === 'direct' || !statement.citations.some(promised),
  );
  const told = standsIn(sentencesOf(spoken.map(({ statement }) => statement)));
  const acts = done.filter(({ citations }) => !citations.some(promised) && !citations.some(told));
  return firstOf({ commitments, spoken, acts });
}

/** How many lines stand below a meeting; later ones are told in their own part of the page. */
const mostBelow = 30;

function firstOf({ commitments, spoken, acts }: ToldAt): ToldAt {
  const citations = [...commitments, ...spoken.map(({ statement }) => statement), ...acts].map(
    (one) => one.citations[0],
  );
  const kept = new Set(citations.toSorted(textOrder([])).slice(0, mostBelow));
  return {
    commitments: commitments.filter((one) => kept.has(one.citations[0])),
    spoken: spoken.filter(({ statement }) => kept.has(statement.citations[0])),
    acts: acts.filter((one) => kept.has(one.citations[0])),
  };
}
