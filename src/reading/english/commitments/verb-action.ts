import { isFinite } from '../grammar/word-kinds.ts';
import type { Token } from '../../../model/annotated.ts';
import { baseRelation, dependentToken, dependentTokens } from '../grammar/dependents.ts';
import { negatesInfinitive } from '../grammar/negated-infinitive.ts';
import type { Scene } from '../grammar/scene.ts';
import { agreedPlans, givenThings, launchedThings, promisedDeeds } from '../lexicon/agreed-things.ts';
import {
  bareObjectVerbs,
  commitmentVerbs,
  decidingVerbs,
  readyWords,
  unbindingVerbs,
  type CommitmentVerb,
} from '../lexicon/commitment-words.ts';
import { stativeVerbs } from '../lexicon/stative-verbs.ts';
import { modalOf } from '../propositions/reality/modals.ts';
import { promisedTo } from './promised-to.ts';
import { isOfSum } from './sums.ts';

function opensWithTo(scene: Scene, token: Token): boolean {
  const first = scene.tree.first[token.index];
  const { text } = scene.tokens[first];
  // "vowed not to leave".
  const isNegative = /^(?:not|never)$/i.test(text) && /^to$/i.test(scene.tokens[first + 1]?.text ?? '');
  return isNegative || /^to$/i.test(text);
}

function isProposal(scene: Scene, verb: number): boolean {
  return commitmentVerbs.get(scene.tokens[verb].lemma)?.proposal === true;
}

const opensInfinitive = (scene: Scene, { index }: Token): boolean =>
  dependentTokens(scene.tree, index, ['xcomp']).some((token) => opensWithTo(scene, token));

function tellsState(scene: Scene, clause: Token): boolean {
  const goesOn = dependentToken(scene.tree, clause.index, ['xcomp']) !== null;
  const isState = unbindingVerbs.has(clause.lemma) && !goesOn;
  return isState || dependentToken(scene.tree, clause.index, ['cop']) !== null;
}

/** Whether a clause tells what is to be done: "they will", "it would", "both should", "they meet" (no ending). */
function isToBeDone(scene: Scene, clause: Token, verb: number): boolean {
  const modal = modalOf(scene.tree, clause.index);
  // "agreed that the pact would include fish" tells a state and no deed; "suggested that prices will fall" is a forecast.
  if (modal === 'will' || modal === 'would' || modal === 'shall')
    return !isProposal(scene, verb) && !tellsState(scene, clause);
  if (modal !== null) return modal === 'should';
  // "pledged that all ministries are ready to help".
  if (readyWords.has(clause.lemma) && !isProposal(scene, verb)) return opensInfinitive(scene, clause);
  // A form behind a finite verb ("suggested it was late and left") is no bare one as in "suggested they leave".
  const before = scene.tokens.slice(verb + 1, clause.index);
  const isBare = !before.some(isFinite);
  if (!isBare) return false;
  // "that both sides coordinate": the tagger may take a bare verb for an adjective, which then has no linking verb.
  if (clause.upos === 'ADJ')
    return dependentToken(scene.tree, clause.index, ['cop', 'aux']) === null && isProposal(scene, verb);
  if (clause.upos !== 'VERB') return false;
  // "proposed that a fund be set up".
  const helper = dependentToken(scene.tree, clause.index, ['aux', 'cop']);
  if (helper !== null && helper.xpos === 'VB') return isProposal(scene, verb);
  // "suggested the two sides meet": behind a past tense a present form is no report but a wish for both to meet.
  const isWish =
    /^VB[DN]$/.test(scene.tokens[verb].xpos) && clause.xpos === 'VBP' && !stativeVerbs.has(clause.lemma);
  return clause.xpos === 'VB' || isWish;
}

function startOf(scene: Scene, clause: Token, verb: number): number {
  if (negatesInfinitive(scene.tree, verb)) return verb + 1;
  return Math.max(scene.tree.first[clause.index], verb + 1);
}

function clauseStart(scene: Scene, verb: number, entry: CommitmentVerb): number | null {
  const below = dependentTokens(scene.tree, verb, ['xcomp', 'ccomp', 'advcl', 'acl']).filter(
    (token) => token.index > verb,
  );
  const object = dependentToken(scene.tree, verb, ['obj']);
  for (const clause of below) {
    // "announced talks to ease tensions": the purpose of a thing, not the undertaking; but "promised Chad that it will".
    const isBetween = object !== null && object.index > verb && object.index < clause.index;
    const isTold = object?.upos === 'PROPN' && /^(?:promise|guarantee)$/.test(scene.tokens[verb].lemma);
    if (isBetween && clause.relation !== 'xcomp' && !isTold) continue;
    if (opensWithTo(scene, clause) && scene.tokens[verb].lemma !== 'announce')
      return startOf(scene, clause, verb);
    if (
      baseRelation(clause) === 'ccomp' &&
      !decidingVerbs.has(scene.tokens[verb].lemma) &&
      isToBeDone(scene, clause, verb)
    )
      return startOf(scene, clause, verb);
    const gerund = clause.xpos === 'VBG' && scene.tree.first[clause.index] === verb + 1;
    if (gerund && entry.proposal) return verb + 1;
  }
  return null;
}

