import type { RuleCard } from '../../../mechanics/rule-card.ts';
import { sayingAdjectives } from '../../lexicon/reporting-words.ts';
import { dependentToken, dependentTokens } from '../../grammar/dependents.ts';
import { subjectOf } from '../../grammar/subjects-of.ts';
import type { AttributionRule, Draft } from '../draft.ts';
import { sourceRange, trimmed } from '../source-span.ts';

/** For docs/rules.md. */
export const byAdjectiveCard: RuleCard<'statement'> = {
  name: 'statement-adjective',
  kind: 'statement',
  pattern: 'Somebody "is adamant that" or "was insistent that" something is so.',
  example: 'Norway was adamant that the port would stay open.',
  mustNotMatch: 'Norway was adamant in the talks.',
};

/** Reads "X was adamant that …". */
export const byAdjective: AttributionRule = (scene, token): Draft | null => {
  const { tree, tokens, quotationOf } = scene;
  if (tokens[token].upos !== 'ADJ' || !sayingAdjectives.has(tokens[token].lemma)) return null;
  const copula = dependentToken(tree, token, ['cop']);
  const that = tokens[token + 1];
  const { own } = subjectOf(tree, token);
  if (copula === null || own === null || that?.text.toLowerCase() !== 'that' || quotationOf[token] !== -1)
    return null;
  const clause = dependentTokens(tree, token, ['ccomp', 'advcl', 'acl']).find(({ index }) => index > token);
  if (clause === undefined) return null;
  const cue = { start: copula.index, end: token + 1 };
  const content = trimmed(scene, { start: token + 1, end: tree.last[clause.index] + 1 });
  if (content === null) return null;
  return {
    rule: byAdjectiveCard.name,
    cue,
    cueToken: token,
    source: sourceRange(scene, own, cue),
    speaker: own,
    addressee: null,
    content: [content],
    act: 'affirm',
    register: 'speech',
  };
};
