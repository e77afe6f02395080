import { findCalendarDates } from '../calendar-dates.ts';
import type { DateHabits } from '../date-forms.ts';
import { headLabels } from '../lexicon/page-date-names.ts';
import type { DayClaim } from './day-claims.ts';
import { dayOfElement, daysInLine, labelsAround, lettersBeside, longestLine } from './day-lines.ts';
import type { PageElement } from './page-element.ts';
import type { PageLine } from './page-lines.ts';

/** So many lines above the headline may tell of its article. */
const mostLinesAbove = 6;
const longestLabel = 40;
/** A shorter heading with a link names an author or a topic. */
const fewestOfHeadline = 30;
const headingTag = /^h[2-6]$/;

/** Whether a line is the headline of another article: a heading that leads somewhere. */
function isOtherHeadline({ element, text }: PageLine, title: PageLine | undefined): boolean {
  if (text.length < fewestOfHeadline || !headingTag.test(element.tag) || text === title?.text) return false;
  const leads = (child: PageElement | string): boolean => typeof child !== 'string' && child.tag === 'a';
  return element.parent?.tag === 'a' || element.children.some(leads);
}

const headLabel = new RegExp(headLabels.join('|'), 'i');

/** Whether a line tells of the article: it stands in it, or right at the headline in a part beside the text that is labelled as its head. */
function isOwn({ part, element }: PageLine, isHead: boolean): boolean {
  return part === 'own' || (part === 'beside' && isHead && headLabel.test(labelsAround(element)));
}

/** The day that a headline ends or begins with: "The week in trade (2025-09-21)". */
function daysOfTitle(text: string, habits: DateHabits): readonly DayClaim[] {
  return findCalendarDates(text.slice(0, 400), habits)
    .filter(({ at, words }) => at === 0 || at + words.length >= text.length - 1)
    .map((found) => ({ source: 'in-title', found }));
}

/** A line with more letters beside the one day of a page is a sentence. */
const mostLettersBesideAlone = 40;

/** The one day that the short lines of a page give, wherever they stand; none where they give two. */
function findLoneDay(lines: readonly PageLine[], habits: DateHabits): readonly DayClaim[] {
  const found = lines
    .filter(({ part, text }) => part === 'own' && text.length <= longestLine && /\p{Nd}{4}/u.test(text))
    .flatMap(({ text }) => {
      const dates = findCalendarDates(text, habits);
      return lettersBeside(dates, text) > mostLettersBesideAlone || /[.!?]$/.test(text) ? [] : dates;
    });
  const days = new Set(found.map(({ date }) => date));
  return days.size === 1 ? [{ source: 'alone', found: found[0] }] : [];
}

/** The days that the page shows its readers as those of the article, in document order. */
export function findShownDays(
  lines: readonly PageLine[],
  /** Position of the headline's line; -1 where the page has none. */
  at: number,
  habits: DateHabits,
): readonly DayClaim[] {
  const title = at === -1 ? undefined : lines[at];
  const head = title && { start: title.at, end: title.at + title.text.length };
  const claims: DayClaim[] = [];
  let label = '';
  let isHead = false;
  let isOther = false;
  for (const [place, line] of lines.entries()) {
    if (place === at || place === Math.max(0, at - mostLinesAbove)) isHead = at !== -1;
    else if (line.part === 'own' && line.text.length > longestLine) isHead = false;
    if (!isOwn(line, isHead)) continue;
    if (line.text !== '' && line.text === title?.text) isOther = false;
    else if (isOtherHeadline(line, title)) isOther = true;
    const setting = { head: isOther || head === undefined ? null : head, habits, label };
    if (line.text === '') claims.push(...[dayOfElement(line, setting)].filter((claim) => claim !== null));
    else claims.push(...(line === title ? daysOfTitle(line.text, habits) : daysInLine(line, setting)));
    if (line.text !== '') label = line.text.length <= longestLabel ? line.text : '';
  }
  return claims.length > 0 ? claims : findLoneDay(lines, habits);
}
