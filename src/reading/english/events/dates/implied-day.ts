import { dayAfter, daysFrom } from '../../../../model/iso-days.ts';
import type { PartialDate } from '../../../../model/dates.ts';
import type { TokenEvent } from '../token-event.ts';
import { hungDate, isOfAnother } from './nearness.ts';
import type { DateFrame } from './date-fits.ts';
import { obliquesOf } from '../../grammar/obliques.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import type { Tree } from '../../grammar/tree.ts';

/** The date of the sentence, where it has one alone and that is a day in the week before the news; else null. */
export function onlyRecentDay(
  tree: Tree,
  event: TokenEvent,
  { inSentence, newsDay }: DateFrame,
): PartialDate | null {
  const dates = inSentence.flatMap((finding) => {
    const hung = hungDate(tree, finding);
    return hung !== null && isOfAnother(tree, hung, event) ? [] : (finding.date ?? []);
  });
  const [only] = dates;
  if (dates.length !== 1 || only.precision !== 'day' || newsDay === null) return null;
  const days = daysFrom(only.start, newsDay.end);
  return days >= 0 && days <= 7 ? { ...only, basis: 'implied' } : null;
}

/** The first sentences tell what is new; behind them stands what led to it as well. */
const leadSentences = 3;

const isLead = (sentence: number): boolean => sentence < leadSentences;

const stays: ReadonlySet<string> = new Set(['time', 'stay', 'week']);

/** "During her time in Lima she met the envoy": on some day of it. */
function isOfStay(tree: Tree, { sites: [verb] }: TokenEvent): boolean {
  let here = verb;
  for (let steps = 0; here >= 0 && steps < 4; steps += 1) {
    const isDuring = obliquesOf(tree, here).some(
      ({ prepositions, token }) => prepositions.includes('during') && stays.has(lemmaAt(tree, token)),
    );
    if (isDuring) return true;
    here = tree.tokens[here].head;
  }
  return false;
}

/**
 * The day of the news for what its first sentences tell, for what is said in the present, and for all that the parties say in a text of
 * their own; what a news text tells later in the past was some time in the week before.
 */
export function impliedDay(tree: Tree, event: TokenEvent, frame: DateFrame): PartialDate | null {
  const { newsDay, publishedOn, isOfficial } = frame;
  if (newsDay === null || publishedOn === null) return newsDay;
  const isNow = /^VB[PZ]$/.test(tree.tokens[event.sites[0]].xpos);
  if (isOfficial || isNow || (isLead(tree.sentence.index) && !isOfStay(tree, event))) return newsDay;
  return { start: dayAfter(publishedOn, -7), end: publishedOn, precision: 'range', basis: 'implied' };
}
