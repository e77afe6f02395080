import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadReader } from '../../src/pipeline/default-reader.ts';
import { scoreReach, type Reach } from '../events/reach.ts';
import { heldStories, openStories, readStories } from '../events/stories.ts';
import { percent } from '../row.ts';
import type { Measure, Row } from '../row.ts';

function measureOf(key: string, reaches: Iterable<Reach>): Measure {
  const all = [...reaches];
  const of = all.reduce((sum, one) => sum + one.of, 0);
  const reached = all.reduce((sum, one) => sum + one.reached, 0);
  return { key: `reach.${key}`, value: percent(reached, of), unit: '%', of };
}

/** Stories labelled with one type of event in which an event of that type is found: those read when rules are written, and those only measured. */
export const reachRow: Row = {
  what: 'event of the labelled type found in a story',
  bestKnown: '',
  aims: { 'reach.held': 55 },
  measure: async (data) => {
    const path = data === null ? null : join(data, 'events', 'synthetic-stories.jsonl.gz');
    if (path === null || !existsSync(path)) return null;
    const stories = readStories(path);
    const reader = loadReader();
    const open = await scoreReach(openStories(stories), reader);
    const held = await scoreReach(heldStories(stories), reader);
    const byType = [...held].toSorted(([one], [other]) => (one < other ? -1 : 1));
    return [
      measureOf('open', open.values()),
      measureOf('held', held.values()),
      ...byType.map(([label, reach]) => measureOf(`held.${label.toLowerCase()}`, [reach])),
    ];
  },
};
