import { hasCopula, tellsByItself } from '../../grammar/copula.ts';
import { dependents } from '../../grammar/dependents.ts';
import { isEmptyPhrase } from '../../grammar/negation.ts';
import { prepositionsOf } from '../../grammar/prepositions.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { settingPrepositions } from '../../lexicon/event-time-words.ts';
import {
  absentPrepositions,
  alteringVerbs,
  calledOffWords,
  claimNouns,
  claimedAdjectives,
  comingWords,
  guessingWords,
  mockAdjectives,
  planningOfEvents,
  possibleWords,
  settingOutVerbs,
  wantingOfEvents,
} from '../../lexicon/reality-words.ts';
import { isAsked } from './asked.ts';
import { isCalledOff } from './called-off.ts';
import { isToBe, wasHeld } from './held-behind.ts';
import { modalsAt } from './modals.ts';
import { isPartOfThing } from './part-of-thing.ts';
import { realityAt } from './reality.ts';
import type { Reality } from './reality.ts';
import type { Governing } from './under-word.ts';

const recent: ReadonlySet<string> = new Set(['latest', 'recent', 'previous']);
const ahead: ReadonlySet<string> = new Set(['ahead', 'prior', 'eve']);
const past: ReadonlySet<string> = new Set(['after', 'following', 'since']);
/** What the words right at the noun say of its event: "the cancelled visit", "no talks", "any deal"; null where they say nothing. */
function byModifier(tree: Tree, noun: number): Reality | null {
  // "a mock attack"
  if (mockAdjectives.has(tree.tokens[noun - 1]?.text.toLowerCase() ?? '')) return 'silent';
  for (const child of dependents(tree, noun, ['amod', 'acl', 'det'])) {
    const word = tree.tokens[child].text.toLowerCase();
    if (comingWords.has(word)) return 'planned';
    if (recent.has(word)) return 'happened';
    if (word === 'any') return 'silent';
    if (possibleWords.has(word)) return 'hypothetical';
    if (claimedAdjectives.has(word) && tree.tokens[child].relation === 'amod') return 'alleged';
    if (calledOffWords.has(word)) return 'denied';
  }
  return isEmptyPhrase(tree, noun) ? 'denied' : null;
}

/** "a deal between Lima and Quito seems unlikely". */
function isGuessed(tree: Tree, noun: number): boolean {
  const { relation, head } = tree.tokens[noun];
  if (relation !== 'nsubj' || head < 0) return false;
  return [head, ...dependents(tree, head, ['xcomp'])].some((word) => guessingWords.has(lemmaAt(tree, word)));
}

/** "calls for calm, but talks went nowhere": "but" opens a clause, whatever the tree joins. */
function opensClause(tree: Tree, noun: number): boolean {
  if (tree.tokens[noun].relation !== 'conj') return false;
  return dependents(tree, noun, ['cc']).some((child) => lemmaAt(tree, child) === 'but');
}

/** "The visit will follow her talks in May": what is followed came before, whenever the verb is. */
function isFollowed(tree: Tree, noun: number): boolean {
  const { relation, head } = tree.tokens[noun];
  return relation === 'obj' && lemmaAt(tree, head) === 'follow';
}

/** The signing of which a paper is told: "the *signing* of a treaty was put off", which is as real as its signing; -1 for none. */
function sealedBy(tree: Tree, noun: number): number {
  const { relation, head } = tree.tokens[noun];
  return relation === 'nmod' && /^(?:signing|conclusion|ratification|initialling)$/.test(lemmaAt(tree, head))
    ? head
    : -1;
}

/** "left for talks", "flew to Lima for a summit": what somebody sets out for is to come. */
function isSetOutFor(tree: Tree, noun: number): boolean {
  const { head } = tree.tokens[noun];
  return head >= 0 && prepositionsOf(tree, noun).includes('for') && settingOutVerbs.has(lemmaAt(tree, head));
}

/** "Hopes are growing for a truce": what a verb says of the wanting of an event says nothing of the event. */
function isWantedBySubject(tree: Tree, noun: number): boolean {
  const { head } = tree.tokens[noun];
  if (head < 0 || !tellsByItself(tree, head) || !prepositionsOf(tree, noun).includes('for')) return false;
  return dependents(tree, head, ['nsubj', 'nsubj:pass']).some((subject) =>
    wantingOfEvents.has(lemmaAt(tree, subject)),
  );
}

