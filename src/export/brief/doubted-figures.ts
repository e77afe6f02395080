import type { DossierValues } from './dossier.ts';
import { sentencesOf, standsIn } from './sentences-of.ts';

/**
 * Ids of the figures that an open conflict marks: numbers of people whose sentence looks to have exchanged two, and of one thing those of
 * which not both can be right.
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
