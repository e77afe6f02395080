import type { PartialDate } from '../../../../model/dates.ts';
import { hungDate, nearness } from './nearness.ts';
import type { TokenEvent } from '../token-event.ts';
import { isDateInName } from './date-in-name.ts';
import type { Tree } from '../../grammar/tree.ts';
import { type DateFrame, fits, mayShare } from './date-fits.ts';
import { isOfContent, isTooWide } from './date-of-content.ts';
import { followingDate } from './following-date.ts';

/** The date that the event's own clause gives, or the next behind it; null where there is none that fits how it stands. */
export function statedDate(
  tree: Tree,
  event: TokenEvent,
  { inSentence, publishedOn }: DateFrame,
): PartialDate | null {
  const dates = inSentence.filter((one) => !isDateInName(tree, one, event));
  let own: PartialDate | null = null;
  let near: PartialDate | null = null;
  for (const finding of dates) {
    const { date } = finding;
    const hung = hungDate(tree, finding);
    if (date === null || hung === null) continue;
    if (!fits(tree, date, { event, publishedOn }) || isOfContent(tree, hung.head, { event, date })) continue;
    const distance = nearness(tree, hung, event);
    if (distance === 0 && event.sites.includes(tree.tokens[hung.head].head)) return date;
    if (distance === 0) own ??= date;
    if (distance === 1 && mayShare(tree, date, { event, publishedOn })) near ??= date;
  }
  if (own !== null) return own;
  const next = near ?? (event.standing === 'denied' ? null : followingDate(tree, event, dates));
  if (next === null || isTooWide(tree, event, next)) return null;
  return fits(tree, next, { event, publishedOn }) ? next : null;
}
