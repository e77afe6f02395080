import { emptyDeterminers, emptyPronouns, negatingAdverbs, unchangingWords } from '../lexicon/negations.ts';
import { holdsClause } from '../lexicon/speech-verbs.ts';
import type { Token } from '../../../model/annotated.ts';
import { dependents } from './dependents.ts';
import { negatesInfinitive } from './negated-infinitive.ts';
import { hasComma } from './nearby-subject.ts';
import { subjectsOf } from './subjects-of.ts';
import type { Tree } from './tree.ts';

function wordAt({ tokens }: Tree, token: number): string {
  return tokens[token]?.text.toLowerCase() ?? '';
}

/** Whether a word by itself negates the verb that it stands beside: "not", "never". */
export function isNegatingWord({ text, upos }: Token): boolean {
  return upos !== 'NOUN' && negatingAdverbs.has(text.toLowerCase());
}

/** A negating word beside the verb, or "no longer"; "not only" leaves it as it is, and "Not to be outdone, Lima signed" too. */
function isNegating(tree: Tree, child: number, verb: number): boolean {
  if (wordAt(tree, child) === 'longer') return wordAt(tree, child - 1) === 'no';
  if (!isNegatingWord(tree.tokens[child]) || unchangingWords.has(wordAt(tree, child + 1))) return false;
  return tree.tokens[child].relation.startsWith('cc') || !hasComma(tree, child, verb);
}

/** Whether the words beside a verb negate it: "did not say", "never promised"; not "vowed never to sell", which vows something. */
export function hasNegation(tree: Tree, verb: number): boolean {
  if (negatesInfinitive(tree, verb)) return false;
  return tree.children[verb].some((child) => isNegating(tree, child, verb));
}

/** "No 10": a sign for "number". */
function isNumbered({ tokens }: Tree, token: number): boolean {
  return tokens[token + 1]?.upos === 'NUM';
}

/** Whether a noun phrase stands for nobody or nothing: "no side", "neither of them", "none of the ministers". */
export function isEmptyPhrase(tree: Tree, noun: number): boolean {
  if (emptyPronouns.has(wordAt(tree, noun))) return true;
  return dependents(tree, noun, ['det', 'cc', 'cc:preconj']).some(
    (child) => child < noun && emptyDeterminers.has(wordAt(tree, child)) && !isNumbered(tree, child),
  );
}

/** Whether what the verb is said to do is done to nobody or nothing: "signed no treaty". What is said may be that nothing was. */
export function takesNothing(tree: Tree, verb: number): boolean {
  if (holdsClause(tree.tokens[verb].lemma.toLowerCase())) return false;
  return dependents(tree, verb, ['obj']).some((child) => isEmptyPhrase(tree, child));
}

/** Whether the verb is negated: by its own words ("did not say", "never promised"), or because nobody does it ("no side signed"). */
export function isNegated(tree: Tree, verb: number): boolean {
  return hasNegation(tree, verb) || subjectsOf(tree, verb).some((subject) => isEmptyPhrase(tree, subject));
}
