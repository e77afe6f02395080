import type { Operation } from './operation.ts';
import { actors } from './resources/actors.ts';
import { articles } from './resources/articles.ts';
import { calendar } from './resources/calendar.ts';
import { agreements } from './resources/agreement.ts';
import { briefs } from './resources/brief.ts';
import { doubts } from './resources/doubts.ts';
import { exports } from './resources/export.ts';
import { facets } from './resources/facets.ts';
import { issues } from './resources/issues.ts';
import { judgements } from './resources/judgements.ts';
import { lists } from './resources/lists.ts';
import { readings } from './resources/readings.ts';
import { saved } from './resources/saved.ts';
import { search } from './resources/search.ts';
import { status } from './resources/status.ts';
import { values } from './resources/values.ts';

/** Everything that the API can be asked, in the order of its description. */
export const operations: readonly Operation[] = [
  ...lists,
  ...search,
  ...calendar,
  ...facets,
  ...values,
  ...articles,
  ...agreements,
  ...issues,
  ...actors,
  ...briefs,
  ...doubts,
  ...judgements,
  ...saved,
  ...readings,
  ...exports,
  ...status,
];
