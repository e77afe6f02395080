import { anyOf } from '../../../../model/word-pattern.ts';
import { shiftingWords } from '../../lexicon/event-time-words.ts';
import { isMonthName, isWeekdayName } from '../../../../model/calendar-names.ts';
import { saysClause } from '../../lexicon/speech-verbs.ts';
import { actIs } from '../../../../model/acts.ts';
import type { PartialDate } from '../../../../model/dates.ts';
import type { DateFinding } from '../../../mechanics/findings.ts';
import { headInSpan, nearestSite } from '../../grammar/site.ts';
import type { TokenEvent } from '../token-event.ts';
import { isPlainReport } from './plain-report.ts';
import { fits, reachesFar, statedDate, type DateFrame } from './stated-date.ts';
import type { Tree } from '../../grammar/tree.ts';

const isWeekday = (words: string): boolean => isWeekdayName(words.replace(/^on /iu, ''));
const msPerDay = 86_400_000;

function moved(date: PartialDate, days: number): PartialDate {
  const day = new Date(Date.parse(date.start) + days * msPerDay).toISOString().slice(0, 10);
  return { ...date, start: day, end: day };
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
  if (event.standing === 'planned' && date.end < publishedOn && isMonthName(words))
    return nearestSite(tree, headInSpan(tree, span), event.sites) === 0 ? null : date;
  if (date.precision !== 'day' || !isWeekday(words)) return date;
  const days = (Date.parse(date.start) - Date.parse(publishedOn)) / msPerDay;
  if (event.standing === 'planned' && days < 0 && days >= -7) return moved(date, 7);
  return event.standing === 'happened' && days > 0 && days < 7 ? moved(date, -7) : date;
}

/** The date of the verb above the event; null where there is none, or the verb only says that the event happened. */
function inheritedDate(
  tree: Tree,
  event: TokenEvent,
  { inSentence: dates, publishedOn }: DateFrame,
): PartialDate | null {
  const above = tree.tokens[event.sites[0]].head;
  if (above < 0 || saysClause(tree.tokens[above].lemma)) return null;
  for (const { date, span } of dates) {
    if (date === null) continue;
    const head = headInSpan(tree, span);
    if (head >= 0 && fits(tree, date, { event, publishedOn }) && nearestSite(tree, head, [above]) === 0)
      return date;
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
  const head = headInSpan(tree, span);
  const isElsewhere = head >= 0 && nearestSite(tree, head, event.sites) < 0;
  if (isElsewhere && actIs(event.outcome, 'spoken')) return false;
  if (date !== null && publishedOn !== null && date.end === publishedOn && reachesFar(date, publishedOn))
    return true;
  if (date !== null) return fits(tree, date, { event, publishedOn });
  const start = span.start - tree.sentence.span.start;
  return shifting.test(
    tree.sentence.text.slice(Math.max(0, start - 6), span.end - tree.sentence.span.start + 7),
  );
}

/** The date of the sentence, where it has one alone and that is a day in the week before the news; else null. */
function onlyRecentDay({ inSentence, newsDay }: DateFrame): PartialDate | null {
  const dates = inSentence.flatMap(({ date }) => date ?? []);
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
  return turnedDateOf(tree, event, {
    ...frame,
    inSentence: frame.inSentence
      .filter((finding) => !isSince(tree, event, finding))
      .map((finding) => ({
        ...finding,
        date: turned(tree, event, { finding, publishedOn: frame.publishedOn }),
      })),
  });
}

/** Whether a date only says since when one counts: "the first to sign since 1959" does not date the signing. */
function isSince(tree: Tree, event: TokenEvent, { span }: DateFinding): boolean {
  if (!actIs(event.outcome, 'contact') || event.rule === 'event-noun') return false;
  const start = span.start - tree.sentence.span.start;
  return /\bsince\s+(?:the\s+)?$/iu.test(tree.sentence.text.slice(Math.max(0, start - 12), start));
}

function turnedDateOf(tree: Tree, event: TokenEvent, frame: DateFrame): PartialDate | null {
  const stated = statedDate(tree, event, frame) ?? inheritedDate(tree, event, frame);
  if (stated !== null) return stated;
  if (!isPlainReport(tree, event)) return null;
  return frame.inSentence.some((finding) => shifts(tree, event, { finding, publishedOn: frame.publishedOn }))
    ? onlyRecentDay(frame)
    : frame.newsDay;
}
