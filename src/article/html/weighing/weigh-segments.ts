import { featuresOf } from './features.ts';
import type { PageView } from './page-view.ts';
import { secondViewOf, withSecondLook } from './second-look.ts';
import { askTrees, readTrees } from './trees.ts';
import { firstTable, secondTable } from './weights/tree-tables.ts';

const firstTrees = readTrees(firstTable);
const secondTrees = readTrees(secondTable);

/**
 * Says of each segment of a page how likely it is of the main text, in thousandths of a unit of log-odds: above 0 is rather yes. Each is
 * looked at by itself first, and then again with what was answered of its neighbours and of the blocks around it.
 */
export function weighSegments(view: PageView): readonly number[] {
  const { segments } = view.page;
  const rows = segments.map((_, at) => featuresOf(view, at));
  const second = secondViewOf(
    view,
    rows.map((row) => askTrees(firstTrees, new Float64Array(row))),
  );
  return rows.map((row, at) => askTrees(secondTrees, new Float64Array(withSecondLook(row, second, at))));
}
