import type { RuleCard } from '../../../mechanics/rule-card.ts';
import { speechVerbs } from '../../lexicon/speech-verbs.ts';
import { cueRange } from '../cue-span.ts';
import type { AttributionRule, Draft } from '../draft.ts';
import { sourceRange } from '../source-span.ts';
import { dependentTokens } from '../../grammar/dependents.ts';
import { subjectOf } from '../../grammar/subjects-of.ts';
import { isPassive } from '../../grammar/voice.ts';

/** For docs/rules.md. */
export const byAgentCard: RuleCard<'statement'> = {
  name: 'statement-passive',
  kind: 'statement',
  pattern: 'Something "was condemned by X", "was welcomed by X": X speaks, the subject is what is spoken of.',
  example: 'The arrest of the captain was condemned by Norway.',
  mustNotMatch: 'The letter was stated in May.',
};

/** Reads the passive with its "by". */
export const byAgent: AttributionRule = (scene, token): Draft | null => {
  const { lemma, upos } = scene.tokens[token];
  const entry = upos === 'VERB' ? speechVerbs.get(lemma) : undefined;
  if (entry === undefined || entry.register !== 'speech' || !entry.object) return null;
  if (scene.quotationOf[token] !== -1 || !isPassive(scene.tree, token)) return null;
  const { own } = subjectOf(scene.tree, token);
  const agent = dependentTokens(scene.tree, token, ['obl']).find(
    (child) => child.index > token && scene.tokens[scene.tree.first[child.index]].text.toLowerCase() === 'by',
  );
  if (own === null || agent === undefined || own > token) return null;
  const cue = cueRange(scene, token, { end: token + 1, preposition: null });
  const by = scene.tree.first[agent.index];
  return {
    rule: byAgentCard.name,
    cue,
    cueToken: token,
    source: sourceRange(scene, agent.index, { start: cue.start, end: by + 1 }),
    speaker: agent.index,
    addressee: null,
    content: [{ start: scene.tree.first[own], end: scene.tree.last[own] + 1 }],
    act: entry.act,
    register: 'speech',
  };
};
