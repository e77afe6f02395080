import type { PartialDate } from '../../../model/dates.ts';
import type { DateFinding } from '../../mechanics/findings.ts';
import { dependentTokens } from '../grammar/dependents.ts';
import { headOfSpan } from '../grammar/head-of-span.ts';
import { verbAbove } from '../grammar/paths.ts';
import type { FigureContext } from './figure-context.ts';

const contrasting = /^(?:while|whereas)$/i;

/**
 * The time of the main clause for a number in a clause that sets the same deed beside it: "raids killed 31 people in the past week, *while*
 * shelling killed 71". Null for another deed, and where the clause has a time of its own.
 */
export function dateOfContrast(
  { tree, anchor }: FigureContext,
  dates: readonly DateFinding[],
): PartialDate | null {
  const verb = anchor && verbAbove(tree, anchor.index);
  const main = verb?.relation === 'advcl' ? tree.tokens[verb.head] : undefined;
  if (!verb || main === undefined || main.lemma !== verb.lemma) return null;
  const isBeside = dependentTokens(tree, verb.index, ['mark']).some(({ text }) => contrasting.test(text));
  const found = dates.find(({ span }) => {
    const date = headOfSpan(tree, span);
    return date !== null && verbAbove(tree, date.index)?.index === main.index;
  });
  return isBeside ? (found?.date ?? null) : null;
}
