import { isTimeNoun } from '../../lexicon/time-nouns.ts';
import { dependentTokens } from '../../grammar/dependents.ts';
import { prepositionOf } from '../../grammar/prepositions.ts';
import type { FigureContext, Measured } from '../figure-context.ts';
import { ownerOfMeasure } from '../state-of-measure.ts';
import { actorAt, nameOfSide } from './name-of-side.ts';

/** Who owns the measure inside its own phrase: possessor, demonym, pronoun or name before it, else an actor behind "of". */
export function ownerInPhrase(context: FigureContext, measured: Measured): string | null {
  const { tree } = context;
  const { head } = measured;
  if (!head) return null;
  const before = ownerOfMeasure(context, measured, [
    'demonym',
    'pronoun',
    'name',
    'short',
    'capital',
    'title',
  ]);
  if (before) return before.name;
  const possessor = dependentTokens(tree, head.index, ['nmod:poss'])[0];
  if (possessor && possessor.upos !== 'PRON' && !isTimeNoun(possessor.text))
    return nameOfSide(context, possessor);
  const behind = dependentTokens(tree, head.index, ['nmod']).filter(
    (token) => token.index > head.index && /^(?:of|by)$/.test(prepositionOf(tree, token.index) ?? ''),
  );
  const actor = behind.find((token) => token.upos === 'PROPN' && actorAt(context, token) !== null);
  return actor ? nameOfSide(context, actor) : null;
}
