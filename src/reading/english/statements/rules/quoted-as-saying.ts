import type { RuleCard } from '../../../mechanics/rule-card.ts';
import { contentAfter } from '../content-right.ts';
import { contentBefore } from '../content-left.ts';
import type { AttributionRule, Draft } from '../draft.ts';
import { subjectOf } from '../../grammar/subjects-of.ts';
import type { Scene } from '../../grammar/scene.ts';
import { sourceRange } from '../source-span.ts';
import { dependentToken } from '../../grammar/dependents.ts';
import { isPassive } from '../../grammar/voice.ts';
import { speechVerbs } from '../../lexicon/speech-verbs.ts';

/** For docs/rules.md. */
export const quotedAsSayingCard: RuleCard<'statement'> = {
  name: 'statement-quoted-as-saying',
  kind: 'statement',
  pattern: '"X was quoted as saying …", "the agency quoted X as saying …": X speaks, not the agency.',
  example: '“We will wait,” Anna Waqa was quoted as saying.',
  mustNotMatch: 'The paper quoted prices from Monday.',
};

/** The verb "quote" or "cite" just above "as saying". */
function quotingVerb(scene: Scene, saying: number): number | null {
  const { tokens } = scene;
  if (tokens[saying - 1]?.text.toLowerCase() !== 'as') return null;
  for (let at = saying - 2; at >= 0 && at > saying - 14; at -= 1) {
    if (/^(?:quote|cite|report)$/.test(tokens[at].lemma) && tokens[at].upos === 'VERB') return at;
  }
  return null;
}

/** Reads who was quoted as saying what. */
export const quotedAsSaying: AttributionRule = (scene, token, floor): Draft | null => {
  const entry = scene.tokens[token].text.toLowerCase() === 'saying' ? speechVerbs.get('say') : undefined;
  const quoting = entry === undefined ? null : quotingVerb(scene, token);
  if (entry === undefined || quoting === null) return null;
  const passive = isPassive(scene.tree, quoting);
  const subject = subjectOf(scene.tree, quoting);
  const person = passive ? subject.who : (dependentToken(scene.tree, quoting, ['obj'])?.index ?? null);
  if (person === null) return null;
  const outer = passive ? person : subject.own;
  const start = Math.min(quoting, outer === null ? quoting : scene.tree.first[outer]);
  const right = contentAfter(scene, {
    verb: token,
    entry,
    cue: { start: token, end: token + 1 },
    from: token + 1,
  });
  const left = contentBefore(scene, { core: start, after: token + 1, floor: Math.min(floor, start) });
  const content = [left, right].find((range) => range !== null);
  if (content === undefined || content === null) return null;
  const cue = passive ? { start: person + 1, end: token + 1 } : { start: quoting, end: quoting + 1 };
  return {
    rule: quotedAsSayingCard.name,
    cue,
    cueToken: token,
    source: sourceRange(scene, person, cue),
    speaker: person,
    addressee: null,
    content: [content],
    act: 'affirm',
    register: 'speech',
  };
};
