import { anyOf } from '../../../../model/word-pattern.ts';
import { shiftingWords } from '../../lexicon/event-time-words.ts';
import { isMonthName, isWeekdayName } from '../../../../model/calendar-names.ts';
import { saysClause } from '../../lexicon/speech-verbs.ts';
import { actIs } from '../../../../model/acts.ts';
import type { PartialDate } from '../../../../model/dates.ts';
import type { DateFinding } from '../../../mechanics/findings.ts';
import { headInSpan, nearestSite } from '../../grammar/site.ts';
import type { TokenEvent } from '../token-event.ts';
import { isPlainReport, isSaidNow } from './plain-report.ts';
import { dayOfStory } from '../../dates/rules/relative-days.ts';
import { frequencies } from '../../dates/rules/sets-and-references.ts';
import { hasUnreadDay } from './unread-days.ts';
import { hungDate, isOfAnother, nearness } from './nearness.ts';
import { fits, mayShare, reachesFar, statedDate, type DateFrame } from './stated-date.ts';
import { dependent, dependents } from '../../grammar/dependents.ts';
import { isNegated } from '../../grammar/negation.ts';
import { isPassive } from '../../grammar/voice.ts';
import { verbAbove } from '../../grammar/paths.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';

const isWeekday = (words: string): boolean => isWeekdayName(words.replace(/^on /iu, ''));
const msPerDay = 86_400_000;

function moved(date: PartialDate, days: number): PartialDate {
  const day = new Date(Date.parse(date.start) + days * msPerDay).toISOString().slice(0, 10);
  return { ...date, start: day, end: day };
}

/** "left on Wednesday for talks": the weekday is that of what has been done. */
function isOfPastVerb(tree: Tree, span: DateFinding['span']): boolean {
  const verb = verbAbove(tree, headInSpan(tree, span));
  return verb !== null && (verb.xpos === 'VBD' || dependent(tree, verb.index, ['aux:pass']) >= 0);
}

/**
 * The date of a finding as the event takes it: a weekday alone is the one before the news for what has happened, and the one after it
 * for what is planned. A month alone that has passed gives a planned event no date, since its year is open.
 */
function turned(tree: Tree, event: TokenEvent, { finding, publishedOn }: Dated): PartialDate | null {
  const { date, span } = finding;
  if (date === null || publishedOn === null) return date;
  const shift = tree.sentence.span.start;
  const words = tree.sentence.text.slice(span.start - shift, span.end - shift);
  const hung = hungDate(tree, finding);
  const isOwn = hung !== null && nearness(tree, hung, event) === 0;
  if (event.standing === 'planned' && date.end < publishedOn && isMonthName(words))
    return isOwn ? null : date;
  if (date.precision !== 'day' || !isWeekday(words)) return date;
  const days = (Date.parse(date.start) - Date.parse(publishedOn)) / msPerDay;
  if (event.standing === 'planned' && days < 0 && days >= -7)
    return isOwn || !isOfPastVerb(tree, span) ? moved(date, 7) : date;
  return event.standing === 'happened' && days > 0 && days < 7 ? moved(date, -7) : date;
}

/** The date of the verb above the event; null where there is none, or the verb only says that the event happened. */
function inheritedDate(
  tree: Tree,
  event: TokenEvent,
  { inSentence: dates, publishedOn }: DateFrame,
): PartialDate | null {
  const above = tree.tokens[event.sites[0]].head;
  if (above < 0 || event.standing === 'denied') return null;
  if (saysClause(lemmaAt(tree, above)) && !isSaidNow(tree, event)) return null;
  for (const finding of dates) {
    const { date } = finding;
    const hung = hungDate(tree, finding);
    if (date === null || hung === null || isOfAnother(tree, hung, event)) continue;
    if (!mayShare(tree, date, { event, publishedOn }) || !fits(tree, date, { event, publishedOn })) continue;
    if (nearestSite(tree, hung.head, [above]) === 0) return date;
  }
  return null;
}

const shifting = new RegExp(String.raw`\b${anyOf(shiftingWords)}\b`, 'iu');

interface Dated {
  readonly finding: DateFinding;
  readonly publishedOn: string | null;
}

/**
 * Whether a time expression of the sentence keeps the event from being of the day of the news: "two years earlier", "since the
 * talks".
 */
