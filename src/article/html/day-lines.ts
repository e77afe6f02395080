import { anyOf } from '../../model/word-pattern.ts';
import { findCalendarDates } from '../calendar-dates.ts';
import type { DateHabits } from '../date-forms.ts';
import { changedLabels, publishedLabels } from '../lexicon/page-date-names.ts';
import { changedWords, lastWords, publishedWords, wordsBeforeDays } from '../lexicon/publication-words.ts';
import { labelOf } from './boilerplate.ts';
import { claimOf } from './day-claims.ts';
import type { DayClaim, DaySource } from './day-claims.ts';
import type { PageElement } from './page-element.ts';
import type { PageLine } from './page-lines.ts';

/** Where the headline stands: letters of the page's own text before it and up to its end. */
export interface HeadlinePlace {
  readonly start: number;
  readonly end: number;
}

/** What is known where a line is read. */
export interface LineSetting {
  /** Null where the page has no headline, or where another article's has begun. */
  readonly head: HeadlinePlace | null;
  readonly habits: DateHabits;
  /** The short line before, which may be the label of the day: "Published". */
  readonly label: string;
}

/** A longer line is text, not a line of an article's head. */
export const longestLine = 200;
/** How far behind and before the headline the lines of an article's head stand, in letters. */
const reachBehind = 450;
const reachBefore = 250;
/** A line of the head holds no more letters beside its days. */
const mostOtherLetters = 90;
/** A line with more letters beside its days, that ends as a sentence does, tells of them. */
const fewestOfSentence = 25;

/** One of the words before a day, with what may stand between: "Published on Tuesday, ". */
const wordsBefore = (words: readonly string[]): RegExp =>
  new RegExp(
    String.raw`(?<!\p{L})${anyOf(words)}(?!\p{L})[^\p{L}\d]{0,4}(?:${anyOf(wordsBeforeDays)}(?!\p{L})[^\p{L}\d]{0,3})?(?:\p{L}{2,12}\.?,? )?$`,
    'iu',
  );
const published = wordsBefore(publishedWords);
const changed = wordsBefore(changedWords);
const saysLast = new RegExp(String.raw`(?<!\p{L})(?:${lastWords.join('|')})`, 'iu');
const reachOfWords = 60;

const labelledPublished = new RegExp(publishedLabels.join('|'), 'i');
const labelledChanged = new RegExp(changedLabels.join('|'), 'i');

/** The class names and ids of an element and of the one around it. */
export function labelsAround(element: PageElement): string {
  return element.parent === null ? labelOf(element) : `${labelOf(element)} ${labelOf(element.parent)}`;
}

type Kind = 'published' | 'last-changed' | 'changed' | 'bare';

/** What the words before a day say of it, else the labels around it. */
function kindOf(before: string, element: PageElement): Kind {
  const near = before.slice(-reachOfWords);
  const change = changed.exec(near);
  if (change) return saysLast.test(change[0]) ? 'last-changed' : 'changed';
  if (published.test(near)) return 'published';
  if (labelledChanged.test(labelOf(element))) return 'changed';
  return labelledPublished.test(labelsAround(element)) ? 'published' : 'bare';
}

type Place = 'below' | 'above' | 'elsewhere';

function placeOf({ at }: PageLine, head: HeadlinePlace | null): Place {
  if (head === null) return 'elsewhere';
  if (at >= head.end) return at <= head.end + reachBehind ? 'below' : 'elsewhere';
  return at <= head.start && at >= head.start - reachBefore ? 'above' : 'elsewhere';
}

const sourceOf: Readonly<Record<Kind, Readonly<Record<Place, DaySource | null>>>> = {
  published: { below: 'shown-as-published', above: 'shown-as-published', elsewhere: 'told-elsewhere' },
  bare: { below: 'shown-below', above: 'shown-above', elsewhere: null },
  'last-changed': { below: 'last-changed', above: 'last-changed', elsewhere: 'last-changed' },
  changed: { below: 'changed', above: 'changed', elsewhere: 'changed' },
};

