import type { Token } from '../../../../model/annotated.ts';
import { withArcs } from './with-arcs.ts';

/** Verbs with the particles that are theirs, whatever follows: "handed over", "called off"; lemmas. */
const particles: ReadonlyMap<string, RegExp> = new Map([
  ['hand', /^(?:over|back)$/],
  ['turn', /^(?:over|down)$/],
  ['shoot', /^down$/],
  ['call', /^off$/],
  ['put', /^off$/],
  ['break', /^off$/],
  ['carry', /^out$/],
  ['give', /^up$/],
]);

/** "Handed over a banker": "over" is the verb's particle, and what follows is its object, not where it happened. */
export function particleObject(tokens: readonly Token[]): readonly Token[] {
  const found = tokens.filter((token) => isParticle(tokens, token));
  if (found.length === 0) return tokens;
  const objects = found.map(({ head }) => head).filter((head) => tokens[head].relation === 'obl');
  return withArcs(tokens, (_, token) => {
    if (found.includes(token)) return { ...token, head: token.index - 1, relation: 'compound:prt' };
    return objects.includes(token.index) ? { ...token, relation: 'obj' } : token;
  });
}

function isParticle(tokens: readonly Token[], { index, head, relation, text }: Token): boolean {
  const verb = tokens[index - 1];
  if (relation !== 'case' || verb?.upos !== 'VERB') return false;
  if (particles.get(verb.lemma)?.test(text.toLowerCase()) !== true) return false;
  const above = tokens[head];
  const noun = above?.relation === 'nummod' ? tokens[above.head] : above;
  if (noun?.head !== verb.index) return false;
  // "handed over *two boats*": the number's "over" is the verb's.
  if (noun !== above) return noun.relation === 'obj';
  const hasObject = tokens.some((token) => token.head === verb.index && token.relation === 'obj');
  return noun.relation === 'obl' && !hasObject;
}
