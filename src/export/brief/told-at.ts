import type { RecordedCommitment, RecordedEvent } from '../../model/record.ts';
import { compareText } from '../../model/order.ts';
import { spokenBy, type MeetingFinder } from './meeting-of.ts';
import { saysPromise } from './says-promise.ts';
import { sentencesOf, standsIn } from './sentences-of.ts';
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

/** What is to be told at meetings. */
export interface Telling {
  readonly commitments: readonly RecordedCommitment[];
  readonly spoken: readonly Spoken[];
  readonly events: readonly RecordedEvent[];
}

/**
 * What was promised, said and done at each meeting, by the id of the meeting. Acts are left out where their sentence gives an
 * undertaking of the meeting, and reported words where they are that undertaking.
 */
export function toldAt(telling: Telling, meetingOf: MeetingFinder): ReadonlyMap<string, ToldAt> {
  const acts = telling.events.filter((one) => !isPlain(one));
  const promises = Map.groupBy(telling.commitments, ({ by, citations }) =>
    meetingOf({ parties: by.map(({ actor }) => actor), citations }),
  );
  const said = Map.groupBy(telling.spoken, (one) => meetingOf(spokenBy(one)));
  const done = Map.groupBy(acts, ({ participants, citations, date }) =>
    meetingOf({ parties: doersOf(participants).map(({ actor }) => actor), citations, date }),
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

/** Who does an act at a meeting; all its parties where nobody is told to do it alone. */
function doersOf(participants: RecordedEvent['participants']): RecordedEvent['participants'] {
  const doers = participants.filter(({ role }) => role !== 'recipient');
  return doers.length > 0 ? doers : participants;
}

function onceEach(
  commitments: readonly RecordedCommitment[] = [],
  said: readonly Spoken[] = [],
  done: readonly RecordedEvent[] = [],
): ToldAt {
  const promised = standsIn(sentencesOf(commitments));
  const isPromise = saysPromise(commitments);
  const spoken = said.filter(({ statement }) => statement.quoted === 'direct' || !isPromise(statement));
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
