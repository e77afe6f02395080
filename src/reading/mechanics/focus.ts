import type { CastMember } from './cast.ts';

/** One time that a person was pointed at. */
export interface PersonPoint<Office> {
  readonly member: CastMember<Office>;
  readonly sentence: number;
  readonly token: number;
  readonly subject: boolean;
}

/** Who has been spoken of lately: what pronouns, bare titles and plurals look back on. Written by the walk alone. */
export interface Focus<Office> {
  /** The last points at persons, the newest last; never more than `kept`. */
  readonly persons: PersonPoint<Office>[];
  /** The last points at states, the newest last; never more than `kept`. */
  readonly states: { readonly member: CastMember<Office>; readonly sentence: number }[];
  /** Sentence in which each member was last named, by id. */
  readonly lastNamed: Map<number, number>;
  /** The members of the last plural subject; `ofPeople` where it names people by their states alone: "ministers of Peru and Chile". */
  pair: {
    readonly members: readonly CastMember<Office>[];
    readonly sentence: number;
    readonly ofPeople: boolean;
  } | null;
  /** The last two persons of whom one met or talked with the other. */
  met: { readonly members: readonly CastMember<Office>[]; readonly sentence: number } | null;
  /** The last two persons who met or talked, told as one with the other or as one subject. */
  talked: { readonly members: readonly CastMember<Office>[]; readonly sentence: number } | null;
  /** The states, bodies and groups that acted in the last sentence read. */
  acting: { readonly members: readonly CastMember<Office>[]; readonly sentence: number } | null;
}

const kept = 24;

/** A focus on nobody. */
export function emptyFocus<Office>(): Focus<Office> {
  return { persons: [], states: [], lastNamed: new Map(), pair: null, met: null, talked: null, acting: null };
}

/** Notes that a person was pointed at. */
export function pointAtPerson<Office>(focus: Focus<Office>, point: PersonPoint<Office>): void {
  focus.persons.push(point);
  if (focus.persons.length > kept) focus.persons.shift();
  focus.lastNamed.set(point.member.id, point.sentence);
}

/** Notes that a state was pointed at. */
export function pointAtState<Office>(
  focus: Focus<Office>,
  member: CastMember<Office>,
  sentence: number,
): void {
  focus.states.push({ member, sentence });
  if (focus.states.length > kept) focus.states.shift();
  focus.lastNamed.set(member.id, sentence);
}

function salience(point: PersonPoint<unknown>, sentence: number): number {
  const far = sentence - point.sentence;
  if (far === 0) return point.subject ? 4.5 : 2.5;
  return (point.subject ? 3.5 : 1.5) - 0.75 * (far - 1);
}

/**
 * The person whom "he" or "she" stands for: the most salient of the last three sentences, where he stands out from the next by
 * a full point or is the subject of the sentence before and alone in it; null where none does. Subjects outweigh others, near ones far ones.
 */
export function standingOut<Office>(
  focus: Focus<Office>,
  sentence: number,
  gender: CastMember<Office>['gender'],
): CastMember<Office> | null {
  const scores = new Map<CastMember<Office>, number>();
  for (const point of focus.persons) {
    if (sentence - point.sentence > 3) continue;
    if (gender !== null && point.member.gender !== null && point.member.gender !== gender) continue;
    scores.set(point.member, Math.max(scores.get(point.member) ?? 0, salience(point, sentence)));
  }
  const [first, second] = [...scores].toSorted((a, b) => b[1] - a[1] || a[0].id - b[0].id);
  if (first === undefined) return null;
  const isClear = second === undefined || first[1] - second[1] >= 1;
  return isClear || isAloneBefore(focus, sentence, first[0]) ? first[0] : null;
}

/** "Brandt met teachers. Soto arrived in Suva. He …": the subject of the sentence before, where it names nobody else and this one nobody yet. */
function isAloneBefore<Office>(focus: Focus<Office>, sentence: number, member: CastMember<Office>): boolean {
  const near = focus.persons.filter((point) => sentence - point.sentence <= 1);
  return (
    near.every((point) => point.member === member && point.sentence < sentence) &&
    near.some(({ subject }) => subject)
  );
}
