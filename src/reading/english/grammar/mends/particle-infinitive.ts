import type { Token } from '../../../../model/annotated.ts';
import { withArcs } from './with-arcs.ts';

/**
 * "Gearing up *to sign*", "set out *to seize*": an infinitive right behind the particle of a verb completes that verb and gives no
 * purpose.
 */
export function particleInfinitive(tokens: readonly Token[]): readonly Token[] {
  return withArcs(tokens, (_, token) =>
    isBehindParticle(tokens, token) ? { ...token, relation: 'xcomp' } : token,
  );
}

function isBehindParticle(tokens: readonly Token[], { relation, xpos, head, index }: Token): boolean {
  if (relation !== 'advcl' || xpos !== 'VB' || tokens[index - 1]?.xpos !== 'TO') return false;
  const particle = tokens[index - 2];
  return particle?.relation === 'compound:prt' && particle.head === head;
}
