import type { RecordedConflict } from '../../model/record.ts';
import { sentencesOf } from './sentences-of.ts';

/**
 * The sentences of an open conflict on who took part that no greater number of reports bears out: "the mayor shakes hands with President A" where others name
 * President B; where both sides have as many, those of both. What they tell is marked, and is nobody's last contact.
 */
export function disputed(conflicts: readonly RecordedConflict[]): ReadonlySet<string> {
  const lesser = conflicts
    .filter(({ about }) => about === 'participants')
    .flatMap(({ sides }) => {
      const most = Math.max(...sides.map(({ citations }) => citations.length));
      const fewer = sides.filter(({ citations }) => citations.length < most);
      return fewer.length === 0 ? sides : fewer;
    });
  return sentencesOf(lesser);
}
