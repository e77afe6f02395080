import type { Token } from '../../../model/annotated.ts';
import { verbAbove } from '../grammar/paths.ts';
import { manufactureVerbs } from '../lexicon/figure-verbs.ts';
import { tokenAt } from '../quantities/counted.ts';
import type { FigureContext } from './figure-context.ts';

const withBefore = /\bwith\s+$/i;

/** The thing that has a measured property: "*pumps* with 90 kilowatts of power"; null where the number tells no property of a thing. */
export function holderOfProperty({ tree, sentence, finding, front }: FigureContext): Token | null {
  const match = finding.rule === 'measure' ? withBefore.exec(front) : null;
  if (match === null) return null;
  const holder = tree.tokens[tokenAt(sentence.tokens, sentence.span.start + match.index) - 1];
  return holder?.upos === 'NOUN' ? holder : null;
}

/** Whether the number tells a property of goods that are made somewhere: where they are made, the property does not hold. */
export function isPropertyOfGoods(context: FigureContext): boolean {
  const holder = holderOfProperty(context);
  const verb = holder && verbAbove(context.tree, holder.index);
  return verb !== null && manufactureVerbs.has(verb.lemma);
}