/** Whether what they agree on is something to be done: "agreed on a timetable", not "agreed on the value of trade". */
function holdsPlan(scene: Scene, verb: number): boolean {
  return dependentTokens(scene.tree, verb, ['obl', 'obj']).some(
    (token) => token.index > verb && agreedPlans.has(token.lemma),
  );
}

/** The token behind an adverb or "in principle": "agreed *in principle* to", "agreed *also* to". */
function behindManner({ tokens }: Scene, from: number): number {
  if (/^in$/i.test(tokens[from]?.text ?? '') && tokens[from + 1]?.lemma === 'principle') return from + 2;
  return tokens[from]?.upos === 'ADV' ? from + 1 : from;
}

/**
 * Where the preposition before an action stands: "commits *to* maintaining", "committed *to* a reform", "agreed *on* steps"; null for
 * none.
 */
function prepositionStart(scene: Scene, verb: number): number | null {
  const at = behindManner(scene, verb + 1);
  const next = scene.tokens[at]?.text.toLowerCase();
  const { lemma } = scene.tokens[verb];
  if (next === 'to' && /^(?:commit|recommit|agree)$/.test(lemma)) return at;
  return next === 'on' && lemma === 'agree' && holdsPlan(scene, verb) ? at : null;
}

/** Verbs whose object must be a sum: "approved a $2 million loan", "proposed another $2 million". */
const sumVerbs = /^(?:announce|agree|approve|propose|offer)$/;

/** Whether the object is given or done by the one who promises it: "pledged an inquiry", "announced the donation of two boats". */
function isPromised(scene: Scene, verb: Token, object: Token): boolean {
  const things = /^(?:pledge|promise|vow|guarantee)$/.test(verb.lemma) ? promisedDeeds : null;
  const isGift = givenThings.has(object.lemma) && !/^(?:agree|approve|propose|offer)$/.test(verb.lemma);
  if (!isGift && things?.has(object.lemma) !== true) return false;
  const owner = dependentToken(scene.tree, object.index, ['nmod']);
  return owner === null || owner.relation !== 'nmod:poss' || /^(?:its|their|his|her|our)$/i.test(owner.text);
}

/** Whether a thing is right before the infinitive of its purpose and is new or nobody else's: "a new mission *to help* Chad". */
function isForDeed({ tokens, tree }: Scene, object: Token): boolean {
  const owner = dependentToken(tree, object.index, ['nmod']);
  return (
    owner === null &&
    /^to$/i.test(tokens[object.index + 1]?.text ?? '') &&
    tokens[object.index + 2]?.xpos === 'VB'
  );
}

/**
 * Where the object that is the action begins: "pledged $2 million", "announced a $30 million fund", "pledged an inquiry". It must be a
 * sum, something given or, behind verbs such as "pledge", any number; null for any other.
 */
function objectStart(scene: Scene, verb: number): number | null {
  const { lemma } = scene.tokens[verb];
  const objects = bareObjectVerbs.has(lemma) ? dependentTokens(scene.tree, verb, ['obj']) : [];
  // "offered Chad $3 million": the second is what is given.
  const object = (objects[0]?.upos === 'PROPN' ? objects[1] : undefined) ?? objects[0] ?? null;
  if (object === null || object.index < verb) return null;
  const from = scene.tree.first[object.index];
  const words = scene.tokens.slice(from, scene.tree.last[object.index] + 1);
  const isLaunched = lemma === 'announce' && launchedThings.has(object.lemma) && isForDeed(scene, object);
  const isSum = isLaunched || words.some(isOfSum);
  const isAmount = words.some((token) => token.upos === 'NUM') && !sumVerbs.test(lemma);
  return isSum || isAmount || isPromised(scene, scene.tokens[verb], object) ? from : null;
}

/** Where "to" stands behind the object that is bound: "recommit ourselves to", "committed the state to ending …"; null for none. */
function boundStart(scene: Scene, verb: number): number | null {
  if (!/^(?:commit|recommit|pledge|bind)$/.test(scene.tokens[verb].lemma)) return null;
  const object = dependentToken(scene.tree, verb, ['obj']);
  if (object === null || object.index < verb) return null;
  const next = scene.tree.last[object.index] + 1;
  return scene.tokens[next]?.text.toLowerCase() === 'to' ? next : null;
}

/** Where the action of a verb begins; a sum before its clause ("$2 million to build …") belongs to it; null where there is no action. */
export function startOfAction(scene: Scene, verb: number, entry: CommitmentVerb): number | null {
  const clause = clauseStart(scene, verb, entry) ?? prepositionStart(scene, verb) ?? boundStart(scene, verb);
  const object = objectStart(scene, verb) ?? promisedTo(scene, verb);
  return object !== null && (clause === null || object < clause) ? object : clause;
}
