import { dependent, dependents } from '../grammar/dependents.ts';
import { isTime } from '../grammar/obliques.ts';
import type { Tree } from '../grammar/tree.ts';
import { isDay } from './days.ts';

const besideVerb: ReadonlySet<string> = new Set(['AUX', 'ADV', 'PART']);
const nouns: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON']);
/** Relations by which a noun belongs to the phrase of the noun that it hangs on. */
const inPhrase = /^(?:nmod|flat|conj|appos|compound)/;
const ofVerb = /^(?:obj|iobj|obl|xcomp)/;
/** A noun phrase is no deeper than this. */
const deepest = 6;

/** The subject of a finite verb for which the tree has none: the noun phrase right before it that hangs on no preposition; -1 for none. */
export function subjectBeside(tree: Tree, predicate: number): number {
  if (!isFinite(tree, predicate) || dependent(tree, predicate, ['expl', 'nsubj', 'csubj']) >= 0) return -1;
  const bare = barePhrase(tree, predicate);
  if (bare >= 0) return bare;
  let at = predicate - 1;
  while (at >= 0 && besideVerb.has(tree.tokens[at].upos)) at -= 1;
  if (at < 0 || !nouns.has(tree.tokens[at].upos) || isDay(tree.tokens[at].text)) return -1;
  const top = nounOfClause(tree, topOfPhrase(tree, at, predicate), predicate);
  if (dependent(tree, top, ['case', 'mark']) >= 0 || top > predicate) return -1;
  return isObjectBefore(tree, top, predicate) ? -1 : top;
}

/** "Five states, including Peru, signed": a phrase before the verb without a preposition that says nothing of time is its subject. */
function barePhrase(tree: Tree, predicate: number): number {
  const found = dependents(tree, predicate, ['obl', 'vocative', 'dep']).find(
    (child) =>
      child < predicate &&
      nouns.has(tree.tokens[child].upos) &&
      dependent(tree, child, ['case', 'mark']) < 0 &&
      !isTime(tree, child) &&
      !isDay(tree.tokens[child].text),
  );
  return found ?? -1;
}

function isFinite(tree: Tree, predicate: number): boolean {
  const { xpos, relation } = tree.tokens[predicate];
  if (relation === 'acl:relcl') return false;
  const finite = /^(?:VB[DZP]|MD)$/;
  return (
    finite.test(xpos) ||
    dependents(tree, predicate, ['aux']).some((child) => finite.test(tree.tokens[child].xpos))
  );
}

function topOfPhrase({ tokens }: Tree, noun: number, predicate: number): number {
  let top = noun;
  for (let steps = 0; steps < deepest; steps += 1) {
    const { head, relation } = tokens[top];
    if (head < 0 || head > predicate || !inPhrase.test(relation)) return top;
    if (!nouns.has(tokens[head].upos) && tokens[head].upos !== 'NUM') return top;
    top = head;
  }
  return top;
}

/** "the decision to close the port": the noun that the clause before the verb is of; else the noun given. */
function nounOfClause(tree: Tree, noun: number, predicate: number): number {
  const { head, relation } = tree.tokens[noun];
  if (head < 0 || head > noun || !ofVerb.test(relation) || tree.tokens[head].relation !== 'acl') return noun;
  return topOfPhrase(tree, tree.tokens[head].head, predicate);
}

/** "signed the deal and left": what stands before a joined verb may be the other verb's. */
function isObjectBefore({ tokens }: Tree, noun: number, predicate: number): boolean {
  const { head, relation } = tokens[noun];
  return tokens[predicate].relation === 'conj' && head < predicate && ofVerb.test(relation);
}
