/**
 * What a person can decide: that two actors or two events are one or two, that one actor is several, that a conflict or a fact is wrong, or what a field
 * of a fact should say.
 */
export const verdicts = ['same', 'different', 'split', 'dismissed', 'rejected', 'set'] as const;

/** What a person has decided. */
export type Verdict = (typeof verdicts)[number];

/**
 * The signature by which a decision names an actor or a report. Ids of actors and facts may change with their members; a signature keeps
 * its id, also while no article gives it.
 */
export interface Anchor {
  readonly id: string;
  /** Block of the signature, for actors; empty for what is claimed. */
  readonly block: string;
}

/** A decision of a person: part of the record's input, beside the articles. */
export interface Judged {
  readonly id: string;
  readonly verdict: Verdict;
  /** Actor ids for same, different and split, or the ids of two events for same and different; a conflict id for dismissed; the id of the fact or actor for rejected and set, as it was then. */
  readonly a: string;
  readonly b: string | null;
  /** For set: the field, and its value in the words of `setFields`; for split by what its reports are parted; else null. */
  readonly field: string | null;
  readonly value: string | null;
  /** Day of the decision, `YYYY-MM-DD`, as given by the caller. */
  readonly on: string;
  /** Who has decided, as given by the caller; null where nobody is named. */
  readonly by: string | null;
  /** The reason, in the words of who has decided; null where none is given. */
  readonly why: string | null;
  readonly revokedOn: string | null;
  /** What it is about, by signatures: the first of each actor or of each event, or all of the fact or of an actor that is split or set. */
  readonly anchors: readonly Anchor[];
  /** The actors that a value names, by their first signatures. */
  readonly named: readonly string[];
}

/** As what the value of a field is given: one of some words, a day or period, a place, a country, actors, or words as they are. */
export const fieldForms = ['choice', 'date', 'place', 'country', 'actors', 'words'] as const;
export type FieldForm = (typeof fieldForms)[number];
