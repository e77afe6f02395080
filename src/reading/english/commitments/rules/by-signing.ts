import type { RuleCard } from '../../../mechanics/rule-card.ts';
import { partiesAt } from '../../actors/whom/parties-at.ts';
import type { Scene } from '../../grammar/scene.ts';
import { subjectOf } from '../../grammar/subjects-of.ts';
import { dependentToken, dependentTokens } from '../../grammar/dependents.ts';
import { isPassive } from '../../grammar/voice.ts';
import type { Token } from '../../../../model/annotated.ts';
import { actionRange } from '../action-range.ts';
import { isUnreal } from '../reality.ts';
import { modalOf } from '../../propositions/reality/modals.ts';
import { undertakers, type CommitmentDraft, type CommitmentRule, type Scope } from '../scope.ts';
import { bindingPapers } from '../../lexicon/agreed-things.ts';

/** For docs/rules.md. */
export const commitmentSigningCard: RuleCard<'commitment'> = {
  name: 'commitment-signing',
  kind: 'commitment',
  pattern:
    'Somebody signs or will sign an agreement, a deal or a memorandum on something or to do something.',
  example: 'Kenya signed a memorandum with Malawi to build four ferries.',
  mustNotMatch: 'The author signed copies of the treaty’s text.',
};

const signing: ReadonlySet<string> = new Set(['sign', 'ink', 'conclude', 'initial', 'seal']);

function isPaper(scene: Scene, token: Token): boolean {
  if (bindingPapers.has(token.lemma.toLowerCase())) return true;
  return dependentTokens(scene.tree, token.index, ['nmod', 'compound', 'flat']).some((below) =>
    bindingPapers.has(below.lemma.toLowerCase()),
  );
}

/** Reads "signed an agreement to …". */
export const commitmentBySigning: CommitmentRule = (scope, token) => {
  const { lemma, upos } = scope.scene.tokens[token];
  return upos === 'VERB' && signing.has(lemma) ? readSigning(scope, token) : null;
};

function readSigning(scope: Scope, token: number): CommitmentDraft | null {
  const { scene } = scope;
  if (isPassive(scene.tree, token) || isUnreal(scene, token)) return null;
  const object = dependentToken(scene.tree, token, ['obj']);
  if (object === null || object.index < token || !isPaper(scene, object)) return null;
  const { who } = subjectOf(scene.tree, token);
  const sentence = scene.sentence.index;
  const by = who === null ? [] : undertakers(scope, { sentence, token: who });
  const action = actionRange(scene, { verb: token, start: scene.tree.first[object.index] });
  if (by.length === 0 || action === null) return null;
  const to = [token, object.index]
    .flatMap((index) => dependentTokens(scene.tree, index, ['obl', 'nmod']))
    .filter((child) => /^with$/i.test(scene.tokens[scene.tree.first[child.index]].text))
    .flatMap((child) => partiesAt(scope.context, { sentence, token: child.index }));
  const stage = modalOf(scene.tree, token) === null ? 'signed' : 'agreed';
  return { rule: commitmentSigningCard.name, anchor: token, by, to, action, stage };
}
