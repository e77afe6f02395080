import type { RuleCard } from '../../../mechanics/rule-card.ts';
import { partiesAt } from '../../actors/whom/parties-at.ts';
import { subjectOf } from '../../grammar/subjects-of.ts';
import { dependentToken, dependentTokens } from '../../grammar/dependents.ts';
import { isPassive } from '../../grammar/voice.ts';
import type { CommitmentStage } from '../../../../model/claim.ts';
import { actionRange } from '../action-range.ts';
import { isUnreal } from '../reality.ts';
import { modalOf } from '../../propositions/reality/modals.ts';
import { undertakers, type CommitmentDraft, type CommitmentRule, type Scope } from '../scope.ts';
import { actionOfNoun } from '../noun-action.ts';
import { isPaper, saysWhat } from '../paper.ts';

/** For docs/rules.md. */
export const commitmentSigningCard: RuleCard<'commitment'> = {
  name: 'commitment-signing',
  kind: 'commitment',
  pattern:
    'Somebody signs or will sign an agreement, a deal or a memorandum on something or to do something.',
  example: 'Kenya signed a memorandum with Malawi to build four ferries.',
  mustNotMatch: 'The author signed copies of the treaty’s text.',
};

/** The stage that each verb gives: "ink" and the like sign a paper, "strike" and "clinch" only agree on it. */
const stages: ReadonlyMap<string, CommitmentStage> = new Map([
  ...(['sign', 'ink', 'conclude', 'initial', 'seal'] as const).map((verb) => [verb, 'signed'] as const),
  ...(['strike', 'clinch'] as const).map((verb) => [verb, 'agreed'] as const),
]);

/** Reads "signed an agreement to …". */
export const commitmentBySigning: CommitmentRule = (scope, token) => {
  const { lemma, upos } = scope.scene.tokens[token];
  const stage = stages.get(lemma);
  return upos === 'VERB' && stage !== undefined ? readSigning(scope, token, stage) : null;
};

function readSigning(scope: Scope, token: number, done: CommitmentStage): CommitmentDraft | null {
  const { scene } = scope;
  if (isPassive(scene.tree, token) || isUnreal(scene, token)) return null;
  const object = dependentToken(scene.tree, token, ['obj']);
  if (object === null || object.index < token || !isPaper(scene, object)) return null;
  // "struck a pact to protect the reef": left to the rule of nouns, since the noun says what is undertaken.
  if (!saysWhat(scene, object) || (done === 'agreed' && actionOfNoun(scene, object.index) !== null))
    return null;
  const { who } = subjectOf(scene.tree, token);
  const sentence = scene.sentence.index;
  const by = who === null ? [] : undertakers(scope, { sentence, token: who });
  const action = actionRange(scene, { verb: token, start: scene.tree.first[object.index] });
  if (by.length === 0 || action === null) return null;
  const to = [token, object.index]
    .flatMap((index) => dependentTokens(scene.tree, index, ['obl', 'nmod']))
    .filter((child) => /^with$/i.test(scene.tokens[scene.tree.first[child.index]].text))
    .flatMap((child) => partiesAt(scope.context, { sentence, token: child.index }));
  const stage = modalOf(scene.tree, token) === null ? done : 'agreed';
  return { rule: commitmentSigningCard.name, anchor: token, by, to, action, stage };
}
