import { dependents } from '../../grammar/dependents.ts';
import { ownSubject } from '../../grammar/own-subject.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isPersonNoun } from '../../lexicon/person-nouns.ts';

/** How many clauses up a subject is looked for. */
const reach = 2;

/**
 * Whom "he", "she" or "it" stands for by its own sentence: "the *minister* said, as he accused Lima", "*Lima* hit back as it closed the
 * port". The subject of the clause above, of the same number and kind; -1 where there is none.
 */
export function subjectAbove(tree: Tree, pronoun: number): number {
  const { upos, relation, head } = tree.tokens[pronoun];
  if (upos !== 'PRON' || relation !== 'nsubj' || head < 0) return -1;
  let clause = head;
  for (let steps = 0; steps < reach && tree.tokens[clause].relation === 'advcl'; steps += 1) {
    clause = tree.tokens[clause].head;
    const found = subjectsAround(tree, clause).filter((subject) => agrees(tree, pronoun, subject));
    if (found.length > 0) return found.length === 1 ? found[0] : -1;
  }
  return -1;
}

/** The subject of a clause, and that of the verb of saying set beside it: "It is so, *the minister* said". */
function subjectsAround(tree: Tree, clause: number): readonly number[] {
  return [clause, ...dependents(tree, clause, ['parataxis'])]
    .map((verb) => ownSubject(tree, verb))
    .filter((subject) => subject >= 0);
}

/** Whether a subject may be meant by a pronoun: of one voice with it, one person for "he", no person for "it". */
function agrees({ tokens, quotationOf }: Tree, pronoun: number, subject: number): boolean {
  const { xpos, text, upos } = tokens[subject];
  if (subject > pronoun || quotationOf[pronoun] !== quotationOf[subject] || upos === 'PRON') return false;
  const word = tokens[pronoun].text.toLowerCase();
  if (word === 'it') return xpos === 'NNP' || (xpos === 'NN' && !isPersonNoun(text));
  return (word === 'he' || word === 'she') && xpos === 'NN' && isPersonNoun(text);
}
