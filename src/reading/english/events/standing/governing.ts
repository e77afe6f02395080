import type { Governing } from '../../propositions/reality/under-word.ts';
import type { Match } from '../patterns/match-frame.ts';

/** The patterns found at the predicates of one sentence. */
export type Matches = ReadonlyMap<number, Match>;

/** What the verbs of a sentence do to the clauses that they govern, by the patterns found at them. */
export function governingOf(matches: Matches): Governing {
  return (verb) => {
    const frame = matches.get(verb)?.frame;
    return frame && { takesClause: frame.clause !== undefined, inner: frame.inner };
  };
}
