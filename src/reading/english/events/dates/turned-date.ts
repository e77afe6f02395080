import { headOfSpan } from '../../grammar/head-of-span.ts';
import { dayAfter, daysFrom } from '../../../../model/iso-days.ts';
import { isMonthName, isWeekdayName } from '../../../../model/calendar-names.ts';
import type { PartialDate } from '../../../../model/dates.ts';
import type { DateFinding } from '../../../mechanics/findings.ts';
import type { TokenEvent } from '../token-event.ts';
import { hungDate, nearness } from './nearness.ts';
import { dependent } from '../../grammar/dependents.ts';
import { verbAbove } from '../../grammar/paths.ts';
import { isOpening } from '../../actors/setting.ts';
import type { Tree } from '../../grammar/tree.ts';

const isWeekday = (words: string): boolean => isWeekdayName(words.replace(/^on /iu, ''));

const leavingUndone: ReadonlySet<string> = new Set(['fail', 'neglect', 'omit']);

function moved(date: PartialDate, days: number): PartialDate {
  const day = dayAfter(date.start, days);
  return { ...date, start: day, end: day };
}

/** Whether a weekday belongs to a verb in the past: "left on Wednesday for talks". */
function isOfPastVerb(tree: Tree, span: DateFinding['span']): boolean {
  const verb = verbAbove(tree, headOfSpan(tree, span)?.index ?? -1);
  return verb !== null && (verb.xpos === 'VBD' || dependent(tree, verb.index, ['aux:pass']) >= 0);
}

/** "failed to sign on Monday": the day of what was left undone lies back, as its verb does. */
function isLeftUndone(tree: Tree, { standing, sites: [site] }: TokenEvent): boolean {
  const { relation, head } = tree.tokens[site];
  if (standing !== 'denied' || relation !== 'xcomp' || head < 0) return false;
  return leavingUndone.has(tree.tokens[head].lemma) && tree.tokens[head].xpos === 'VBD';
}

/**
 * The date of a finding as the event takes it: a weekday alone is the one before the news for what has happened (in the opening also the
 * next day), and the one after it for what is planned. A month alone that has passed gives a planned event no date, since its year is open.
 */
export function turned(tree: Tree, event: TokenEvent, { finding, publishedOn }: Dated): PartialDate | null {
  const { date, span } = finding;
  if (date === null || publishedOn === null) return date;
  const shift = tree.sentence.span.start;
  const words = tree.sentence.text.slice(span.start - shift, span.end - shift);
  const hung = hungDate(tree, finding);
  const isOwn = hung !== null && nearness(tree, hung, event) === 0;
  if (event.standing === 'planned' && date.end < publishedOn && isMonthName(words))
    return isOwn ? null : date;
  if (date.precision !== 'day' || !isWeekday(words)) return date;
  const days = daysFrom(publishedOn, date.start);
  if (event.standing === 'planned' && days < 0 && days >= -7)
    return isOwn || !isOfPastVerb(tree, span) ? moved(date, 7) : date;
  const isBack = event.standing === 'happened' || isLeftUndone(tree, event);
  return isBack && days > 0 && days < 7 && !isOtherZone(tree, days) ? moved(date, -7) : date;
}

/** "fired a missile early on Tuesday" in a text of Monday: there the next day has begun, where the opening tells of it as done. */
const isOtherZone = (tree: Tree, days: number): boolean => days === 1 && isOpening(tree.sentence.index);

/** A date of the sentence, and when the article appeared (`YYYY-MM-DD`, null where it does not say). */
export interface Dated {
  readonly finding: DateFinding;
  readonly publishedOn: string | null;
}
