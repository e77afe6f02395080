import { withoutCodes } from '../../src/model/side-names.ts';
import { sourcesOfCase, type ConflictCase } from './conflict-case.ts';
import { deedCases } from './conflict-cases-deeds.ts';
import { factCases } from './conflict-cases-facts.ts';
import { moreCases } from './conflict-cases-more.ts';
import { quarrelCases } from './conflict-cases-quarrels.ts';
import { slotCases } from './conflict-cases-slots.ts';
import { wordCases } from './conflict-cases-words.ts';
import { linesOf, type Line } from './exported.ts';
import { asText } from './likeness.ts';
import type { OwnCasesScore } from './own-cases-score.ts';
import { exportOfSources } from './read-articles.ts';

/** Reads the articles of each case into a record of their own. */
export async function scoreConflictCases(): Promise<OwnCasesScore<ConflictCase>> {
  const missed: ConflictCase[] = [];
  const invented: ConflictCase[] = [];
  const cases = [...factCases, ...wordCases, ...moreCases, ...quarrelCases, ...slotCases, ...deedCases];
  for (const one of cases) {
    const conflicts = linesOf(await exportOfSources(sourcesOfCase(one.articles))).filter(
      ({ kind }) => kind === 'conflict',
    );
    const right = conflicts.filter((line) => isWanted(line, one));
    if (one.want !== null && right.length === 0) missed.push(one);
    // What is reported beside the wanted is invented too.
    if (conflicts.length > right.length) invented.push(one);
  }
  const wanted = cases.filter((one) => one.want !== null).length;
  return {
    found: wanted - missed.length,
    of: wanted,
    missed,
    invented,
    nearMisses: cases.length - wanted,
  };
}

function isWanted(line: Line, { want }: ConflictCase): boolean {
  if (want === null || !want.about.some((about) => about === line['about'])) return false;
  const values = (line['sides'] as readonly { readonly value: unknown }[]).map((side) =>
    withoutCodes(asText(side.value)),
  );
  const [one, two] = want.sides;
  return values.some((a, at) =>
    values.some((b, other) => at !== other && a.includes(one) && b.includes(two)),
  );
}
