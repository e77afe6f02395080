import type { RuleCard } from '../../../mechanics/rule-card.ts';
import type { TokenRange } from '../../../mechanics/token-place.ts';
import { dependents } from '../../grammar/dependents.ts';
import type { Scene } from '../../grammar/scene.ts';
import { subjectOf } from '../../grammar/subjects-of.ts';
import type { Attribution } from '../attribution.ts';
import { spanOf } from '../draft.ts';
import { withoutCue } from '../without-cue.ts';

/** For docs/rules.md. */
export const issuedCard: RuleCard<'statement'> = {
  name: 'statement-issued',
  kind: 'statement',
  pattern:
    'A sentence of an official paper whose main verb has "we" for its subject and is no word of saying: those who issue the paper say it.',
  example:
    'Joint Statement of Kenya and Norway\n\nWe stand ready to rebuild the port together after the storm.\n\nWe welcome the new ferry.',
  mustNotMatch: 'Joint Statement of Kenya and Norway\n\nThe port will open in May.',
};

/** Words that such a sentence must have. */
const shortest = 5;

/** The "we" that is the subject of a sentence's main verb; -1 for none, and inside a quotation. */
function weOf({ tree, tokens, quotationOf }: Scene): number {
  const root = tokens.find(({ head }) => head < 0);
  if (root === undefined || tokens.length < shortest) return -1;
  const { own } = subjectOf(tree, root.index);
  if (own === null || quotationOf[own] !== -1 || !/^we$/i.test(tokens[own].text)) return -1;
  return dependents(tree, root.index, ['nsubj']).length > 1 ? -1 : own;
}

/** The words of a sentence without its stop. */
function wordsOf({ tokens }: Scene): TokenRange {
  const last = tokens.at(-1);
  return { start: 0, end: last?.upos === 'PUNCT' ? tokens.length - 1 : tokens.length };
}

function issued(scene: Scene, we: number): Attribution {
  const sentence = scene.sentence.index;
  return withoutCue({
    rule: issuedCard.name,
    sentence,
    speaker: { sentence, token: we },
    content: [spanOf(scene, wordsOf(scene))],
  });
}

/** Adds to the attributions of an official paper what those who issue it say in sentences of their own that no other rule has read. */
export function withIssued(
  scenes: readonly Scene[],
  attributions: readonly Attribution[],
): readonly Attribution[] {
  const told = new Set(attributions.map(({ sentence }) => sentence));
  const own = scenes.flatMap((scene) => {
    const we = told.has(scene.sentence.index) ? -1 : weOf(scene);
    return we < 0 ? [] : [issued(scene, we)];
  });
  return [...attributions, ...own].toSorted((a, b) => a.sentence - b.sentence);
}
