import type { Mention } from '../../../model/actor.ts';
import type { MentionIndex } from '../../mechanics/mention-index.ts';

/**
 * The mentions that one phrase stands for, found by any token of it: one for a name, several for a plural
 * reference ("the two leaders", "both sides", "they") or for names joined under this head, none where it is open.
 *
 * Of mentions nested in each other the one headed by the token wins, then the longest. Mentions with the same span
 * are the members of one plural reference and are given together, in the order of the actors in focus.
 */
export function membersOf(index: MentionIndex, sentence: number, token: number): readonly Mention[] {
  const headed = index.headedBy(sentence, token);
  const near = headed.length > 0 ? headed : index.covering(sentence, token);
  let longest = 0;
  for (const mention of near) longest = Math.max(longest, mention.span.end - mention.span.start);
  return near.filter((mention) => mention.span.end - mention.span.start === longest);
}
