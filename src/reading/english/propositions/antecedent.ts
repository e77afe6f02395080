import type { Tree } from '../grammar/tree.ts';
import { lemmaAt } from '../grammar/word-kinds.ts';

const relativePronouns: ReadonlySet<string> = new Set(['who', 'whom', 'which', 'that', 'whose']);
/** How many predicates above its own a relative clause may begin. */
const reach = 4;

/** The noun that a relative pronoun stands for; the token itself where it is no relative pronoun, or none is found. */
export function antecedentOf(tree: Tree, token: number, predicate: number): number {
  const lemma = lemmaAt(tree, token);
  if (!relativePronouns.has(lemma)) return token;
  const clause = relativeClause(tree, predicate);
  if (clause >= 0) return token > predicate ? token : tree.tokens[clause].head;
  return tree.tokens[token].xpos === 'WDT' || lemma === 'who' ? nounBefore(tree, token) : token;
}

/** In a broken tree: the noun right before the pronoun, past a comma; else the pronoun. */
function nounBefore({ tokens }: Tree, pronoun: number): number {
  const before = tokens[pronoun - 1]?.text === ',' ? pronoun - 2 : pronoun - 1;
  const upos = tokens[before]?.upos;
  return upos === 'NOUN' || upos === 'PROPN' ? before : pronoun;
}

/** The predicate of the relative clause that a predicate stands in: itself, or one above it; -1 for none. */
export function relativeClause(tree: Tree, predicate: number): number {
  let here = predicate;
  for (let steps = 0; here >= 0 && steps < reach; steps += 1) {
    const { relation, head } = tree.tokens[here];
    if (relation === 'acl:relcl') return head < 0 ? -1 : here;
    if (!/^(?:conj|xcomp|ccomp|aux|cop)/.test(relation)) return -1;
    here = head;
  }
  return -1;
}
