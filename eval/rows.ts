import type { Row } from './row.ts';
import { caseRow } from './rows/cases.ts';
import { conflictRows } from './rows/conflicts.ts';
import { dateRows } from './rows/dates.ts';
import { eventRow } from './rows/events.ts';
import { explorerRow } from './rows/explorer.ts';
import { happeningRow } from './rows/happenings.ts';
import { languageRows } from './rows/language.ts';
import { nameRow } from './rows/names.ts';
import { pageRows } from './rows/pages.ts';
import { promiseRows } from './rows/promises.ts';
import { quoteRow } from './rows/quotes.ts';
import { reachRow } from './rows/reach.ts';
import { recordRows } from './rows/record.ts';
import { roleRows } from './rows/roles.ts';
import { speedRow } from './rows/speed.ts';

/** The table of what good looks like, row by row. */
export const rows: readonly Row[] = [
  ...pageRows,
  ...languageRows,
  ...roleRows,
  ...dateRows,
  eventRow,
  reachRow,
  quoteRow,
  nameRow,
  ...recordRows,
  happeningRow,
  ...conflictRows,
  ...promiseRows,
  caseRow,
  explorerRow,
  speedRow,
];
