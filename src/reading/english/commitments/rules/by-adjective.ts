import type { RuleCard } from '../../../mechanics/rule-card.ts';
import { agreedPlans } from '../../lexicon/agreed-things.ts';
import {
  committedWords,
  joiningVerbs,
  readyWords,
  stageVerbs,
  unbindingVerbs,
} from '../../lexicon/commitment-words.ts';
import { baseRelation, dependentTokens } from '../../grammar/dependents.ts';
import { saysClause } from '../../lexicon/speech-verbs.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isInfinitive } from '../../grammar/infinitive.ts';
import { isNegated } from '../../grammar/negation.ts';
import { isQuoteMark, type Scene } from '../../grammar/scene.ts';
import { gathers } from '../gathering.ts';
import { holderOf, isHeld } from '../holder.ts';
import { actionRange } from '../action-range.ts';
import { isSupposed } from '../../propositions/reality/supposed.ts';
import { undertakers, type CommitmentRule } from '../scope.ts';

/** For docs/rules.md. */
export const commitmentAdjectiveCard: RuleCard<'commitment'> = {
  name: 'commitment-adjective',
  kind: 'commitment',
  pattern: 'Somebody is or remains committed, determined, resolved, ready or willing to do something.',
  example: 'Kenya and Malawi remain committed to reopening the border.',
  mustNotMatch: 'A committed teacher works late.',
};

/** Where "to …" begins: behind the adjective, a closing quotation mark or words set between commas. */
function actionStart(scene: Scene, token: number): number | null {
  const after = scene.tokens[token + 1];
  const next = after !== undefined && isQuoteMark(after) ? token + 2 : token + 1;
  if (scene.tokens[next]?.text.toLowerCase() === 'to') return next;
  for (const child of dependentTokens(scene.tree, token, ['obl', 'xcomp', 'advcl', 'ccomp'])) {
    const first = scene.tree.first[child.index];
    if (first > token && first - token < 15 && /^to$/i.test(scene.tokens[first].text)) return first;
  }
  return null;
}

/** Where "for …" begins right behind "ready", naming what is still to be done: "is ready for a ceasefire"; null for none. */
function readyFor({ tokens, tree }: Scene, token: number): number | null {
  const thing = dependentTokens(tree, token, ['obl', 'nmod']).find(
    ({ index, lemma }) => index > token && agreedPlans.has(lemma),
  );
  const first = thing === undefined ? -1 : tree.first[thing.index];
  return first === token + 1 && tokens[first].text.toLowerCase() === 'for' ? first : null;
}

/** Whether a verb tells of taking part: "is ready to attend the talks" undertakes it, though "will attend" only tells of an event. */
function takesPart({ tokens, tree }: Scene, verb: number): boolean {
  const { lemma } = tokens[verb];
  if (lemma === 'take') return dependentTokens(tree, verb, ['obj']).some((thing) => thing.lemma === 'part');
  return joiningVerbs.has(lemma);
}

/** Whether somebody is ready to do something ("is ready to build"), not merely to go, to talk or to become. */
function isReadyToAct(scene: Scene, token: number, start: number): boolean {
  const isStanding = isHeld(scene, token) && !isWanted(scene, token);
  if (/^for$/i.test(scene.tokens[start].text)) return isStanding;
  const verb = scene.tokens.slice(start + 1, start + 4).find(({ xpos }) => xpos === 'VB');
  if (verb === undefined || !isStanding) return false;
  if (takesPart(scene, verb.index)) return true;
  if (unbindingVerbs.has(verb.lemma) || gathers(scene, verb.index)) return false;
  return stageVerbs.get(verb.lemma) !== 'broken';
}

/** Verbs that give a word, lemmas: what follows is undertaken by who gives it. */
const givingWord = /^(?:pledge|promise|vow|guarantee)$/;

/**
 * Whether readiness is wished for, judged by another or only described: "to ensure they are ready", "to stand ready", "has shown she is
 * ready", "more ready than ever", "aid that Kenya is ready to give".
 */
function isWanted({ tree, tokens }: Scene, token: number): boolean {
  const { head } = tokens[token];
  const relation = baseRelation(tokens[token]);
  const above = tokens[head]?.lemma ?? '';
  // "pledged that the navy is ready": the word is given by who pledges it.
  const isTold = relation === 'ccomp' && (!saysClause(above) || givingWord.test(above));
  const isToBe = dependentTokens(tree, token, ['cop', 'aux']).some(({ text }) => /^be$/i.test(text));
  const isAsked = isToBe && dependentTokens(tree, token, ['mark']).some(({ text }) => /^to$/i.test(text));
  if (isTold || isAsked || relation === 'acl' || isCompared(tree, token) || isInfinitive(tree, token))
    return true;
  return head >= 0 && isInfinitive(tree, head);
}

function isCompared(tree: Tree, token: number): boolean {
  return dependentTokens(tree, token, ['advmod']).some(({ text }) => /^(?:more|less|too)$/i.test(text));
}

/** Reads "is committed to". */
export const commitmentByAdjective: CommitmentRule = (scope, token) => {
  const { scene } = scope;
  const { text, head } = scene.tokens[token];
  const word = text.toLowerCase();
  const isReady = readyWords.has(word);
  if (!isReady && !committedWords.has(word)) return null;
  const thing = isReady ? readyFor(scene, token) : null;
  const start = thing ?? actionStart(scene, token);
  if (isReady && (start === null || !isReadyToAct(scene, token, start))) return null;
  const holder = start === null ? null : holderOf(scene, token);
  if (start === null || holder === null || isNegated(scene.tree, token) || isSupposed(scene.tree, token))
    return null;
  const verb = dependentTokens(scene.tree, token, ['cop', 'aux']).length > 0 || head < 0 ? token : head;
  const by = undertakers(scope, { sentence: scene.sentence.index, token: holder.subject });
  const action = actionRange(scene, { verb: verb, start: start });
  if (by.length === 0 || action === null) return null;
  const stage = holder.remains ? 'reaffirmed' : 'pledged';
  return { rule: commitmentAdjectiveCard.name, anchor: token, by, to: [], action, stage };
};
