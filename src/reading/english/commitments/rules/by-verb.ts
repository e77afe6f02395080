import type { RuleCard } from '../../../mechanics/rule-card.ts';
import {
  bareObjectVerbs,
  commitmentVerbs,
  decidingVerbs,
  type CommitmentVerb,
} from '../../lexicon/commitment-words.ts';
import type { Token } from '../../../../model/annotated.ts';
import type { Party } from '../../../../model/actor.ts';
import { partiesAt } from '../../actors/parties-at.ts';
import type { Scene } from '../../grammar/scene.ts';
import { subjectOf } from '../../grammar/subjects-of.ts';
import { baseRelation, dependentToken, dependentTokens } from '../../grammar/dependents.ts';
import { isPassive, isStative } from '../../grammar/voice.ts';
import { actionRange } from '../action-range.ts';
import { isUnreal } from '../reality.ts';
import { modalOf } from '../../propositions/reality/modals.ts';
import { undertakers, type CommitmentDraft, type CommitmentRule, type Scope } from '../scope.ts';
import { agreedPlans } from '../../lexicon/agreed-things.ts';
import { sumWords } from '../../lexicon/money-words.ts';
import { stativeVerbs } from '../../lexicon/stative-verbs.ts';
import { anyOf } from '../../../../model/word-pattern.ts';

/** For docs/rules.md. */
export const commitmentVerbCard: RuleCard<'commitment'> = {
  name: 'commitment-verb',
  kind: 'commitment',
  pattern:
    'Somebody pledges, promises, agrees, decides, intends, plans or proposes to do something, that something be done, or a sum.',
  example: 'Kenya and Malawi agreed to open a rail link by 2031.',
  mustNotMatch: 'The union urged the city to commit to new buses.',
};

function opensWithTo(scene: Scene, token: Token): boolean {
  return /^to$/i.test(scene.tokens[scene.tree.first[token.index]].text);
}

function isProposal(scene: Scene, verb: number): boolean {
  return commitmentVerbs.get(scene.tokens[verb].lemma)?.proposal === true;
}

/** Whether a clause tells what is to be done: "they will", "it would", "both should", "they meet" (no ending). */
function isToBeDone(scene: Scene, clause: Token, verb: number): boolean {
  const modal = modalOf(scene.tree, clause.index);
  if (modal !== null) return /^(?:will|would|shall|should)$/.test(modal);
  // A bare form behind a finite one ("suggested it was late and left") is no "suggested they leave".
  const before = scene.tokens.slice(verb + 1, clause.index);
  const isBare = !before.some((token) => /^(?:VB[DZP]|MD)$/.test(token.xpos));
  if (!isBare) return false;
  // "that both sides coordinate": the tagger may take a bare verb for an adjective, but then nothing links it.
  if (clause.upos === 'ADJ')
    return dependentToken(scene.tree, clause.index, ['cop', 'aux']) === null && isProposal(scene, verb);
  if (clause.upos !== 'VERB') return false;
  // "suggested the two sides meet": behind a past tense a present form is no report but a wish for both to meet.
  const isWish =
    scene.tokens[verb].xpos === 'VBD' && clause.xpos === 'VBP' && !stativeVerbs.has(clause.lemma);
  return clause.xpos === 'VB' || isWish;
}

function startOf(scene: Scene, clause: Token, verb: number): number {
  return Math.max(scene.tree.first[clause.index], verb + 1);
}

