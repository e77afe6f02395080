import type { ConflictSide, RecordedConflict, RecordedEvent } from '../../model/record.ts';
import { sentencesOf, standsIn } from './sentences-of.ts';

/**
 * The sentences of an open conflict on who took part that no greater number of reports bears out: "the mayor shakes hands with President A" where others name
 * President B; where both sides have as many, those of both, but for a side that another happening of the day bears out. What they tell is marked,
 * and is nobody's last contact.
 */
export function disputed(
  conflicts: readonly RecordedConflict[],
  events: readonly RecordedEvent[],
): ReadonlySet<string> {
  const lesser = conflicts
    .filter(({ about }) => about === 'participants')
    .flatMap(({ sides }) => {
      const most = Math.max(...sides.map(({ citations }) => citations.length));
      const fewer = sides.filter(({ citations }) => citations.length < most);
      return fewer.length > 0 ? fewer : withoutBorneOut(sides, events);
    });
  return sentencesOf(lesser);
}

/** The sides whose man no other happening puts with the same others on the same day; all where that is said of each or of none. */
function withoutBorneOut(
  sides: readonly ConflictSide[],
  events: readonly RecordedEvent[],
): readonly ConflictSide[] {
  const own = events.filter(({ citations }) => citations.some(standsIn(sentencesOf(sides))));
  const others = events.filter((one) => !own.includes(one));
  const open = sides.filter(({ value }) => {
    const mine = own.filter(({ participants }) => participants.some(({ name }) => name === value));
    return !mine.some((one) => others.some((other) => bearsOut(other, one, value)));
  });
  return open.length === 0 ? sides : open;
}

/** Whether another happening of the day has the named one with somebody else of the disputed one. */
function bearsOut(other: RecordedEvent, own: RecordedEvent, name: string): boolean {
  if (own.date === null || other.date === null) return false;
  if (other.status !== 'happened' || other.date.end < own.date.start || own.date.end < other.date.start)
    return false;
  const names = new Set(other.participants.map((one) => one.name));
  return names.has(name) && own.participants.some((one) => one.name !== name && names.has(one.name));
}
