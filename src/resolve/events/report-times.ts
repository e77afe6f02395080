import { dayNumber } from '../../model/iso-days.ts';
import { spanDays } from '../date-spans.ts';
import { longestSpan, windowOf } from './dates-allow.ts';
import type { EventReport } from './event-report.ts';
import { mayRecall, recalledSpan, yearOf } from './recalled.ts';

/**
 * When a report may have been, as words: its articles, with its year alone or each week that it may be of. Two reports whose dates allow
 * each other share one of them.
 */
export function timesOf(report: EventReport): readonly string[] {
  const articles = [...report.articles].map((id) => `article ${id}`);
  const window = windowOf(report);
  const year = yearOf(report);
  if (year !== null) return [...articles, `year ${year}`];
  if (window === null || spanDays(window) > longestSpan) return articles;
  const [first, last] = mayRecall(report)
    ? recalledSpan(report).map((day) => Math.floor(day / 7))
    : [weekOf(window.start, -4), weekOf(window.end, 4)];
  return [...articles, ...Array.from({ length: last - first + 1 }, (_, at) => String(first + at))];
}

const weekOf = (day: string, shift: number): number => Math.floor((dayNumber(day) + shift) / 7);
