import { traitsOf, actIs } from '../../model/acts.ts';
import { daysFrom } from '../../model/iso-days.ts';
import type { ArticleHead, RecordedEvent } from '../../model/record.ts';
import { sentencesOf, standsIn } from './sentences-of.ts';
import type { KnownActors } from './sound-event.ts';
import type { Spoken } from './spoken-once.ts';

/** What may have been told at the meetings of a page. */
export interface Meetings {
  /** All events that have a line. */
  readonly events: readonly RecordedEvent[];
  readonly articles: readonly ArticleHead[];
  readonly known: KnownActors;
}

/** A fact that may belong to a meeting: who does or says it, and by which sentences. */
export type Attached = Pick<RecordedEvent, 'citations'> & {
  readonly parties: readonly (string | null)[];
  /** Its own day, where it has one. */
  readonly date?: RecordedEvent['date'];
};

/** Finds the meeting, by id, at which something was agreed or said; null where none is sure. */
export type MeetingFinder = (fact: Attached) => string | null;

/** Finds the day, `YYYY-MM-DD`, on which something was likely said or undertaken; null where it is not known. */
export type DayFinder = (fact: Attached) => string | null;

/**
 * A fact belongs to a meeting or signing that its own sentence tells of, and to the only meeting that its article, of the day of the meeting or the next morning, tells its
 * parties to have had.
 */
export function meetingFinder({ events, articles, known }: Meetings): MeetingFinder {
  const published = new Map(articles.map(({ id, publishedOn }) => [id, publishedOn] as const));
  const byArticle = meetingsByArticle(events);
  return ({ citations, parties, date = null }) => {
    const [{ article }] = citations;
    const held = (byArticle.get(article) ?? []).filter((one) => takesPart(one, parties, known));
    const own = held.filter((one) => one.citations.some(standsIn(sentencesOf([{ citations }]))));
    const [meeting, ...others] =
      own.length > 0 ? own : held.filter((one) => traitsOf(one).family !== 'signing');
    if (meeting === undefined || others.length > 0) return null;
    const isSure = own.length > 0 || isTold(meeting, { on: published.get(article) ?? null, date });
    return isSure ? meeting.id : null;
  };
}

/** Finds the day, `YYYY-MM-DD`, of all the meetings that an article without a day tells somebody to have had; null where they are of two days. */
export function dayFinder({ events, known }: Meetings): DayFinder {
  const byArticle = meetingsByArticle(events);
  return ({ citations: [{ article }], parties }) => {
    const held = (byArticle.get(article) ?? []).filter((one) => takesPart(one, parties, known));
    const days = new Set(
      held.map(({ date }) => (date !== null && date.start === date.end ? date.start : null)),
    );
    const [day = null, ...others] = days;
    return others.length > 0 ? null : day;
  };
}

function meetingsByArticle(events: readonly RecordedEvent[]): ReadonlyMap<string, readonly RecordedEvent[]> {
  const told = events.filter(isMeeting).flatMap((one) => {
    const articles = new Set(one.citations.map(({ article }) => article));
    return [...articles].map((article) => ({ article, one }));
  });
  const grouped = Map.groupBy(told, ({ article }) => article);
  return new Map([...grouped].map(([article, held]) => [article, held.map(({ one }) => one)]));
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

/**
 * Whether an article tells what was said at its meeting without saying so: it is of the day of the meeting or, a paper, of the next
 * morning, or its day is not known; what has another day of its own was not said there.
 */
function isTold(
  meeting: RecordedEvent,
  { on, date }: { readonly on: string | null; readonly date: RecordedEvent['date'] },
): boolean {
  if (meeting.date === null || meeting.date.start !== meeting.date.end) return false;
  const day = meeting.date.start;
  if (date !== null && date.start === date.end && date.start !== day) return false;
  return on === null || on === day || daysFrom(day, on) === 1;
}

/** What a statement is found by. */
export const spokenBy = ({ speakers, statement }: Spoken): Attached => ({
  parties: speakers.map(({ actor }) => actor),
  citations: statement.citations,
  date: statement.date,
});
