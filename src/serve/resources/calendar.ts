import { filterNames, listNames } from '../../record/conditions.ts';
import { filtersOf } from '../../record/core/list-filters.ts';
import { listQuery } from '../../record/list-options.ts';
import { withIds } from '../../record/parties-meant.ts';
import type { ListQuery } from '../../record/store.ts';
import { calendarAnswer } from '../feeds/calendar-answer.ts';
import { operation, type Operation } from '../operation.ts';
import { icsForm } from '../schemas/pages.ts';
import { mostListed, parametersOf } from '../schemas/parameters.ts';

/** Conditions that both events and commitments have. */
const shared = filterNames.filter((name) =>
  (['event', 'commitment'] as const).every(
    (kind) => ['with', 'since', 'until'].includes(name) || filtersOf(kind).includes(name),
  ),
);

const chronology: Operation = operation({
  path: '/calendar',
  name: 'calendar',
  tag: 'lists',
  summary: 'the chronology and the days on which commitments fall due, as a calendar to subscribe to',
  description: 'The latest 500 events and 500 commitments under the conditions; those that have a day.',
  query: parametersOf([...shared, ...listNames]),
  answers: [icsForm],
  fails: ['id-unknown', 'id-ambiguous'],
  pace: 'slow',
  answer: async ({ query }, { store }) => {
    const listed = (kind: 'event' | 'commitment'): Promise<ListQuery> =>
      withIds({ ...listQuery(kind, { ...query, limit: mostListed }), citations: 1 }, store);
    const [events, due] = [await listed('event'), await listed('commitment')];
    return calendarAnswer([...(await store.list(events)), ...(await store.list(due))], store);
  },
});

/** The record as a calendar. */
export const calendar: readonly Operation[] = [chronology];
