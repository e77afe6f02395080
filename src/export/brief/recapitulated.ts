import { foldedWords } from '../../model/fold-text.ts';
import { daysFrom } from '../../model/iso-days.ts';
import type { RecordedCommitment } from '../../model/record.ts';
import type { MeetingFinder } from './meeting-of.ts';

/** Within so many days after it was first told, a report of the whole journey or summit tells an undertaking again. */
const longestAfter = 14;

/** An undertaking told again shares so many words with the first telling at least, and so much of its own. */
const leastWords = 5;
const leastShare = 0.5;

/** How many letters tell a word whatever its ending: "implementing", "implementation". */
const stemLength = 6;

const stemsOf = ({ action }: RecordedCommitment): ReadonlySet<string> =>
  new Set(
    foldedWords(action)
      .filter((word) => word.length > 3)
      .map((word) => word.slice(0, stemLength)),
  );

const firstDay = ({ history }: RecordedCommitment): string | null => history[0]?.on ?? null;

/** Whether a later article only tells again, without a sum or a day of its own, what the same parties undertook. */
function recapitulates(later: RecordedCommitment, first: RecordedCommitment): boolean {
  const [day, before] = [firstDay(later), firstDay(first)];
  if (day === null || before === null || later.quantity !== null || later.due !== null) return false;
  const days = daysFrom(before, day);
  if (days < 1 || days > longestAfter || !hasSameParties(later, first)) return false;
  const [own, told] = [stemsOf(later), stemsOf(first)];
  const shared = own.intersection(told).size;
  return shared >= leastWords && shared >= leastShare * own.size;
}

function hasSameParties(one: RecordedCommitment, other: RecordedCommitment): boolean {
  const [a, b] = [one, other].map(({ by }) => new Set(by.map(({ actor }) => actor)));
  return a.symmetricDifference(b).size === 0;
}

/** Undertakings without those that later articles recapitulate; their sentences go to the first telling. In the order given. */
export function withoutRecaps(given: readonly RecordedCommitment[]): readonly RecordedCommitment[] {
  return withoutTellings(given, recapitulates);
}

/** How many words an undertaking of one meeting shares at least with what another paper says of the same meeting. */
const leastAtMeeting = 2;

/** Undertakings without those that another article tells in fewer words of the same party at the same meeting. In the order given. */
export function onceAtMeeting(
  given: readonly RecordedCommitment[],
  meetingOf: MeetingFinder,
): readonly RecordedCommitment[] {
  const meetings = new Map(
    given.map((one) => {
      const { by, citations } = one;
      return [one, meetingOf({ parties: by.map(({ actor }) => actor), citations })] as const;
    }),
  );
  return withoutTellings(given, (later, first) => {
    const meeting = meetings.get(later) ?? null;
    const isThere = meeting !== null && meetings.get(first) === meeting && hasSameParties(later, first);
    if (!isThere || later.citations[0].article === first.citations[0].article) return false;
    const [own, told] = [stemsOf(later), stemsOf(first)];
    const shared = own.intersection(told).size;
    return own.size < told.size && shared >= leastAtMeeting && shared >= leastShare * own.size;
  });
}

function withoutTellings(
  given: readonly RecordedCommitment[],
  isAgain: (later: RecordedCommitment, first: RecordedCommitment) => boolean,
): readonly RecordedCommitment[] {
  const firstOf = new Map(
    given.flatMap((one) => {
      const first = given.find((other) => isAgain(one, other));
      return first === undefined ? [] : [[one, first] as const];
    }),
  );
  return given
    .filter((one) => !firstOf.has(one))
    .map((one) => {
      const again = given.filter((later) => firstOf.get(later) === one);
      return again.length === 0
        ? one
        : { ...one, citations: [...one.citations, ...again.flatMap(({ citations }) => citations)] };
    });
}
