import { anyOf } from '../../model/word-pattern.ts';
import { findCalendarDates } from '../calendar-dates.ts';
import type { DateHabits } from '../calendar-dates.ts';
import { changedWords, publishedWords } from '../lexicon/publication-words.ts';
import { labelOf } from './boilerplate.ts';
import type { DayClaim, DaySource } from './day-claims.ts';
import { claimOf } from './declared-days.ts';
import type { PageElement } from './page-element.ts';
import type { PageLine } from './page-lines.ts';

/** A longer line is text, not a line of the article's head. */
const longestLine = 200;
/** How far behind and before the headline the lines of an article's head stand, in letters. */
const reachBehind = 700;
const reachBefore = 250;
/** A line of the head holds no more letters beside its dates. */
const mostOtherLetters = 90;

const before = (words: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<!\p{L})${anyOf(words)}(?!\p{L})[^\p{L}\d]{0,4}(?:(?:on|am|at|le|el|il|em|op|den|d\.|the|date)(?!\p{L})[^\p{L}\d]{0,3})?(?:\p{L}{2,12}\.?,? )?$`, 'iu');
const published = before(publishedWords);
const changed = before(changedWords);

const labelsOfPublished = /publish|pub-?_?date|date-?_?pub|posted|issued|entry-date|post-?_?date|article-?_?date/i;
const labelsOfChanged = /updated|modified|changed|revised|last-?_?mod/i;

/** The class names of an element and of the one around it. */
const labelsAround = (element: PageElement): string =>
  element.parent === null ? labelOf(element) : `${labelOf(element)} ${labelOf(element.parent)}`;

/** What the words before a date or the labels around it say of it. */
function kindOf(wordsBefore: string, element: PageElement): 'published' | 'changed' | 'bare' {
  const near = wordsBefore.slice(-60);
  if (changed.test(near)) return 'changed';
  if (published.test(near)) return 'published';
  const labels = labelsAround(element);
  if (labelsOfChanged.test(labelOf(element))) return 'changed';
  return labelsOfPublished.test(labels) ? 'published' : 'bare';
}

interface Head {
  /** Letters before and behind the headline. */
  readonly start: number;
  readonly end: number;
}

type Kind = 'published' | 'changed' | 'bare';

/** Where a line stands from the headline: right below it, right above it, or elsewhere. */
function placeOf({ at }: PageLine, head: Head | null): 'below' | 'above' | 'elsewhere' {
  if (head === null) return 'elsewhere';
  if (at >= head.end) return at <= head.end + reachBehind ? 'below' : 'elsewhere';
  return at < head.start && at >= head.start - reachBefore ? 'above' : 'elsewhere';
}

const sourceOf: Readonly<Record<Kind, Readonly<Record<'below' | 'above' | 'elsewhere', DaySource | null>>>> = {
  published: { below: 'shown-as-published', above: 'shown-as-published', elsewhere: 'told-elsewhere' },
  bare: { below: 'shown-below', above: 'shown-above', elsewhere: null },
  changed: { below: 'shown-as-changed', above: 'shown-as-changed', elsewhere: 'shown-as-changed' },
};

/** A text around its own date: "Hamburg, 2 November 2021. The council …" begins with it. */
const opensWithDate = /^[\p{L} .,()/-]{0,40}$/u;

/** What of a line may be a line of an article's head: all of a short one, the opening of a paragraph that begins with its day. */
function headOf(text: string): string | null {
  if (text.length <= longestLine) return text;
  const opening = /^(.{0,80}?(?:19|20)\d\d)(?:[.:)] |\)? ?[–—|-] )/.exec(text.slice(0, 100));
  return opening === null ? null : opening[1];
}

/** A day with two digits of its year, which stands only alone in its line: "31.10.23". */
const shortDate = /(?<![\d.])(\d{1,2}\.\d{1,2}\.)(\d\d)(?![\d.])/;

/** The days in a line of text, where it is a line of an article's head. */
function claimsIn(line: PageLine, { head, habits, label }: Reading): readonly DayClaim[] {
  const text = headOf(line.text)?.replace(shortDate, '$120$2') ?? '';
  if (!/\d{4}/.test(text) && !/[٠-٩۰-۹]{4}/.test(text)) return [];
  const found = findCalendarDates(text, habits);
  const others = found.reduce((rest, { words }) => rest.replace(words, ' '), text);
  if (found.length === 0 || (others.match(/\p{L}/gu)?.length ?? 0) > mostOtherLetters) return [];
  if (text.length < line.text.length && !opensWithDate.test(text.slice(0, found[0].at))) return [];
  const place = placeOf(line, head);
  let from = 0;
  return found.flatMap((date) => {
    const before = text.slice(from, date.at);
    const kind = kindOf(before.trim() === '' && from === 0 ? label : before, line.element);
    from = date.at + date.words.length;
    const source = sourceOf[kind][place];
    if (source === null) return [];
    return [{ source, found: date, ...(place === 'below' && head !== null ? { behind: line.at - head.end } : {}) }];
  });
}

/** The day that an element gives to machines. */
function claimAt(line: PageLine, { head, habits }: Reading): DayClaim | null {
  const { attributes, tag } = line.element;
  const words = attributes['datetime'] ?? attributes['content'] ?? attributes['title'] ?? null;
  const property = (attributes['itemprop'] ?? attributes['property'] ?? '').toLowerCase();
  if (/modified/.test(property) || labelsOfChanged.test(labelOf(line.element)))
    return claimOf('changed', words, habits);
  if (/published|issued/.test(property) || 'pubdate' in attributes) return claimOf('marked', words, habits);
  if (/created/.test(property)) return claimOf('created', words, habits);
  if (tag === 'abbr' && !/publish/i.test(labelOf(line.element))) return null;
  const place = placeOf(line, head);
  const source = sourceOf[kindOf(textBefore(line.element), line.element)][place];
  const claim = source === null ? null : claimOf(source, words, habits);
  return claim === null || head === null || place !== 'below' ? claim : { ...claim, behind: line.at - head.end };
}

/** A line of a page's head has fewer parts. */
const mostSiblings = 50;

/** The text right before an element, as "Updated" stands before its `time`. */
function textBefore(element: PageElement): string {
  const siblings = element.parent?.children.slice(0, mostSiblings) ?? [];
  const sibling = siblings[siblings.indexOf(element) - 1];
  return typeof sibling === 'string' ? sibling.replace(/\s+/g, ' ') : '';
}

interface Reading {
  readonly head: Head | null;
  readonly habits: DateHabits;
  /** The short line before, which may be the label of the day: "Published". */
  readonly label: string;
}

/** So many lines above the headline may tell of its article. */
const mostLinesAbove = 6;
const longestLabel = 40;
/** A shorter heading with a link names an author or a topic. */
const fewestOfHeadline = 30;
const headingTag = /^h[2-6]$/;

/** Whether a line is the headline of another article: a heading that leads somewhere. */
function isOtherHeadline({ element, text }: PageLine, headline: PageElement | null): boolean {
  if (!headingTag.test(element.tag) || element === headline) return false;
  if (text.length < fewestOfHeadline) return false;
  return element.parent?.tag === 'a' || element.children.some((child) => typeof child !== 'string' && child.tag === 'a');
}

const headLabel = /date|meta|byline|author|publish|posted|info|time/i;

/** Whether a line that stands beside the text is labelled as one of an article's head. */
function isNamedHead(element: PageElement): boolean {
  return headLabel.test(labelsAround(element));
}

/** The days that the page shows its readers as those of the article, in document order. */
export function findShownDays(
  lines: readonly PageLine[],
  headline: PageElement | null,
  habits: DateHabits,
): readonly DayClaim[] {
  const title = headline === null ? undefined : lines.find((line) => line.element === headline && line.text !== '');
  const head = title === undefined ? null : { start: title.at, end: title.at + title.text.length };
  const claims: DayClaim[] = [];
  let label = '';
  let isOther = false;
  let isHead = false;
  const first = title === undefined ? 0 : lines.indexOf(title) - mostLinesAbove;
  for (const [place, line] of lines.entries()) {
    if (line === title || place === first) isHead = true;
    else if (line.part === 'own' && line.text.length > longestLine) isHead = false;
    if (line.part === 'other' || (line.part === 'beside' && !(isHead && isNamedHead(line.element)))) continue;
    if (line.text !== '' && line.text === title?.text) isOther = false;
    else if (isOtherHeadline(line, headline)) isOther = true;
    const reading = { head: isOther ? null : head, habits, label };
    if (line.text === '') claims.push(...[claimAt(line, reading)].filter((claim) => claim !== null));
    else if (line === title) claims.push(...titleClaims(line.text, habits));
    else claims.push(...claimsIn(line, reading));
    if (line.text !== '') label = line.text.length <= longestLabel ? line.text : '';
  }
  return claims;
}

/** The day that a headline ends or begins with: "The week in trade (2025-09-21)". */
function titleClaims(text: string, habits: DateHabits): readonly DayClaim[] {
  return findCalendarDates(text.slice(0, 400), habits)
    .filter(({ at, words }) => at === 0 || at + words.length >= text.length - 1)
    .map((found) => ({ source: 'in-title', found }));
}
