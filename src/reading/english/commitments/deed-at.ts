import type { DeedFields } from '../../../model/claim.ts';
import type { RuleName } from '../../mechanics/rule-card.ts';
import type { TokenRange } from '../../mechanics/token-place.ts';
import { dependentToken, dependentTokens } from '../grammar/dependents.ts';
import { isNegated } from '../grammar/negation.ts';
import type { Scene } from '../grammar/scene.ts';
import { subjectOf } from '../grammar/subjects-of.ts';
import { isPassive } from '../grammar/voice.ts';
import { deedVerbs, partWords } from '../lexicon/deed-verbs.ts';
import { realityAt } from '../propositions/reality/reality.ts';
import { actionRange } from './action-range.ts';
import { isUnreal } from './reality.ts';
import { isQuestion } from './rules/modal-binding.ts';

/** A deed in one sentence: who did it, or failed to, stands at token `who`. */
export interface DeedDraft {
  readonly rule: RuleName<'deed'>;
  readonly outcome: DeedFields['outcome'];
  readonly verb: number;
  readonly who: number;
  readonly action: TokenRange;
}

/** The deed that a verb tells as done, or "failed to" as left undone; null where it tells none. */
export function deedAt(scene: Scene, token: number): DeedDraft | null {
  const { upos, lemma } = scene.tokens[token];
  if (upos !== 'VERB' || isQuestion(scene)) return null;
  return lemma === 'fail' ? deedFailed(scene, token) : deedDone(scene, token);
}

/** The deed that an active verb in the past or perfect tells: "delivered the ferries", "has released the crew"; null for none. */
function deedDone(scene: Scene, verb: number): DeedDraft | null {
  if (!deedVerbs.has(scene.tokens[verb].lemma) || !isPast(scene, verb)) return null;
  return draftOf(scene, { rule: 'deed-done', outcome: 'fulfilled', verb, above: verb });
}

/** The deed left undone behind "failed to": "failed to deliver the ferries"; null for none. */
function deedFailed(scene: Scene, above: number): DeedDraft | null {
  const verb = dependentToken(scene.tree, above, ['xcomp'])?.index ?? -1;
  if (!isPast(scene, above) || verb < above || !deedVerbs.has(scene.tokens[verb].lemma)) return null;
  return draftOf(scene, { rule: 'deed-failed', outcome: 'broken', verb, above });
}

interface Found extends Pick<DeedDraft, 'rule' | 'outcome' | 'verb'> {
  /** The finite verb. */
  readonly above: number;
}

function draftOf(scene: Scene, { above, ...found }: Found): DeedDraft | null {
  const object = dependentToken(scene.tree, found.verb, ['obj']);
  const { who } = subjectOf(scene.tree, above);
  if (object === null || object.index < found.verb || who === null || who > above) return null;
  if (isPart(scene, object.index)) return null;
  const action = actionRange(scene, { verb: found.verb, start: found.verb, isAction: true });
  return action === null ? null : { ...found, who, action };
}

/** Whether a verb is in the past or perfect, active, and nothing denies, doubts, wishes or hedges it. */
function isPast(scene: Scene, verb: number): boolean {
  const { tree, tokens } = scene;
  const { xpos } = tokens[verb];
  const hasHave = dependentTokens(tree, verb, ['aux']).some(({ lemma }) => lemma === 'have');
  if (xpos !== 'VBD' && !(xpos === 'VBN' && hasHave)) return false;
  if (isPassive(tree, verb) || isNegated(tree, verb) || isUnreal(scene, verb)) return false;
  const hedged = dependentTokens(tree, verb, ['advmod']).some(({ lemma }) =>
    /^(?:almost|nearly|reportedly|allegedly|partly|partially)$/.test(lemma),
  );
  return !hedged && realityAt(tree, verb) === 'happened';
}

/** Whether the object is only part of a thing: "the first two of the ferries", "half of the loan". */
function isPart({ tokens, tree }: Scene, object: number): boolean {
  return tokens.slice(tree.first[object], object + 1).some(({ lemma }) => partWords.has(lemma.toLowerCase()));
}
