import { sourcesOfCase } from './conflict-case.ts';
import { linesOf, type Line } from './exported.ts';
import { promiseCases, type PromiseCase } from './promise-cases.ts';
import type { OwnCasesScore } from './own-cases-score.ts';
import { exportOfSources } from './read-articles.ts';

/** Reads the articles of each case into a record of their own. */
export async function scorePromiseCases(): Promise<OwnCasesScore<PromiseCase>> {
  const missed: PromiseCase[] = [];
  const invented: PromiseCase[] = [];
  for (const one of promiseCases) {
    const end = endOf(linesOf(await exportOfSources(sourcesOfCase(one.articles))));
    const isRight = end?.stage === one.want?.stage && end?.basis === one.want?.basis;
    if (!isRight) (one.want === null || end !== null ? invented : missed).push(one);
  }
  const of = promiseCases.filter(({ want }) => want !== null).length;
  return { found: of - missed.length, of, missed, invented, nearMisses: promiseCases.length - of };
}

interface Step {
  readonly stage: string;
  readonly basis: string;
  readonly on: string | null;
}

/** How the undertaking that was told before all others ended; null where it is open. */
function endOf(lines: readonly Line[]): Step | null {
  const histories = lines
    .filter(({ kind }) => kind === 'commitment')
    .map((line) => line['history'] as readonly Step[])
    .toSorted(([a], [b]) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1));
  return histories[0]?.findLast(({ stage }) => stage === 'fulfilled' || stage === 'broken') ?? null;
}
