import type { ActorType, MentionForm } from '../../model/actor.ts';

/** An actor in the making, with offices as the language has them; what leaves the stage is frozen. */
export interface CastMember<Office> {
  readonly type: ActorType;
  /** Position in the cast. */
  readonly id: number;
  /** A fixed name (states, bodies of the gazetteer); null where the article's fullest form is the name. */
  readonly fixedName: string | null;
  country: string | null;
  /** Every form that the article names it by, with how often. */
  readonly forms: Map<string, number>;
  /** Folded words of its fullest name. */
  words: readonly string[];
  /** Family name or other word that alone stands for it; null for none. */
  short: string | null;
  /** "mr" for men, "ms" for women, where a courtesy or title tells; null where not. */
  gender: 'man' | 'woman' | null;
  /** The state that the words beside its name give it ("the Fijian climber Ana Koroi"), ISO 3166-1 alpha-3; null for none. */
  nation: string | null;
  readonly offices: Office[];
  /** Sentences that name it. */
  readonly namedIn: Set<number>;
}

/** A mention in the making: tokens of the phrase, half-open. */
export interface RawMention {
  readonly member: number;
  readonly form: MentionForm;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  /** Where the name or noun that heads it begins; the phrase's own head is looked for from there on. */
  readonly core: number;
}

/** The actors of one article while they are being found. */
export interface Cast<Office> {
  readonly members: CastMember<Office>[];
  /** Those of them that are states. */
  readonly states: CastMember<Office>[];
  readonly mentions: RawMention[];
  readonly byKey: Map<string, CastMember<Office>>;
}

/** A new, empty cast. */
export function emptyCast<Office>(): Cast<Office> {
  return { members: [], states: [], mentions: [], byKey: new Map() };
}

/** The member filed under a key, made where there is none. Keys begin with the type: "person xi jinping". */
export function memberOf<Office>(
  cast: Cast<Office>,
  key: string,
  start: Pick<CastMember<Office>, 'type' | 'fixedName' | 'country'>,
): CastMember<Office> {
  const found = cast.byKey.get(key);
  if (found !== undefined) return found;
  const member: CastMember<Office> = {
    ...start,
    id: cast.members.length,
    forms: new Map(),
    words: [],
    short: null,
    gender: null,
    nation: null,
    offices: [],
    namedIn: new Set(),
  };
  cast.members.push(member);
  if (member.type === 'state') cast.states.push(member);
  cast.byKey.set(key, member);
  return member;
}

/** Counts one more use of a form of a member's name. */
export function addForm(member: Pick<CastMember<unknown>, 'forms'>, form: string): void {
  member.forms.set(form, (member.forms.get(form) ?? 0) + 1);
}
