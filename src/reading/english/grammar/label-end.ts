import { isFinite } from './word-kinds.ts';
import type { Token } from '../../../model/annotated.ts';

/** A label before a colon has no more words than this. */
const longestLabel = 16;

/** Where the sentence proper begins behind a label ("Energy: The two sides will …"); 0 where it has none. */
export function labelEndOf(tokens: readonly Token[]): number {
  for (let at = 0; at <= longestLabel && at + 1 < tokens.length; at += 1) {
    // A finite verb before the colon makes a clause of what would be a label.
    if (isFinite(tokens[at])) return 0;
    if (tokens[at].text === ':') return at > 0 && /^\p{Lu}/u.test(tokens[at + 1].text) ? at + 1 : 0;
  }
  return 0;
}