function clauseStart(scene: Scene, verb: number, entry: CommitmentVerb): number | null {
  const below = dependentTokens(scene.tree, verb, ['xcomp', 'ccomp', 'advcl', 'acl']).filter(
    (token) => token.index > verb,
  );
  const object = dependentToken(scene.tree, verb, ['obj']);
  for (const clause of below) {
    // "announced talks to ease tensions": the purpose of a thing, not the undertaking.
    if (object !== null && object.index > verb && object.index < clause.index && clause.relation !== 'xcomp')
      continue;
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

/** "agreed on a timetable", not "agreed on the value of trade": what they agree on is something to be done. */
function holdsPlan(scene: Scene, verb: number): boolean {
  return dependentTokens(scene.tree, verb, ['obl', 'obj']).some(
    (token) => token.index > verb && agreedPlans.has(token.lemma),
  );
}

/** "commits to maintaining", "committed to a reform", "agreed on steps". */
function prepositionStart(scene: Scene, verb: number): number | null {
  const next = scene.tokens[verb + 1]?.text.toLowerCase();
  const { lemma } = scene.tokens[verb];
  if (next === 'to' && /^(?:commit|recommit|agree)$/.test(lemma)) return verb + 1;
  return next === 'on' && lemma === 'agree' && holdsPlan(scene, verb) ? verb + 1 : null;
}

const money = new RegExp(String.raw`[$€£¥₩]|\b${anyOf(sumWords)}\b`, 'i');

/** "pledged $2 million", "announced a $30 million fund": the object must be a sum or, where pledged, an amount. */
function sumStart(scene: Scene, verb: number): number | null {
  const { lemma } = scene.tokens[verb];
  const object = bareObjectVerbs.has(lemma) ? dependentToken(scene.tree, verb, ['obj']) : null;
  if (object === null || object.index < verb) return null;
  const from = scene.tree.first[object.index];
  const words = scene.tokens.slice(from, scene.tree.last[object.index] + 1);
  const isSum = words.some((token) => money.test(token.text));
  const isAmount = words.some((token) => token.upos === 'NUM') && !/^(?:announce|agree)$/.test(lemma);
  return isSum || isAmount ? from : null;
}

/** "recommit ourselves to", "committed the state to ending …": somebody stands between. */
function boundStart(scene: Scene, verb: number): number | null {
  if (!/^(?:commit|recommit|pledge|bind)$/.test(scene.tokens[verb].lemma)) return null;
  const object = dependentToken(scene.tree, verb, ['obj']);
  if (object === null || object.index < verb) return null;
  const next = scene.tree.last[object.index] + 1;
  return scene.tokens[next]?.text.toLowerCase() === 'to' ? next : null;
}

/** Where the words that say what begin; a sum before the clause ("$2 million to build …") belongs to them. */
function startOfAction(scene: Scene, verb: number, entry: CommitmentVerb): number | null {
  const clause = clauseStart(scene, verb, entry) ?? prepositionStart(scene, verb) ?? boundStart(scene, verb);
  const sum = sumStart(scene, verb);
  return sum !== null && (clause === null || sum < clause) ? sum : clause;
}

/** The person promised something, and those agreed with. */
function recipients(scope: Scope, verb: number): readonly Party[] {
  const { scene } = scope;
  const sentence = scene.sentence.index;
  const promised = dependentTokens(scene.tree, verb, ['iobj']).concat(
    dependentTokens(scene.tree, verb, ['obl']).filter(
      (token) =>
        /^with$/i.test(scene.tokens[scene.tree.first[token.index]].text) && token.index < scene.tokens.length,
    ),
  );
  return promised.flatMap((token) => partiesAt(scope.context, { sentence, token: token.index }));
}

/** "announced that the bank will lend": the one who will is bound, not the one who announces. */
function boundBy(scope: Scope, verb: number, who: number): readonly Party[] {
  const sentence = scope.scene.sentence.index;
  const announcers = undertakers(scope, { sentence, token: who });
  const clause =
    scope.scene.tokens[verb].lemma === 'announce' ? dependentToken(scope.scene.tree, verb, ['ccomp']) : null;
  const own = clause === null ? null : subjectOf(scope.scene.tree, clause.index).own;
  return own === null ? announcers : undertakers(scope, { sentence, token: own });
}

/** A verb, or a "plans to" that heads its clause with a subject and is a noun for the tagger alone. */
function isVerbal(scene: Scene, token: number): boolean {
  const { upos, relation } = scene.tokens[token];
  if (upos === 'VERB') return true;
  const isHead =
    upos === 'NOUN' && relation === 'root' && dependentToken(scene.tree, token, ['nsubj']) !== null;
  return isHead && scene.tokens[token + 1]?.text.toLowerCase() === 'to';
}

/** Reads verbs of undertaking. */
export const commitmentByVerb: CommitmentRule = (scope, token) => {
  const entry = commitmentVerbs.get(scope.scene.tokens[token].lemma);
  return entry !== undefined && isVerbal(scope.scene, token) ? readVerb(scope, token, entry) : null;
};

function readVerb(scope: Scope, token: number, entry: CommitmentVerb): CommitmentDraft | null {
  const { scene } = scope;
  const { lemma, relation } = scene.tokens[token];
  if (relation === 'amod' || isPassive(scene.tree, token) || isStative(scene.tree, token)) return null;
  if (isUnreal(scene, token)) return null;
  if (decidingVerbs.has(lemma) && !scope.context.isOfficial) return null;
  const start = startOfAction(scene, token, entry);
  const { who } = subjectOf(scene.tree, token);
  if (start === null || who === null) return null;
  const by = boundBy(scope, token, who);
  const action = actionRange(scene, { verb: token, start: start });
  if (by.length === 0 || action === null) return null;
  const to = recipients(scope, token).filter((party) => by.every((one) => one.actor !== party.actor));
  return { rule: commitmentVerbCard.name, anchor: token, by, to, action, stage: entry.stage };
}
