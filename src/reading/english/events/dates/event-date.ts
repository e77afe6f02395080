import { lastTimeWords } from '../../lexicon/event-time-words.ts';
import { saysClause } from '../../lexicon/speech-verbs.ts';
import { actIs } from '../../../../model/acts.ts';
import type { PartialDate } from '../../../../model/dates.ts';
import type { DateFinding } from '../../../mechanics/findings.ts';
import { nearestSite } from '../../grammar/site.ts';
import type { TokenEvent } from '../token-event.ts';
import { isPlainReport, isSaidNow } from './plain-report.ts';
import { dayBeforeLeaving } from './before-leaving.ts';
import { dayOfStay } from './edge-of-stay.ts';
import { hasUnreadDay } from './unread-days.ts';
import { hungDate, isOfAnother } from './nearness.ts';
import { fits, mayShare, type DateFrame } from './date-fits.ts';
import { statedDate } from './stated-date.ts';
import { dependents } from '../../grammar/dependents.ts';
import { isNegated } from '../../grammar/negation.ts';
import { isPassive } from '../../grammar/voice.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { turned } from './turned-date.ts';
import { shifts } from './shifts-day.ts';
import { onlyRecentDay, impliedDay } from './implied-day.ts';

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

/**
 * When the event was: the date that its clause gives, else that of the clause above it, else (implied) the one recent day of the
 * sentence or the day of the news. Null where none of these is to be had.
 */
export function dateOf(tree: Tree, event: TokenEvent, frame: DateFrame): PartialDate | null {
  const labels = frame.inSentence.filter((finding) => isLabel(tree, finding));
  // "July 2019: she met the envoy": where nothing else says when, the label does.
  const isAlone = labels.length === frame.inSentence.length;
  const since = frame.inSentence.filter((finding) => isSince(tree, event, finding));
  if (since.length > 0 && isPerfect(tree, event))
    return sinceThen(tree, event, { ...frame, inSentence: since });
  const date = turnedDateOf(tree, asDated(tree, event), {
    ...frame,
    inSentence: frame.inSentence
      .filter((finding) => !since.includes(finding) && (isAlone || !labels.includes(finding)))
      .map((finding) => ({
        ...finding,
        date: turned(tree, event, { finding, publishedOn: frame.publishedOn }),
      })),
  });
  return dayBeforeLeaving(tree, event, dayOfStay(tree, event, date));
}

/**
 * The days on one or some of which a thing has been done since a date, up to the news, implied: "has visited it twice since 2018". Null
 * where the date is that of the last time before it.
 */
function sinceThen(
  tree: Tree,
  { standing }: TokenEvent,
  { inSentence, publishedOn }: DateFrame,
): PartialDate | null {
  const [{ date, span }] = inSentence;
  const before = tree.sentence.text.slice(0, span.start - tree.sentence.span.start);
  const isLastTime = before.split(/[^\p{L}]+/u).some((word) => lastTimeWords.has(word.toLowerCase()));
  if (standing !== 'happened' || date === null || publishedOn === null || isLastTime) return null;
  return date.start > publishedOn
    ? null
    : { start: date.start, end: publishedOn, precision: 'range', basis: 'implied' };
}

/** The event with its noun alone as site where a verb calls it off, whose day it is not: "cancelled the talks on Friday". Else as it is. */
function asDated(tree: Tree, event: TokenEvent): TokenEvent {
  const [verb, noun] = event.sites;
  const isCalledOff = event.standing === 'denied' && noun !== undefined && !isNegated(tree, verb);
  return isCalledOff ? { ...event, sites: [noun] } : event;
}

/** Whether a date is the day of writing set before the sentence: "26 July 2022: The envoy met …". */
function isLabel(tree: Tree, { span }: DateFinding): boolean {
  return tree.labelEnd > 0 && span.end <= tree.tokens[tree.labelEnd].span.start;
}

/** Whether the verb is in the perfect, which with "since" tells no one day: "has attacked it since March". */
function isPerfect(tree: Tree, { sites: [verb] }: TokenEvent): boolean {
  return dependents(tree, verb, ['aux']).some((helper) => lemmaAt(tree, helper) === 'have');
}

/** Whether a date stands behind "since" and does not date the event: "the first to sign since 1959". */
function isSince(tree: Tree, event: TokenEvent, { span }: DateFinding): boolean {
  // "has been held since July" began then.
  if (isFirstSince(tree, event)) return isBehindSince(tree, span);
  if (event.rule === 'event-noun' || (!actIs(event.outcome, 'contact') && isPassive(tree, event.sites[0])))
    return false;
  return isBehindSince(tree, span);
}

/** "the first visit by a king since 1959": the year is that of another. */
function isFirstSince(tree: Tree, { sites }: TokenEvent): boolean {
  return sites.some((site) =>
    dependents(tree, site, ['amod']).some((child) =>
      /^(?:first|only|latest|biggest)$/i.test(tree.tokens[child].text),
    ),
  );
}

function isBehindSince(tree: Tree, span: DateFinding['span']): boolean {
  const start = span.start - tree.sentence.span.start;
  return /\bsince\s+(?:the\s+)?$/iu.test(tree.sentence.text.slice(Math.max(0, start - 12), start));
}

function turnedDateOf(tree: Tree, event: TokenEvent, frame: DateFrame): PartialDate | null {
  const stated = statedDate(tree, event, frame) ?? inheritedDate(tree, event, frame);
  if (stated !== null) return stated;
  if (!isPlainReport(tree, event) || hasUnreadDay(tree, frame.inSentence)) return null;
  return frame.inSentence.some((finding) => shifts(tree, event, { finding, publishedOn: frame.publishedOn }))
    ? onlyRecentDay(tree, event, frame)
    : impliedDay(tree, event, frame);
}