function shifts(tree: Tree, event: TokenEvent, { finding, publishedOn }: Dated): boolean {
  const { span, date } = finding;
  // "earlier in the day"
  if (date === null && finding.rule === dayOfStory.card.name) return false;
  const head = headInSpan(tree, span);
  const isElsewhere = head >= 0 && nearestSite(tree, head, event.sites) < 0;
  if (isElsewhere && actIs(event.outcome, 'spoken')) return false;
  if (date !== null && publishedOn !== null && date.end === publishedOn && reachesFar(date, publishedOn))
    return true;
  if (date !== null) return fits(tree, date, { event, publishedOn });
  // "meets her every year"
  if (finding.rule === frequencies.card.name) return head >= 0 && nearestSite(tree, head, event.sites) >= 0;
  const start = span.start - tree.sentence.span.start;
  return shifting.test(
    tree.sentence.text.slice(Math.max(0, start - 6), span.end - tree.sentence.span.start + 7),
  );
}

/** The date of the sentence, where it has one alone and that is a day in the week before the news; else null. */
function onlyRecentDay(
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
  const days = (Date.parse(newsDay.end) - Date.parse(only.start)) / 86_400_000;
  return days >= 0 && days <= 7 ? { ...only, basis: 'implied' } : null;
}

/**
 * When the event was: the date that its clause gives, else that of the clause above it, else (implied) the one recent day of the
 * sentence or the day of the news. Null where none of these is to be had.
 */
export function dateOf(tree: Tree, event: TokenEvent, frame: DateFrame): PartialDate | null {
  const labels = frame.inSentence.filter((finding) => isLabel(tree, finding));
  // "July 2019: she met the envoy": where nothing else says when, the label does.
  const isAlone = labels.length === frame.inSentence.length;
  const since = frame.inSentence.filter((finding) => isSince(tree, event, finding));
  if (since.length > 0 && isPerfect(tree, event)) return null;
  return turnedDateOf(tree, asDated(tree, event), {
    ...frame,
    inSentence: frame.inSentence
      .filter((finding) => !since.includes(finding) && (isAlone || !labels.includes(finding)))
      .map((finding) => ({
        ...finding,
        date: turned(tree, event, { finding, publishedOn: frame.publishedOn }),
      })),
  });
}

/** "cancelled the talks on Friday": the day is that of the cancelling, and no day of the talks. */
function asDated(tree: Tree, event: TokenEvent): TokenEvent {
  const [verb, noun] = event.sites;
  const isCalledOff = event.standing === 'denied' && noun !== undefined && !isNegated(tree, verb);
  return isCalledOff ? { ...event, sites: [noun] } : event;
}

/** "26 July 2022: The envoy met …": the day of writing, set before the sentence. */
function isLabel(tree: Tree, { span }: DateFinding): boolean {
  return tree.labelEnd > 0 && span.end <= tree.tokens[tree.labelEnd].span.start;
}

/** "has attacked it since March": on no one day. */
function isPerfect(tree: Tree, { sites: [verb] }: TokenEvent): boolean {
  return dependents(tree, verb, ['aux']).some((helper) => lemmaAt(tree, helper) === 'have');
}

/** Whether a date only says since when one counts: "the first to sign since 1959" does not date the signing. */
function isSince(tree: Tree, event: TokenEvent, { span }: DateFinding): boolean {
  // "has been held since July" began then.
  if (event.rule === 'event-noun' || (!actIs(event.outcome, 'contact') && isPassive(tree, event.sites[0])))
    return false;
  const start = span.start - tree.sentence.span.start;
  return /\bsince\s+(?:the\s+)?$/iu.test(tree.sentence.text.slice(Math.max(0, start - 12), start));
}

/** The first sentences tell what is new; behind them stands what led to it as well. */
const leadSentences = 3;

const isLead = (sentence: number): boolean => sentence < leadSentences;

/**
 * The day of the news for what its first sentences tell, for what is said in the present, and for all that the parties say in a text of their
 * own; what a news text tells later in the past was some time in the week before.
 */
function impliedDay(tree: Tree, event: TokenEvent, frame: DateFrame): PartialDate | null {
  const { newsDay, publishedOn, isOfficial } = frame;
  if (newsDay === null || publishedOn === null) return newsDay;
  const isNow = /^VB[PZ]$/.test(tree.tokens[event.sites[0]].xpos);
  if (isOfficial || isNow || isLead(tree.sentence.index)) return newsDay;
  return { start: weekBefore(publishedOn), end: publishedOn, precision: 'range', basis: 'implied' };
}

function weekBefore(day: string): string {
  return new Date(Date.parse(day) - 7 * msPerDay).toISOString().slice(0, 10);
}

function turnedDateOf(tree: Tree, event: TokenEvent, frame: DateFrame): PartialDate | null {
  const stated = statedDate(tree, event, frame) ?? inheritedDate(tree, event, frame);
  if (stated !== null) return stated;
  if (!isPlainReport(tree, event) || hasUnreadDay(tree, frame.inSentence)) return null;
  return frame.inSentence.some((finding) => shifts(tree, event, { finding, publishedOn: frame.publishedOn }))
    ? onlyRecentDay(tree, event, frame)
    : impliedDay(tree, event, frame);
}
