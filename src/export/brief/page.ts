import type { RecordedCommitment, RecordedEvent } from '../../model/record.ts';
import { disputed, setAside } from './disputed.ts';
import type { DossierValues } from './dossier.ts';
import { Introductions } from './introductions.ts';
import { oneName, type OneName } from './one-name.ts';
import { promisedOnce } from './promised-once.ts';
import { sentencesOf, standsIn } from './sentences-of.ts';
import { saysPromise } from './says-promise.ts';
import { seriesOf, type Series } from './series-of.ts';
import { SourceNumbers } from './source-numbers.ts';
import type { KnownActors } from './sound-event.ts';
import { spokenOnce, type Spoken } from './spoken-once.ts';
import { isPlain, toldApart } from './told-apart.ts';
import { dayFinder, meetingFinder, type DayFinder } from './meeting-of.ts';
import { toldAsFigure } from './told-as-figure.ts';
import { onceAtMeeting } from './recapitulated.ts';
import { toldAt, type ToldAt } from './told-at.ts';

/** What all parts of a page are written from, each worked out once. */
export interface Page {
  readonly values: DossierValues;
  readonly known: KnownActors;
  /** The events that have a line of their own, in order of their days. */
  readonly events: readonly RecordedEvent[];
  readonly commitments: readonly RecordedCommitment[];
  /** The statements that no other part of the page tells. */
  readonly spoken: readonly Spoken[];
  /** What was agreed and said at each meeting, by the id of the meeting. */
  readonly at: ReadonlyMap<string, ToldAt>;
  /** The day of the meetings that the article of a fact tells its parties to have had; null where these are of no one day. */
  readonly dayOf: DayFinder;
  /** Sentences of open conflicts on who took part. */
  readonly doubted: ReadonlySet<string>;
  /** The figures but ranks, each measure and owner one series. */
  readonly series: readonly Series[];
  readonly numbers: SourceNumbers;
  readonly introductions: Introductions;
  readonly oneName: OneName;
}

/** Works out what a page on these values is written from. */
export function pageOf(values: DossierValues): Page {
  const known = new Map(values.actors.map((one) => [one.id, one] as const));
  const aside = standsIn(setAside(values.conflicts, values.events));
  const events = toldApart(values, known).filter(({ citations }) => !citations.every(aside));
  const isFigure = toldAsFigure(values.figures);
  const spoken = spokenOnce(values.statements.filter((one) => !isFigure(one)));
  const meetings = { events, articles: values.articles, known };
  const meetingOf = meetingFinder(meetings);
  const commitments = onceAtMeeting(promisedOnce(values.commitments, values.events), meetingOf);
  const at = toldAt({ commitments, spoken, events }, meetingOf);
  const left = notToldAt(events, at);
  return {
    values,
    known,
    events: left,
    commitments,
    spoken: restOf(spoken, { commitments, events: left, at }),
    at,
    dayOf: dayFinder(meetings),
    doubted: disputed(values.conflicts, values.events),
    series: seriesOf(
      values.figures.filter(({ quantity }) => quantity.unit !== 'rank'),
      values,
    ),
    numbers: new SourceNumbers(values.articles),
    oneName: oneName(values.actors),
    introductions: new Introductions(values.actors),
  };
}

/** The events without the acts that a meeting tells, by themselves or in the words of who spoke there. */
function notToldAt(
  events: readonly RecordedEvent[],
  at: ReadonlyMap<string, ToldAt>,
): readonly RecordedEvent[] {
  const below = [...at.values()];
  const acts = new Set(below.flatMap((one) => one.acts.map(({ id }) => id)));
  const said = standsIn(sentencesOf(below.flatMap(({ spoken }) => spoken.map(({ statement }) => statement))));
  return events.filter((one) => isPlain(one) || (!acts.has(one.id) && !one.citations.some(said)));
}

/** What is said apart from the meetings, without the reported words that commitments tell, and those of sentences that the chronology does. */
function restOf(
  spoken: readonly Spoken[],
  { commitments, events, at }: Pick<Page, 'commitments' | 'events' | 'at'>,
): readonly Spoken[] {
  const below = new Set([...at.values()].flatMap((one) => one.spoken));
  const quoted = events.filter((one) => one.date !== null && !isPlain(one));
  const told = standsIn(sentencesOf(quoted));
  const isPromise = saysPromise(commitments);
  const isOfHolder = toldByHolder(events);
  return spoken.filter((one) => {
    if (below.has(one) || isOfHolder(one)) return false;
    const { statement } = one;
    return statement.quoted === 'direct' || !(isPromise(statement) || statement.citations.some(told));
  });
}

/** Whether a body only announces what the chronology tells of others by the same sentence: "the port authority said that she visited it". */
function toldByHolder(events: readonly RecordedEvent[]): (spoken: Spoken) => boolean {
  const plain = events.filter((one) => one.date !== null && isPlain(one));
  return ({ statement: { quoted, citations }, speakers }) =>
    quoted !== 'direct' &&
    plain.some(
      (event) =>
        citations.every(standsIn(sentencesOf([event]))) &&
        !event.participants.some(({ actor }) => speakers.some((one) => one.actor === actor)),
    );
}
