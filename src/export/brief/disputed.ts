import type { ConflictSide, RecordedConflict, RecordedEvent } from '../../model/record.ts';
import { sentencesOf, standsIn } from './sentences-of.ts';

/** Whether all that tells an event is disputed. */
export function isDisputed(
  { citations }: Pick<RecordedEvent, 'citations'>,
  { doubted }: { readonly doubted: ReadonlySet<string> },
): boolean {
  return citations.every(standsIn(doubted));
}

/**
 * The sentences whose account of who took part is disputed: in an open conflict those of the sides with fewer reports ("the mayor shakes
 * hands with President A" where most name President B); where the sides have as many, those of all but a side that another event of the day
 * supports. The page marks what they tell, and does not take it for somebody's last contact.
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

/** The sides whose person no other event of the day shows with the same others; all sides where that is so of each or of none. */
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

/** Whether another event of the day shows the person named here with somebody else of the disputed event. */
function bearsOut(other: RecordedEvent, own: RecordedEvent, name: string): boolean {
  if (own.date === null || other.date === null) return false;
  if (other.status !== 'happened' || other.date.end < own.date.start || own.date.end < other.date.start)
    return false;
  const names = new Set(other.participants.map((one) => one.name));
  return names.has(name) && own.participants.some((one) => one.name !== name && names.has(one.name));
}

/**
 * The sentences of what a conflict on who took part marks as wrong: those of its disputed sides where one side is left. What they tell is
 * no happening beside the other: it is told as a disagreement alone.
 */
export function setAside(
  conflicts: readonly RecordedConflict[],
  events: readonly RecordedEvent[],
): ReadonlySet<string> {
  return conflicts.reduce<ReadonlySet<string>>((aside, conflict) => {
    const doubted = disputed([conflict], events);
    const isLeft = conflict.sides.some((side) => !isDisputed(side, { doubted }));
    return isLeft ? aside.union(doubted) : aside;
  }, new Set());
}
