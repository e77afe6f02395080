import type { Name, NameType } from '../model/annotated.ts';

/** Types in the order of the classes: 0 is no name, then begin and inside of each. */
export const nameTypes: readonly NameType[] = ['person', 'organization', 'place'];

/** Number of classes. */
export const nameClasses: number = 1 + 2 * nameTypes.length;

/** Whether class `next` may follow class `last`: the inside of a name follows its own kind alone. */
export function mayFollow(last: number, next: number): boolean {
  return next === 0 || next % 2 === 1 || last === next || last === next - 1;
}

/** The names that the classes spell. */
export function namesOf(classes: ArrayLike<number>, count: number): readonly Name[] {
  const found: Name[] = [];
  for (let at = 0; at < count; at++) {
    if (classes[at] % 2 === 0) continue;
    let end = at + 1;
    while (end < count && classes[end] === classes[at] + 1) end++;
    found.push({ type: nameTypes[classes[at] >> 1], start: at, end });
  }
  return found;
}
