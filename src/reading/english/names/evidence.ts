import type { ReadSentence } from './cut-sentence.ts';
import type { NameUse } from './name-uses.ts';

/** How strongly the uses of a name speak for each kind of thing. */
export interface Evidence {
  person: number;
  organization: number;
  place: number;
  other: number;
}

/** A new, empty tally. */
export function noEvidence(): Evidence {
  return { person: 0, organization: 0, place: 0, other: 0 };
}

/** Adds to a tally what one kind of sign says of a use of a name. */
export type Rule = (use: NameUse, cut: ReadSentence, tally: Evidence) => void;
