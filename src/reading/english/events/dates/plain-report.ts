import {
  carryingVerbs,
  gerundPrepositions,
  lookingBackWords,
  repeatingWords,
} from '../../lexicon/event-time-words.ts';
import { actIs } from '../../../../model/acts.ts';
import type { TokenEvent } from '../token-event.ts';
import { dependents } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isOpening } from '../../actors/setting.ts';
import { isVerb, lemmaAt } from '../../grammar/word-kinds.ts';

const plain = new Set(['VBD', 'VBZ', 'VBP', 'VBN', 'VBG']);
const main = new Set(['root', 'conj', 'ccomp', 'parataxis', 'acl:relcl', 'advcl']);

/** The verb that tells the event, or under which its noun stands; -1 for none. */
export function verbOf(tree: Tree, event: TokenEvent): number {
  let [here] = event.sites;
  for (let steps = 0; steps < 3 && here >= 0 && !isVerb(tree.tokens[here]); steps += 1)
    here = tree.tokens[here].head;
  return here >= 0 && isVerb(tree.tokens[here]) ? here : -1;
}

/** "managed to seal an accord": the finite verb under which a deed is done. */
function carrierOf(tree: Tree, verb: number): number {
  const { relation, head } = tree.tokens[verb];
  return relation === 'xcomp' && head >= 0 && carryingVerbs.has(tree.tokens[head].lemma) ? head : verb;
}

/** "thanked her for signing": when that was is not said. "In signing, she said" and "said after signing" are of the same day. */
function isLinkedGerund(tree: Tree, verb: number): boolean {
  const { xpos, head } = tree.tokens[verb];
  if (xpos !== 'VBG' || head > verb) return false;
  return dependents(tree, verb, ['mark', 'case']).some((word) => gerundPrepositions.has(lemmaAt(tree, word)));
}

/** "have held many rounds of talks", "have often met": done over time, and on no day. */
function isRepeated(tree: Tree, places: readonly number[]): boolean {
  return places.some((place) => {
    const beside = dependents(tree, place, ['amod', 'det', 'nummod', 'advmod', 'obj', 'compound', 'nmod']);
    return beside.some(
      (word) =>
        repeatingWords.has(lemmaAt(tree, word)) ||
        dependents(tree, word, ['amod', 'nummod']).some((inner) => repeatingWords.has(lemmaAt(tree, inner))),
    );
  });
}

/** "the trade agreement between Lima and Quito", "the raids of Chad", "praised her visit": what is only named is of no day. */
function isOnlyNamed(tree: Tree, { rule, outcome, sites }: TokenEvent): boolean {
  if (rule !== 'event-noun') return false;
  if (outcome.type === 'ASSAULT' || (outcome.type === 'AGREE' && !actIs(outcome, 'dated'))) return true;
  let [here] = sites;
  for (let steps = 0; steps < 3 && here >= 0; steps += 1) {
    if (lookingBackWords.has(lemmaAt(tree, here))) return true;
    here = tree.tokens[here].head;
  }
  return false;
}

/** A plain report of the day: in the opening any, later only what is said, and never in the pluperfect. */
export function isPlainReport(tree: Tree, event: TokenEvent): boolean {
  const verb = verbOf(tree, event);
  if (verb < 0 || event.standing !== 'happened' || isOnlyNamed(tree, event)) return false;
  const told = carrierOf(tree, verb);
  const token = tree.tokens[told];
  if (!plain.has(token.xpos) || !main.has(token.relation) || isLinkedGerund(tree, told)) return false;
  const helpers = dependents(tree, told, ['aux']).map((child) => tree.tokens[child].text.toLowerCase());
  if (helpers.includes('had')) return false;
  if ((helpers.includes('has') || helpers.includes('have')) && isRepeated(tree, [told, ...event.sites]))
    return false;
  if (isOpening(tree.sentence.index)) return true;
  return actIs(event.outcome, 'spoken') && !helpers.includes('has') && !helpers.includes('have');
}
