import { dayAfter, daysFrom } from '../../../../model/iso-days.ts';
import type { PartialDate } from '../../../../model/dates.ts';
import type { TokenEvent } from '../token-event.ts';
import { hungDate, isOfAnother } from './nearness.ts';
import type { DateFrame } from './date-fits.ts';
import { obliquesOf } from '../../grammar/obliques.ts';
import { verbAbove } from '../../grammar/paths.ts';
import { realityAt } from '../../propositions/reality/reality.ts';
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
    if (hung !== null && (isOfAnother(tree, hung, event) || isOfPlan(tree, hung.head))) return [];
    return finding.date ?? [];
  });
  const [only] = dates;
  if (dates.length !== 1 || only.precision !== 'day' || newsDay === null) return null;
  const days = daysFrom(only.start, newsDay.end);
  return days >= 0 && days <= 7 ? { ...only, basis: 'implied' } : null;
}

/** Whether a date is said of what is still to be done: "flew out and is due to come home *on Friday*". */
function isOfPlan(tree: Tree, date: number): boolean {
  const verb = verbAbove(tree, date);
  return verb !== null && realityAt(tree, verb.index) === 'planned';
}

/** Sentences at the head of an article that tell what is new; later ones also tell what led to it. */
const leadSentences = 3;

const isLead = (sentence: number): boolean => sentence < leadSentences;

const stays: ReadonlySet<string> = new Set(['time', 'stay', 'week']);

/** Whether an event was on some day of a stay: "During her time in Lima she met the envoy". */
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
 * The day implied for an event without a date: the day of the news in the first sentences, in the present tense and in a text of the
 * parties' own; the week up to the news for what a later sentence tells in the past. Null where the article has no day.
 */
export function impliedDay(tree: Tree, event: TokenEvent, frame: DateFrame): PartialDate | null {
  const { newsDay, publishedOn, isOfficial } = frame;
  if (newsDay === null || publishedOn === null) return newsDay;
  const isNow = /^VB[PZ]$/.test(tree.tokens[event.sites[0]].xpos);
  if (isOfficial || isNow || (isLead(tree.sentence.index) && !isOfStay(tree, event))) return newsDay;
  return { start: dayAfter(publishedOn, -7), end: publishedOn, precision: 'range', basis: 'implied' };
}
