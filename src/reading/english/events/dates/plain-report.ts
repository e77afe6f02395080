import { hasPreposition } from '../../grammar/prepositions.ts';
import {
  beforeWords,
  carryingVerbs,
  gerundPrepositions,
  lookingBackWords,
  formerQualities,
  onceWords,
  repeatingWords,
  scenePrepositions,
} from '../../lexicon/event-time-words.ts';
import { eventNoun } from '../../lexicon/event-nouns.ts';
import { actIs } from '../../../../model/acts.ts';
import type { TokenEvent } from '../token-event.ts';
import { saysClause } from '../../lexicon/speech-verbs.ts';
import { dependent, dependents } from '../../grammar/dependents.ts';
import { prepositionsOf } from '../../grammar/prepositions.ts';
import { isTimeNoun } from '../../lexicon/time-nouns.ts';
import { isInfinitive } from '../../grammar/infinitive.ts';
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

/** The finite verb under which a deed is done, or the verb itself: "managed" of "managed to seal an accord", "was glad to meet". */
function carrierOf(tree: Tree, verb: number): number {
  const { relation, head } = tree.tokens[verb];
  const isCarried = isInfinitive(tree, verb) || carryingVerbs.has(tree.tokens[head]?.lemma ?? '');
  return relation === 'xcomp' && head >= 0 && isCarried ? head : verb;
}

/**
 * The verb whose tense dates the event: for a refusal ("said it would not …") that of saying, else its own or the finite one above; -1
 * for none.
 */
function tellingVerb(tree: Tree, event: TokenEvent): number {
  const verb = verbOf(tree, event);
  if (verb < 0 || event.rule !== 'event-refusal') return verb < 0 ? verb : carrierOf(tree, verb);
  const { relation, head } = tree.tokens[verb];
  return relation === 'ccomp' && head >= 0 && saysClause(lemmaAt(tree, head)) ? head : carrierOf(tree, verb);
}

/**
 * Whether the verb is an -ing form behind a preposition, which does not say when it was: "thanked her for signing". "In signing, she
 * said" is of the day.
 */
function isLinkedGerund(tree: Tree, verb: number): boolean {
  const { xpos, head } = tree.tokens[verb];
  if (xpos !== 'VBG' || head > verb) return false;
  return hasPreposition(tree, verb, gerundPrepositions);
}

/**
 * Whether words beside these say that it was done many times, and so on no one day: "have held many rounds of talks", "have often
 * met".
 */
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

/** Whether it has gone on for a time without a day: "For years, talks have gone nowhere". */
function isLasting(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, ['obl']).some((token) => {
    const { xpos, text } = tree.tokens[token];
    return xpos === 'NNS' && isTimeNoun(text) && prepositionsOf(tree, token).includes('for');
  });
}

/** Whether "times" tells that it was done on several days: "met several times", "has visited it five times". */
function isCounted(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, ['obj', 'obl', 'obl:tmod', 'obl:npmod']).some(
    (word) => tree.tokens[word].text.toLowerCase() === 'times' && dependent(tree, word, ['case']) < 0,
  );
}

/**
 * Whether a noun only names the event and does not report it: "the trade agreement between Lima and Quito", "the raids of Chad",
 * "praised her visit".
 */
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

/**
 * Whether an event is done by saying it, and so on the day of saying: "said on Tuesday that it was lifting the ban", "that it would not".
 */
export function isSaidNow(tree: Tree, { rule, sites: [verb] }: TokenEvent): boolean {
  if (rule === 'event-refusal') return true;
  const { xpos, relation, head } = tree.tokens[verb];
  const isRunning = dependents(tree, verb, ['aux']).some((helper) => lemmaAt(tree, helper) === 'be');
  const isSaid = relation === 'ccomp' && head >= 0 && saysClause(lemmaAt(tree, head));
  return xpos === 'VBG' && isRunning && isSaid;
}

/** Whether a relative clause says that it was done before the news: "Sosa, who once criticized the raid, was at the port". */
function isOfBefore(tree: Tree, told: number): boolean {
  if (tree.tokens[told].relation !== 'acl:relcl') return false;
  let at = told - 1;
  while (at > 0 && /^(?:ADV|AUX)$/.test(tree.tokens[at].upos) && !beforeWords.has(lemmaAt(tree, at))) at -= 1;
  return at >= 0 && beforeWords.has(lemmaAt(tree, at));
}

/** Whether the first word of a sentence sets its clause before the news: "Earlier, the two states signed a treaty", not "Earlier in the day". */
function isSetBack(tree: Tree, told: number): boolean {
  return dependents(tree, told, ['advmod']).some(
    (word) =>
      word < 2 &&
      word < told &&
      tree.tokens[word + 1].upos !== 'ADP' &&
      beforeWords.has(tree.tokens[word].text.toLowerCase()),
  );
}

/** Whether a noun of meetings is called one before the news: "*previous* talks", "their *last* meeting"; not "the past week". */
function isFormer(tree: Tree, noun: number): boolean {
  if (eventNoun(lemmaAt(tree, noun)) === undefined) return false;
  const isOwned = dependents(tree, noun, ['nmod:poss']).length > 0;
  return dependents(tree, noun, ['amod']).some((word) => {
    const quality = tree.tokens[word].text.toLowerCase();
    return formerQualities.has(quality) || (quality === 'last' && isOwned);
  });
}

/** Whether it is told as done on some day before: "the two last met in Lima", "has met him before", "at their previous talks". */
function isOfSomeTime(tree: Tree, told: number, { sites }: TokenEvent): boolean {
  if (onceWords.has(tree.tokens[told - 1]?.text.toLowerCase())) return true;
  const before = dependents(tree, told, ['advmod']).find(
    (word) => word > told && lemmaAt(tree, word) === 'before',
  );
  if (before !== undefined) return true;
  const scenes = dependents(tree, told, ['obl']).filter((noun) =>
    hasPreposition(tree, noun, scenePrepositions),
  );
  return [...sites, ...scenes].some((noun) => isFormer(tree, noun));
}

/** Whether a word has a tense: a verb, or an adjective with its copula ("was glad"). */
function isTensed(tree: Tree, told: number): boolean {
  return plain.has(tree.tokens[told].xpos) || dependent(tree, told, ['cop']) >= 0;
}

/**
 * Whether the event is plain news of the day: any in the opening of the article, later only acts of speech; in neither place the
 * pluperfect.
 */
export function isPlainReport(tree: Tree, event: TokenEvent): boolean {
  const told = tellingVerb(tree, event);
  if (told < 0 || event.standing !== 'happened' || isOnlyNamed(tree, event)) return false;
  const token = tree.tokens[told];
  if (!isTensed(tree, told) || !main.has(token.relation) || isLinkedGerund(tree, told)) return false;
  if (isOfBefore(tree, told) || isSetBack(tree, told) || isOfSomeTime(tree, told, event)) return false;
  const helpers = dependents(tree, told, ['aux']).map((child) => tree.tokens[child].text.toLowerCase());
  if (helpers.includes('had') || isCounted(tree, told)) return false;
  if (helpers.includes('has') || helpers.includes('have')) {
    if (isRepeated(tree, [told, ...event.sites]) || isLasting(tree, told)) return false;
  }
  if (isOpening(tree.sentence.index)) return true;
  return actIs(event.outcome, 'spoken') && !helpers.includes('has') && !helpers.includes('have');
}

/** Whether nouns alone tell the event: "their talks". */
export function isNounTold(tree: Tree, event: TokenEvent): boolean {
  return event.sites.every((site) => tree.tokens[site].upos !== 'VERB');
}
