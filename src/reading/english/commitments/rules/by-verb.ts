import { distinctParties } from '../../actors/whom/distinct-parties.ts';
import type { RuleCard } from '../../../mechanics/rule-card.ts';
import {
  abilityWords,
  chargingNouns,
  decidingVerbs,
  weighingVerbs,
  type CommitmentVerb,
} from '../../lexicon/commitment-words.ts';
import { aimlessThings } from '../../lexicon/agreed-things.ts';
import type { Party } from '../../../../model/actor.ts';
import { partiesAt } from '../../actors/whom/parties-at.ts';
import { agreedWith } from '../../grammar/agreed-with.ts';
import type { Scene } from '../../grammar/scene.ts';
import { subjectOf } from '../../grammar/subjects-of.ts';
import { baseRelation, dependentToken, dependentTokens } from '../../grammar/dependents.ts';
import { isPassive, isStative } from '../../grammar/voice.ts';
import { actionRange } from '../action-range.ts';
import { isUnreal } from '../reality.ts';
import type { TokenRange } from '../../../mechanics/token-place.ts';
import { bindersAt, undertakers, type CommitmentDraft, type CommitmentRule, type Scope } from '../scope.ts';
import { startOfAction } from '../verb-action.ts';
import { entryOf } from '../verb-entry.ts';

/** For docs/rules.md. */
export const commitmentVerbCard: RuleCard<'commitment'> = {
  name: 'commitment-verb',
  kind: 'commitment',
  pattern:
    'Somebody pledges, promises, agrees, decides, intends, plans or proposes to do something, that something be done, or a sum.',
  example: 'Kenya and Malawi agreed to open a rail link by 2031.',
  mustNotMatch: 'The union urged the city to commit to new buses.',
};

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

/** Whom a verb binds: its subject and those agreed with; in "announced that the bank will lend" the bank and not who announces it. */
function boundBy(scope: Scope, verb: number, who: number): readonly Party[] {
  const sentence = scope.scene.sentence.index;
  const met = agreedWith(scope.scene.tree, verb).flatMap((other) => bindersAt(scope, other));
  const announcers = distinctParties([...bindersAt(scope, who), ...met]);
  const clause =
    scope.scene.tokens[verb].lemma === 'announce' ? dependentToken(scope.scene.tree, verb, ['ccomp']) : null;
  const own = clause === null ? null : subjectOf(scope.scene.tree, clause.index).own;
  return own === null ? announcers : undertakers(scope, { sentence, token: own });
}

/** Tokens of a proposed clause that are searched for its predicate. */
const longestSubject = 14;

/** Whether a token is a verb, or a "plans to" that the tagger takes for a noun though it heads its clause and has a subject. */
function isVerbal(scene: Scene, token: number): boolean {
  const { upos, relation } = scene.tokens[token];
  if (upos === 'VERB') return true;
  const isHead =
    upos === 'NOUN' && relation === 'root' && dependentToken(scene.tree, token, ['nsubj']) !== null;
  return isHead && scene.tokens[token + 1]?.text.toLowerCase() === 'to';
}

/** Reads verbs of undertaking. */
export const commitmentByVerb: CommitmentRule = (scope, token) => {
  const entry = entryOf(scope.scene, token);
  return entry !== undefined && isVerbal(scope.scene, token) ? readVerb(scope, token, entry) : null;
};

/** Whether a verb tells what others accuse its subject of: "the accusation that it plans to invade". */
function isCharged({ tokens }: Scene, verb: number): boolean {
  const { head } = tokens[verb];
  return (
    /^(?:acl|ccomp|appos)$/.test(baseRelation(tokens[verb])) && chargingNouns.has(tokens[head]?.lemma ?? '')
  );
}

/** Whether a verb is in the perfect: what they "have decided to reopen" is still to be done, where "decided to leave" tells a deed. */
function isPerfect(scene: Scene, verb: number): boolean {
  return dependentTokens(scene.tree, verb, ['aux']).some(({ text }) => /^(?:has|have)$/i.test(text));
}

/** Whether what is suggested is only what somebody can do: "suggested that they should be *able* to free more". */
function tellsAbility({ tokens, tree }: Scene, { start, end }: TokenRange): boolean {
  return tokens
    .slice(start, Math.min(end, start + longestSubject))
    .some(({ lemma, index }) => abilityWords.has(lemma) && dependentToken(tree, index, ['cop']) !== null);
}

/** Whether a verb only tells what a thing is meant for: "the forum, *which* aims to foster trade". */
function isAimOfThing({ tree, tokens }: Scene, verb: number): boolean {
  const { own } = subjectOf(tree, verb);
  if (own === null || !/^(?:which|that)$/i.test(tokens[own].text)) return false;
  const { relation, head } = tokens[verb];
  return relation === 'acl:relcl' && aimlessThings.has(tokens[head]?.lemma.toLowerCase() ?? '');
}

/** Whether what is proposed is for others alone to do: "Chad proposed that *Mali* build the dam", but "… that both build" and "… that a fund be set up". */
function isForOthers(scope: Scope, verb: number, by: readonly Party[]): boolean {
  const { tree, tokens, sentence } = scope.scene;
  const clause = dependentToken(tree, verb, ['ccomp']);
  if (clause === null || isPassive(tree, clause.index)) return false;
  const { own } = subjectOf(tree, clause.index);
  if (own === null || own > clause.index || own < verb) return false;
  if (/^others?$/i.test(tokens[own].text)) return true;
  const doers =
    tokens[own].upos === 'PROPN' ? undertakers(scope, { sentence: sentence.index, token: own }) : [];
  const joined = dependentToken(tree, own, ['conj']) !== null;
  return doers.length > 0 && !joined && doers.every(({ actor }) => by.every((one) => one.actor !== actor));
}

function readVerb(scope: Scope, token: number, entry: CommitmentVerb): CommitmentDraft | null {
  const { scene } = scope;
  const { lemma, relation } = scene.tokens[token];
  if (relation === 'amod' || isPassive(scene.tree, token) || isStative(scene.tree, token)) return null;
  if (isUnreal(scene, token) || isCharged(scene, token)) return null;
  if (decidingVerbs.has(lemma) && !scope.context.isOfficial && !isPerfect(scene, token)) return null;
  const start = startOfAction(scene, token, entry) ?? (weighingVerbs.has(lemma) ? token + 1 : null);
  const { who } = subjectOf(scene.tree, token);
  if (start === null || who === null || isAimOfThing(scene, token)) return null;
  const by = boundBy(scope, token, who);
  const action = actionRange(scene, { verb: token, start: start });
  if (by.length === 0 || action === null) return null;
  if (entry.proposal && (tellsAbility(scene, action) || isForOthers(scope, token, by))) return null;
  const to = recipients(scope, token).filter((party) => by.every((one) => one.actor !== party.actor));
  return { rule: commitmentVerbCard.name, anchor: token, by, to, action, stage: entry.stage };
}
