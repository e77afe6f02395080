import { emptyCell, fileInCell, nearInCell, type Cell } from './crowded-cell.ts';
import type { EventReport } from './event-report.ts';
import { frequencyOf, partyKeysOf } from './party-keys.ts';
import { timesOf } from './report-times.ts';

/** Clusters by what their leaders tell. */
export interface LeaderIndex<T> {
  /** The clusters whose leader may be of one happening with a report, by family of act, parties and time. */
  readonly near: (report: EventReport) => ReadonlySet<T>;
  readonly file: (leader: EventReport, cluster: T) => void;
}

/** An empty index for the clusters of these reports. */
export function leaderIndex<T>(reports: readonly EventReport[]): LeaderIndex<T> {
  const frequency = frequencyOf(reports);
  const filed = new Map<string, Cell<T>>();
  const placed = (report: EventReport, which: 'filed' | 'sought'): readonly string[] => {
    const times = timesOf(report);
    return partyKeysOf(report, frequency)[which].flatMap((party) =>
      times.map((time) => `${report.family} ${party} ${time}`),
    );
  };
  return {
    near: (report) =>
      new Set(
        placed(report, 'sought').flatMap((key) => nearInCell(filed.get(key) ?? emptyCell<T>(), report)),
      ),
    file: (leader, cluster) => {
      for (const key of placed(leader, 'filed')) {
        const cell = filed.get(key) ?? emptyCell<T>();
        filed.set(key, cell);
        fileInCell(cell, leader, cluster);
      }
    },
  };
}
