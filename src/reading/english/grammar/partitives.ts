import type { Token } from '../../../model/annotated.ts';
import { partitives } from '../lexicon/partitives.ts';
import { dependents } from './dependents.ts';
import type { Tree } from './tree.ts';

/** How many such nouns may stand before another: "dozens of members of a *group*". */
const deepest = 3;

/** The noun that is counted behind a noun of number, "hundreds of *protesters*"; the token itself where it counts nothing. */
export function countedAt(tree: Tree, token: number): number {
  let here = token;
  for (let step = 0; step < deepest; step += 1) {
    const [whole] = dependents(tree, here, ['nmod']).filter(
      (child) => counterAbove(tree.tokens, child) === here,
    );
    if (whole === undefined) return here;
    here = whole;
  }
  return here;
}

/** The noun of number that stands for a noun in its clause, "*hundreds* of protesters"; the token itself where nothing counts it. */
export function counterOf(tokens: readonly Token[], token: number): number {
  let here = token;
  for (let step = 0; step < deepest; step += 1) {
    const above = counterAbove(tokens, here);
    if (above < 0) return here;
    here = above;
  }
  return here;
}

/** The noun of number right above a noun behind "of"; -1 for none. */
function counterAbove(tokens: readonly Token[], token: number): number {
  const { relation, head } = tokens[token];
  if (relation !== 'nmod' || head < 0 || head > token) return -1;
  if (!partitives.has(tokens[head].lemma.toLowerCase())) return -1;
  const isOf = tokens
    .slice(head + 1, token)
    .some(({ head: above, relation: arc, text }) => above === token && arc === 'case' && text === 'of');
  return isOf ? head : -1;
}
