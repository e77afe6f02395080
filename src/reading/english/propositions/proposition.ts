import type { RoleName } from '../lexicon/verb-roles.ts';

/** What kind of word a predicate is. */
export type PredicateKind = 'verb' | 'adjective' | 'noun';

/** The word that says what is done, what happens, or how something is. */
export interface Predicate {
  readonly token: number;
  /** Lower case; a particle follows after "_": "carry_out". */
  readonly lemma: string;
  readonly kind: PredicateKind;
  /** The light verb that carries a noun: "launched" of "launched an attack"; null for none. */
  readonly carrier: number | null;
}

/**
 * Who stands in which role: positions of the heads of noun phrases or clauses, the first of joined words alone (`membersOf` gives the
 * others), nouns in the place of their relative pronouns.
 *
 * Agent and patient are PropBank's ARG0 and ARG1: who acts, and whom or what the deed is done to, what is said or wanted, or who only
 * undergoes ("prices rose"). Partners act with the agent ("met with", "a deal with"), recipients are given, told or helped something,
 * sources it is taken from. The topic is what is spoken of or asked for where that is no patient.
 */
export type Roles = Readonly<Record<RoleName, readonly number[]>>;

/** A predicate with its roles, as one sentence tells it. */
export interface Proposition {
  readonly predicate: Predicate;
  readonly roles: Roles;
  /**
   * Whose deed it most likely is where grammar leaves that open: "the decision to sign", "thanked Lima for signing". Heads, in text
   * order.
   */
  readonly implied: readonly number[];
  readonly passive: boolean;
  readonly negated: boolean;
}
