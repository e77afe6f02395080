import { ownHappenings } from '../record/happenings.ts';
import { scoreHappenings } from '../record/score-happenings.ts';
import { percent } from '../row.ts';
import type { Row } from '../row.ts';

/** Happenings that several small articles tell: whether their reports, and no others, stand in one event. */
export const happeningRow: Row = {
  what: 'reports of one happening joined across outlets',
  bestKnown: '',
  aims: { 'happenings.precision': 98, 'happenings.recall': 90 },
  measure: async () => {
    const { together, of, mixed } = await scoreHappenings(ownHappenings());
    return [
      { key: 'happenings.precision', value: percent(together, together + mixed.length), unit: '%', of },
      { key: 'happenings.recall', value: percent(together, of), unit: '%', of },
    ];
  },
};
