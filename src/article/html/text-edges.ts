import { anyOf } from '../../model/word-pattern.ts';
import { onwardHeadings } from '../lexicon/ways-onward.ts';
import { isWaste } from './draft-main-text.ts';
import type { Segment } from './page-segments.ts';

/** Headings of lists that lead away: "More from the coast", "Related", "Further reading". */
const leadsAway = new RegExp(String.raw`^(?:more\b|${anyOf(onwardHeadings)})`, 'i');

/** Drops such headings with the list items and links right below them. */
export function withoutWaysOnward(segments: readonly Segment[]): readonly Segment[] {
  let away = false;
  return segments.filter((segment) => {
    const isHeading = segment.kind === 'headline' || (segment.bold && segment.text.length < 60);
    if (isHeading) away = segment.level !== 1 && leadsAway.test(segment.text) && segment.text.length < 80;
    else if (segment.kind !== 'list-item' && segment.linked * 2 < segment.units) away = false;
    return !away;
  });
}

/** Headings behind the last line of the text are titles of boxes. */
export function withoutLastHeadings(segments: readonly Segment[]): readonly Segment[] {
  const last = segments.findLastIndex(({ kind }) => kind !== 'headline');
  return segments.slice(0, last + 1);
}

/** The lines between the page's title and its main text that the page calls a summary. */
export function findDeck(segments: readonly Segment[], start: number): readonly Segment[] {
  const before = segments.slice(0, Math.max(0, start));
  const title = before.findLastIndex((segment) => segment.level === 1);
  return title === -1
    ? []
    : before.slice(title).filter((segment) => segment.kind === 'standfirst' && !isWaste(segment));
}
