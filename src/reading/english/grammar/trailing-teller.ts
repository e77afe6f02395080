import type { Token } from '../../../model/annotated.ts';
import { speechVerbs } from '../lexicon/speech-verbs.ts';
import { baseRelation, dependent } from './dependents.ts';
import { ownSubject } from './own-subject.ts';
import type { Tree } from './tree.ts';

/** "The road was open, Ruiz said, adding that": the subject of the clause of saying that the participle hangs on; -1 for none. */
function tellerAbove(tree: Tree, predicate: number): number {
  const above = tree.tokens[tree.tokens[predicate].head];
  const isAside = above !== undefined && above.index < predicate && baseRelation(above) === 'parataxis';
  return isAside ? tellerAt(tree, above, predicate) : -1;
}

/** The subject before a verb of saying that stands before a predicate; -1 for any other verb. */
function tellerAt(tree: Tree, verb: Token, predicate: number): number {
  const tells = speechVerbs.get(verb.lemma)?.register === 'speech';
  const subject = tells ? ownSubject(tree, verb.index) : -1;
  return subject > predicate ? -1 : subject;
}

/** The subject of "…, adding that": behind a comma the participle has that of the clause of saying, else of the sentence's main verb; -1 for none. */
export function trailingTeller(tree: Tree, predicate: number): number {
  const { xpos, lemma } = tree.tokens[predicate];
  const entry = xpos === 'VBG' ? speechVerbs.get(lemma) : undefined;
  if (entry?.register !== 'speech') return -1;
  // "allowing Lima to sign" is no saying.
  if (!entry.infinitive && dependent(tree, predicate, ['xcomp']) >= 0) return -1;
  const before = tree.tokens[predicate - 1]?.upos === 'ADV' ? predicate - 2 : predicate - 1;
  if (tree.tokens[before]?.text !== ',') return -1;
  // Whatever the tree joins it to, "…, Ruiz said, adding" goes on with Ruiz where nothing but the comma stands between.
  const beside = before === predicate - 1 ? tree.tokens[before - 1] : undefined;
  const isBeside = beside?.upos === 'VERB' && tree.quotationOf[beside.index] === tree.quotationOf[predicate];
  const teller = isBeside ? tellerAt(tree, beside, predicate) : -1;
  const other = teller >= 0 ? teller : tellerAbove(tree, predicate);
  if (other >= 0) return other;
  const root = tree.tokens.find((token) => token.head < 0);
  // "They have been vague, saying that": the predicate may be an adjective with its "be".
  const tells = root !== undefined && (root.upos === 'VERB' || dependent(tree, root.index, ['cop']) >= 0);
  if (root === undefined || !tells || root.index > predicate) return -1;
  if (tree.quotationOf[root.index] !== tree.quotationOf[predicate]) return -1;
  const subject = ownSubject(tree, root.index);
  return subject > predicate ? -1 : subject;
}
