import type { Party } from '../../../../model/actor.ts';
import type { RuleCard } from '../../../mechanics/rule-card.ts';
import { dependentTokens } from '../../grammar/dependents.ts';
import { prepositionOf } from '../../grammar/prepositions.ts';
import { subjectOf } from '../../grammar/subjects-of.ts';
import { nounRealityAt } from '../../propositions/reality/noun-reality.ts';
import { receivingVerbs } from '../../lexicon/commitment-words.ts';
import { trimmed } from '../../statements/source-span.ts';
import { isPaper, saysWhat } from '../paper.ts';
import { undertakers, type CommitmentRule, type Scope } from '../scope.ts';
import { verbOverObject } from '../verb-over-object.ts';

/** For docs/rules.md. */
export const commitmentSignedPaperCard: RuleCard<'commitment'> = {
  name: 'commitment-signed-paper',
  kind: 'commitment',
  pattern:
    'The signing of an agreement, a deal or a memorandum: bound are those whom it is between or by, else those two or more who welcome it.',
  example: 'Norway and Ghana welcomed the signing of an agreement on fish.',
  mustNotMatch: 'The author enjoyed the signing of books.',
};

/** The parties named behind "between" or "by" at one of these nouns: "between Norway and Ghana", "by the ministers". */
function named(scope: Scope, nouns: readonly number[]): readonly Party[] {
  const { tree, sentence } = scope.scene;
  return nouns
    .flatMap((noun) => dependentTokens(tree, noun, ['nmod', 'obl']))
    .filter(({ index }) => /^(?:between|by)$/.test(prepositionOf(tree, index) ?? ''))
    .flatMap(({ index }) => undertakers(scope, { sentence: sentence.index, token: index }));
}

/** Those who welcome the signing, where they are two or more: "The *two sides* welcomed the signing"; else empty. */
function welcoming(scope: Scope, noun: number): readonly Party[] {
  const verb = verbOverObject(scope.scene, noun);
  if (verb === null || !receivingVerbs.has(verb.lemma)) return [];
  const { who } = subjectOf(scope.scene.tree, verb.index);
  const found = who === null ? [] : undertakers(scope, { sentence: scope.scene.sentence.index, token: who });
  return found.length > 1 ? found : [];
}

/** Reads "the signing of an agreement on …". */
export const commitmentBySignedPaper: CommitmentRule = (scope, token) => {
  const { scene } = scope;
  if (scene.tokens[token].text.toLowerCase() !== 'signing' || scene.tokens[token].upos !== 'NOUN')
    return null;
  const paper = dependentTokens(scene.tree, token, ['nmod']).find(
    (child) =>
      child.index > token && prepositionOf(scene.tree, child.index) === 'of' && isPaper(scene, child),
  );
  if (paper === undefined || !saysWhat(scene, paper)) return null;
  // "The signing was put off."
  if (nounRealityAt(scene.tree, token) !== 'happened') return null;
  const parties = named(scope, [token, paper.index]);
  const by = parties.length > 1 ? parties : welcoming(scope, token);
  const action = trimmed(scene, { start: token, end: scene.tree.last[token] + 1 });
  if (by.length === 0 || action === null) return null;
  return { rule: commitmentSignedPaperCard.name, anchor: token, by, to: [], action, stage: 'signed' };
};
