import { antecedentOf } from '../grammar/antecedent.ts';
import { dependent } from '../grammar/dependents.ts';
import type { Tree } from '../grammar/tree.ts';
import { lemmaAt } from '../grammar/word-kinds.ts';
import { infinitiveNouns, settingNouns } from '../lexicon/infinitive-nouns.ts';
import { noAgentAlone } from '../lexicon/patient-subjects.ts';
import type { Phrase } from './surface.ts';

/** How many predicates above its own a relative clause may begin. */
const reach = 4;

/**
 * The noun that is the object of a verb which has none behind it: of a relative clause ("the deal that Lima signed", "the man she wants to
 * see") or of an infinitive ("work to do"). -1 for none.
 */
export function gapOf(
  tree: Tree,
  verb: number,
  { subject, clause }: { readonly subject: number; readonly clause: number },
): number {
  const { relation, head } = tree.tokens[verb];
  if (relation === 'conj' || noAgentAlone.has(lemmaAt(tree, verb))) return -1;
  if (isInfinitiveOfNoun(tree, verb)) return leavesOutNoun(tree, head, clause) ? head : -1;
  if (clause >= 0 && leavesOutObject(tree, clause)) return -1;
  const pronoun = relation === 'xcomp' ? frontedAt(tree, head) : -1;
  if (pronoun >= 0) return antecedentOf(tree, pronoun);
  const relative = relativeClause(tree, verb);
  if (relative < 0) return -1;
  const noun = tree.tokens[relative].head;
  return noun === subject || settingNouns.has(lemmaAt(tree, noun)) ? -1 : noun;
}

function isInfinitiveOfNoun({ tokens }: Tree, verb: number): boolean {
  const { relation, xpos, head } = tokens[verb];
  return relation === 'acl' && xpos === 'VB' && head >= 0;
}

/** "work to do", but neither "a decision to sell" nor "a place to sleep". */
function leavesOutNoun(tree: Tree, noun: number, clause: number): boolean {
  const lemma = lemmaAt(tree, noun);
  return clause < 0 && !infinitiveNouns.has(lemma) && !settingNouns.has(lemma);
}

/** Whether an infinitive may have the noun of its relative clause for its object: "the man she wants to see". */
function leavesOutObject(tree: Tree, clause: number): boolean {
  return tree.tokens[clause].xpos === 'VB' && dependent(tree, clause, ['obj', 'ccomp', 'xcomp']) < 0;
}

/** The pronoun before a verb that the infinitive behind it leaves out: "what she wants to do"; -1 for none. */
function frontedAt(tree: Tree, verb: number): number {
  const object = dependent(tree, verb, ['obj']);
  return object >= 0 && object < verb ? object : -1;
}

const ownWords = /^(?:case|compound:prt|mark)$/;

/** A preposition left behind at the end of a clause, with the noun that it is of: "the firm she works with"; null for none. */
export function strandedAt(tree: Tree, verb: number): Phrase | null {
  const clause = isInfinitiveOfNoun(tree, verb) ? verb : relativeClause(tree, verb);
  if (clause < 0) return null;
  const left = tree.children[verb].find((child) => {
    const { upos, relation } = tree.tokens[child];
    return child > verb && upos === 'ADP' && tree.children[child].length === 0 && !ownWords.test(relation);
  });
  if (left === undefined) return null;
  return { preposition: lemmaAt(tree, left), token: tree.tokens[clause].head };
}

/** The predicate of the relative clause that a predicate stands in: itself, or one above it; -1 for none. */
function relativeClause(tree: Tree, predicate: number): number {
  let here = predicate;
  for (let steps = 0; here >= 0 && steps < reach; steps += 1) {
    const { relation, head } = tree.tokens[here];
    if (relation === 'acl:relcl') return head < 0 ? -1 : here;
    if (!/^(?:conj|xcomp|ccomp|aux|cop)/.test(relation)) return -1;
    here = head;
  }
  return -1;
}