/** The opening of a paragraph that begins with its day: "Hamburg, 2 November 2021. The council …", "Lima (PR) 2 May 2024 – …". */
const opening = /^(.{0,80}?(?:19|20)\d\d)(?:[.:)] |\)? ?[–—|-] )/;
const beforeOpeningDay = /^[\p{L} .,()/-]{0,40}$/u;

/** What of a line may be a line of an article's head: all of a short one, such an opening of a long one. */
function headOf(text: string): string | null {
  return text.length <= longestLine ? text : (opening.exec(text.slice(0, 100))?.[1] ?? null);
}

/** A day with two digits of its year: "31.10.23". */
const shortYear = /(?<![\d.])(\d{1,2}\.\d{1,2}\.)(\d\d)(?![\d.])/;
const fourDigits = /\p{Nd}{4}/u;

/** A claim, with its distance from the headline where it stands below it. */
function placed(claim: DayClaim, line: PageLine, head: HeadlinePlace | null): DayClaim {
  return head !== null && placeOf(line, head) === 'below' ? { ...claim, behind: line.at - head.end } : claim;
}

/** The days in a line of text, where it is a line of an article's head. */
export function daysInLine(line: PageLine, { head, habits, label }: LineSetting): readonly DayClaim[] {
  const text = headOf(line.text)?.replace(shortYear, '$120$2') ?? '';
  if (!fourDigits.test(text)) return [];
  const found = findCalendarDates(text, habits);
  const others = lettersBeside(found, text);
  if (found.length === 0 || others > mostOtherLetters) return [];
  const isSentence = others > fewestOfSentence && /[.!?]["”’)]*$/.test(text);
  if (text.length < line.text.length && !beforeOpeningDay.test(text.slice(0, found[0].at))) return [];
  let from = 0;
  return found.flatMap((date) => {
    const before = text.slice(from, date.at);
    const kind = kindOf(before.trim() === '' && from === 0 ? label : before, line.element);
    from = date.at + date.words.length;
    const source = kind === 'bare' && isSentence && date.at > 0 ? null : sourceOf[kind][placeOf(line, head)];
    return source === null ? [] : [placed({ source, found: date }, line, head)];
  });
}

/** How many letters a line has beside the words of its days. */
export function lettersBeside(days: readonly { readonly words: string }[], line: string): number {
  const rest = days.reduce((text, { words }) => text.replace(words, ' '), line);
  return rest.match(/\p{L}/gu)?.length ?? 0;
}

/** A line of a page's head has fewer parts. */
const mostSiblings = 50;

/** The text right before an element, as "Updated" stands before its `time`. */
function textBefore(element: PageElement): string {
  const siblings = element.parent?.children.slice(0, mostSiblings) ?? [];
  const sibling = siblings[siblings.indexOf(element) - 1];
  return typeof sibling === 'string' ? sibling.replace(/\s+/g, ' ') : '';
}

/** The day that an element of the page (`time`, `abbr`, microdata) gives to machines. */
export function dayOfElement(line: PageLine, { head, habits }: LineSetting): DayClaim | null {
  const { attributes, tag } = line.element;
  const words = attributes['datetime'] ?? attributes['content'] ?? attributes['title'] ?? null;
  const property = (attributes['itemprop'] ?? attributes['property'] ?? '').toLowerCase();
  if (property.includes('modified') || labelledChanged.test(labelOf(line.element))) return null;
  if (/published|issued/.test(property) || 'pubdate' in attributes) return claimOf('marked', words, habits);
  if (property.includes('created')) return claimOf('created', words, habits);
  if (tag === 'abbr' && !/publish/i.test(labelOf(line.element))) return null;
  const source = sourceOf[kindOf(textBefore(line.element), line.element)][placeOf(line, head)];
  const claim = source === null ? null : claimOf(source, words, habits);
  return claim && placed(claim, line, head);
}
