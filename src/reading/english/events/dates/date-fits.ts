import { actIs } from '../../../../model/acts.ts';
import { daysFrom } from '../../../../model/iso-days.ts';
import type { PartialDate } from '../../../../model/dates.ts';
import type { DateFinding } from '../../../mechanics/findings.ts';
import type { TokenEvent } from '../token-event.ts';
import { prepositionsOf } from '../../grammar/prepositions.ts';
import type { Tree } from '../../grammar/tree.ts';

/** The dates of one sentence, and the day that the article is about. */
export interface DateFrame {
  readonly inSentence: readonly DateFinding[];
  /** The day or days of a plain report that gives none; null where none can be told. */
  readonly newsDay: PartialDate | null;
  /** `YYYY-MM-DD`; null where the article has no date. */
  readonly publishedOn: string | null;
  /** Whether the text is the parties' own: a communiqué. */
  readonly isOfficial: boolean;
}

/** The event whose date a date may be, and when the article appeared. */
export interface Asked {
  readonly event: TokenEvent;
  readonly publishedOn: string | null;
}

/**
 * Whether a date can be that of an event. Centuries and decades cannot; nor can days after the news for what has happened, nor days
 * long past for what the present tense tells.
 */
export function fits(tree: Tree, date: PartialDate, { event, publishedOn }: Asked): boolean {
  if (date.precision === 'century' || date.precision === 'decade') return false;
  if (publishedOn === null) return true;
  if (isPresent(tree, event) && isPast(date, publishedOn) && !isOfCaption(date, { event, publishedOn }))
    return false;
  return event.standing !== 'happened' || (!isAhead(date, publishedOn) && !reachesFar(date, publishedOn));
}

/**
 * Whether a period of more than a year reaches the news or past it, and so dates no deed: "announced 400 million over the next
 * decade".
 */
export function reachesFar({ start, end }: PartialDate, publishedOn: string): boolean {
  return end >= publishedOn && daysFrom(start, end) > 370;
}

/** Whether a date lies after the news. The day after it does not, since it has begun in other time zones. */
function isAhead({ start, precision }: PartialDate, publishedOn: string): boolean {
  const days = daysFrom(publishedOn, start);
  return days > (precision === 'day' ? 1 : 0);
}

/** Most days that may have passed since what the present tense tells: "Minister arrives in Lima on Sunday". */
const presentDays = 14;

function isPast({ end, precision }: PartialDate, publishedOn: string): boolean {
  const days = daysFrom(end, publishedOn);
  return days > (precision === 'day' ? presentDays : 0);
}

/** Whether a caption tells in the present what was on a day of another year: "She shakes hands with the envoy in Lima on March 3, 2021". */
function isOfCaption({ end, precision }: PartialDate, { event, publishedOn }: Asked): boolean {
  if (precision !== 'day' || publishedOn === null || !actIs(event.outcome, 'contact')) return false;
  return daysFrom(end, publishedOn) > 366;
}

/** Whether a verb in the present tells the event: "We condemn the attack of 3 May" is said now, not on 3 May. */
export function isPresent(tree: Tree, event: TokenEvent): boolean {
  const { upos, xpos } = tree.tokens[event.sites[0]];
  return upos === 'VERB' && (xpos === 'VBP' || xpos === 'VBZ');
}

/**
 * Whether the day of the verb above may be the event's. Not so for a plan whose verb has a past day ("agreed last month to meet"), unless
 * somebody travelled for it then ("flew out in May to meet her"), and not in "left on Sunday for talks", whose day is that of the leaving.
 */
export function mayShare(tree: Tree, date: PartialDate, { event, publishedOn }: Asked): boolean {
  if (event.standing !== 'planned' || publishedOn === null) return true;
  if (isAimOfPast(tree, event) && date.precision === 'day') return false;
  if (date.end >= publishedOn) return true;
  return tree.tokens[event.sites[0]].relation === 'advcl';
}

/** Whether an event is a noun behind "for" under a verb in the past: "left on Sunday for talks". */
function isAimOfPast(tree: Tree, { sites: [noun] }: TokenEvent): boolean {
  const { relation, head } = tree.tokens[noun];
  return (
    relation === 'obl' && tree.tokens[head]?.xpos === 'VBD' && prepositionsOf(tree, noun).includes('for')
  );
}
