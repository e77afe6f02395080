import type { RecordedConflict } from '../../model/record.ts';
import { sentencesOf } from './sentences-of.ts';

/**
 * The sentences that stand alone against more reports in an open conflict on who took part: "the mayor shakes hands with President A" where all others
 * name President B. What they tell is marked, and is nobody's last contact.
 */
export function disputed(conflicts: readonly RecordedConflict[]): ReadonlySet<string> {
  const lesser = conflicts
    .filter(({ about }) => about === 'participants')
    .flatMap(({ sides }) => {
      const most = Math.max(...sides.map(({ citations }) => citations.length));
      return sides.filter(({ citations }) => citations.length < most);
    });
  return sentencesOf(lesser);
}
