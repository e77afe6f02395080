import { actIs } from '../../../../model/acts.ts';
import type { PartialDate } from '../../../../model/dates.ts';
import { isOfContactSpokenOf } from '../../grammar/site.ts';
import type { Tree } from '../../grammar/tree.ts';
import type { TokenEvent } from '../token-event.ts';
import { isPresent } from './date-fits.ts';

/** Whether a date belongs to what an act of speech is about, and not to the speaking: "welcomes the summit of this year". */
export function isOfContent(
  tree: Tree,
  head: number,
  { event, date }: { readonly event: TokenEvent; readonly date: PartialDate },
): boolean {
  if (!actIs(event.outcome, 'spoken')) return false;
  return isTooWide(tree, event, date) || isOfContactSpokenOf(tree, head, event.sites);
}

/** Whether a date is longer than the one day on which a present act of speech is said: "we support the chair of 2023". */
export function isTooWide(tree: Tree, event: TokenEvent, { precision }: PartialDate): boolean {
  return actIs(event.outcome, 'spoken') && precision !== 'day' && isPresent(tree, event);
}
