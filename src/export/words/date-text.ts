import type { PartialDate } from '../../model/dates.ts';

/**
 * A partial date as ISO 8601 at its own precision: "2025", "2025-08", "2025-08-10", "2025-08-10/2025-08-13"; "undated" for none.
 */
export function dateText(date: PartialDate | null): string {
  if (date === null) return 'undated';
  const { start, end, precision } = date;
  switch (precision) {
    case 'day':
      return start;
    case 'month':
      return start.slice(0, 7);
    case 'year':
      return start.slice(0, 4);
    case 'decade':
      return `${start.slice(0, 4)}s`;
    case 'week':
    case 'season':
    case 'quarter':
    case 'half':
    case 'century':
    case 'range':
      return `${start}/${end}`;
  }
}

/**
 * A partial date for a column of 11 characters: its first day, and for a stretch its last day below: "2025-11-01", "–2025-11-02".
 */
export function dateColumn(date: PartialDate | null): readonly string[] {
  if (date === null) return ['undated'];
  const [first = '', last] = dateText(date).split('/');
  return last === undefined ? [first] : [first, `–${last}`];
}
