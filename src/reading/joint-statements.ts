import type { StatementClaim } from '../model/claim.ts';
import { distinctParties } from './english/actors/whom/distinct-parties.ts';
import type { Ruled } from './mechanics/rule-card.ts';

/** The key that two claims share where they are one thing said by two parties. */
function keyOf({ citations, act, cue, content, quoted, status, addressee }: StatementClaim): string {
  const sentences = citations.map(({ sentence }) => sentence).join(' ');
  return [sentences, act, quoted, status, addressee?.actor ?? '', cue, content].join('\n');
}

/**
 * The statements of an article with each that several made together as one: "The two ministers said …" is one thing said, by both. In the
 * order of their first speakers.
 */
export function asJointStatements(
  statements: readonly Ruled<StatementClaim>[],
): readonly Ruled<StatementClaim>[] {
  const together = Map.groupBy(statements, keyOf);
  return [...together.values()].map(([first, ...others]) => {
    const [, ...jointly] = distinctParties([first, ...others].map(({ speaker }) => speaker));
    return jointly.length === 0 ? first : { ...first, jointly };
  });
}