/** The noun right before the preposition of a phrase, whatever the tree hangs it from: "stressed the need for talks"; -1 for none. */
function besidePreposition(tree: Tree, noun: number): number {
  const [preposition] = dependents(tree, noun, ['case']);
  if (preposition === undefined || preposition < 1) return -1;
  return tree.tokens[preposition - 1].upos === 'NOUN' ? preposition - 1 : -1;
}

/** "At a meeting with Lima, Quito proposed a fund": the meeting is where it was proposed, and is itself not proposed. */
function setsScene(tree: Tree, noun: number): boolean {
  const isOblique = tree.tokens[noun].relation.startsWith('obl');
  return isOblique && prepositionsOf(tree, noun).some((word) => settingPrepositions.has(word));
}

/** How the clause stands that an event noun is in: what is to come or might be; else the noun stands by itself. */
function byClause(tree: Tree, predicate: number, governing?: Governing): Reality {
  const clause = realityAt(tree, predicate, governing);
  if (clause === 'purpose') return 'planned';
  return clause === 'planned' || clause === 'hypothetical' ? clause : 'happened';
}

/** Whether the main clause tells what will be. */
function isOfFuture(tree: Tree): boolean {
  const root = tree.tokens.findIndex(({ head }) => head < 0);
  return root >= 0 && modalsAt(tree, root).some((modal) => modal === 'will' || modal === 'shall');
}

/** How an event noun stands by what it hangs from: only wanted, feared, planned, or in a clause about what is to come or might be. */
function inClause(tree: Tree, noun: number, governing?: Governing): Reality {
  if (opensClause(tree, noun)) return 'happened';
  // "It will be her first visit to Norway."
  if (hasCopula(tree, noun)) return byClause(tree, noun, governing);
  let here = tree.tokens[noun].head;
  if (tree.tokens[noun].relation === 'obj' && alteringVerbs.has(lemmaAt(tree, here))) return 'silent';
  const sealing = sealedBy(tree, noun);
  if (sealing >= 0) return nounRealityAt(tree, sealing, governing);
  if (isFollowed(tree, noun)) return 'happened';
  if (isCalledOff(tree, noun)) return 'denied';
  if (isWantedBySubject(tree, noun)) return 'silent';
  if (isSetOutFor(tree, noun)) return 'planned';
  const beside = besidePreposition(tree, noun);
  if (beside >= 0 && wantingOfEvents.has(lemmaAt(tree, beside))) return 'silent';
  const isScene = setsScene(tree, noun);
  for (let steps = 0; steps < 4 && here >= 0; steps += 1) {
    if (isScene && tellsByItself(tree, here)) break;
    if (claimNouns.has(lemmaAt(tree, here))) return 'alleged';
    if (wantingOfEvents.has(lemmaAt(tree, here))) return 'silent';
    if (planningOfEvents.has(lemmaAt(tree, here))) return 'planned';
    if (tellsByItself(tree, here)) break;
    here = tree.tokens[here].head;
  }
  return here < 0 || !tellsByItself(tree, here) ? 'happened' : byClause(tree, here, governing);
}

/**
 * Reads how real it is what an event noun tells: by its adjectives and determiner, by its preposition, by the clause around it.
 *
 * @param governing what the verbs above are known to do to their clauses, as for `realityAt`.
 */
export function nounRealityAt(tree: Tree, noun: number, governing?: Governing): Reality {
  if (isAsked(tree, noun) || isPartOfThing(tree, noun)) return 'silent';
  const own = byModifier(tree, noun);
  if (own !== null) return own;
  if (wasHeld(tree, noun)) return 'happened';
  if (isToBe(tree, noun)) return 'planned';
  if (isGuessed(tree, noun)) return 'hypothetical';
  const prepositions = prepositionsOf(tree, noun);
  if (prepositions.some((word) => absentPrepositions.has(word))) return 'denied';
  if (prepositions.some((word) => ahead.has(word))) return 'planned';
  // "Before the talks, Lima will send an envoy."
  if (prepositions.includes('before') && isOfFuture(tree)) return 'planned';
  return prepositions.some((word) => past.has(word)) ? 'happened' : inClause(tree, noun, governing);
}
