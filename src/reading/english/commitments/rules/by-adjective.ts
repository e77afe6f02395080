import type { RuleCard } from '../../../mechanics/rule-card.ts';
import { committedWords } from '../../lexicon/commitment-words.ts';
import { baseRelation, dependentToken, dependentTokens } from '../../grammar/dependents.ts';
import { subjectOf } from '../../grammar/subjects-of.ts';
import { isNegated } from '../../grammar/negation.ts';
import { isQuoteMark, type Scene } from '../../grammar/scene.ts';
import { actionRange } from '../action-range.ts';
import { isSupposed } from '../../propositions/reality/supposed.ts';
import { undertakers, type CommitmentRule } from '../scope.ts';

/** For docs/rules.md. */
export const commitmentAdjectiveCard: RuleCard<'commitment'> = {
  name: 'commitment-adjective',
  kind: 'commitment',
  pattern: 'Somebody is or remains committed, determined or resolved to do something.',
  example: 'Kenya and Malawi remain committed to reopening the border.',
  mustNotMatch: 'A committed teacher works late.',
};

interface Holder {
  readonly subject: number;
  readonly remains: boolean;
}

/** The subject of "is committed" or "remains committed". */
function holderOf(scene: Scene, at: number): Holder | null {
  const { own } = subjectOf(scene.tree, at);
  const linked = dependentToken(scene.tree, at, ['cop', 'aux']);
  if (own !== null && linked !== null) return { subject: own, remains: linked.lemma === 'remain' };
  const above = scene.tokens[scene.tokens[at].head];
  if (above === undefined) return null;
  const remains = /^(?:remain|stay|stand)$/.test(above.lemma);
  // "Determined to keep the lake clean, the two mayors …": the participle shares the subject.
  const isShared = remains || baseRelation(scene.tokens[at]) === 'advcl';
  const { who } = subjectOf(scene.tree, remains ? above.index : at);
  return who === null || !isShared ? null : { subject: who, remains };
}

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

/** Reads "is committed to". */
export const commitmentByAdjective: CommitmentRule = (scope, token) => {
  const { scene } = scope;
  const { text, head } = scene.tokens[token];
  if (!committedWords.has(text.toLowerCase())) return null;
  const start = actionStart(scene, token);
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
