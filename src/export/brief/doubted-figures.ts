import type { DossierValues } from './dossier.ts';
import { sentencesOf, standsIn } from './sentences-of.ts';

/**
 * Ids of the figures that the page marks as doubtful: those whose sentence seems to have exchanged two numbers of people, and those that
 * cannot all be right.
 */
export function doubtedFigures({
  figures,
  conflicts,
}: Pick<DossierValues, 'figures' | 'conflicts'>): ReadonlySet<string> {
  // The first side of a swap is the one that looks exchanged.
  const swapped = standsIn(
    sentencesOf(conflicts.filter(({ about }) => about === 'swap').flatMap(({ sides }) => sides.slice(0, 1))),
  );
  const disputed = conflicts.filter(({ about }) => about === 'figure').flatMap(({ sides }) => sides);
  const given = new Set(
    disputed.flatMap(({ quantity, citations }) =>
      [...sentencesOf([{ citations }])].map((sentence) => `${sentence} ${JSON.stringify(quantity)}`),
    ),
  );
  const isGiven = (one: DossierValues['figures'][number]): boolean =>
    [...sentencesOf([one])].some((sentence) => given.has(`${sentence} ${JSON.stringify(one.quantity)}`));
  return new Set(
    figures
      .filter((one) => (one.quantity.unit === 'people' && one.citations.some(swapped)) || isGiven(one))
      .map(({ id }) => id),
  );
}
