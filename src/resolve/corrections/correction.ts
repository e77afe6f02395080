/** A field of a fact or an actor as a person has set it. */
export interface SetField {
  /** Id of the decision. */
  readonly id: string;
  readonly on: string;
  readonly field: string;
  /** In the words of `setFields`. */
  readonly value: string;
  /** Ids of the actor signatures that the value names. */
  readonly named: readonly string[];
}

/** What people have decided about one signature, as far as it stands. */
export interface Corrections {
  /** Id of the decision that rejects it, the least of several; null where it is not rejected. */
  readonly rejectedBy: string | null;
  /** In the order in which they hold: by day, then by id; of two on one field the later stands. */
  readonly sets: readonly SetField[];
}

/** Nobody has decided anything about it. */
export const noCorrections: Corrections = { rejectedBy: null, sets: [] };
