import { daysFrom } from '../../model/iso-days.ts';
import type { Issue } from '../../model/issue.ts';
import { habitsOf } from '../calendar-dates.ts';
import { trustOf } from './day-claims.ts';
import type { DayClaim, DaySource } from './day-claims.ts';
import { findDeclaredDays } from './declared-days.ts';
import type { LinkedArticle } from './find-linked-article.ts';
import type { PageLine } from './page-lines.ts';
import type { PageTree } from './page-tree.ts';
import { findShownDays } from './shown-days.ts';

/** The day of publication that a page gives, or the words of an impossible one, and the doubts about it. */
export interface PublicationDay {
  readonly date: string | null;
  readonly issues: readonly Issue[];
}

/** What is known of the page beside its markup. */
export interface PageSetting {
  readonly lines: readonly PageLine[];
  /** Position of the headline's line; -1 where the page has none. */
  readonly at: number;
  readonly url: string | null;
  /** BCP 47 tag. */
  readonly language: string | null;
}

/** A claim whose day is decided. */
interface Settled extends DayClaim {
  readonly date: string;
}

/** "11/01/2023" means the one of its two days that another place of the page gives, whatever the language. */
function settle(claim: DayClaim, claims: readonly DayClaim[]): readonly Settled[] {
  const { date, either } = claim.found;
  const sure = either?.find((day) =>
    claims.some(({ found }) => found.date === day && found.either === undefined),
  );
  const day = sure ?? date;
  return day === null ? [] : [{ ...claim, date: day }];
}

/** What a page says of its day to machines. */
const declared: ReadonlySet<DaySource> = new Set(['linked', 'meta', 'marked', 'linked-other']);

/** Sources of which two that differ leave a doubt. */
const trusted: ReadonlySet<DaySource> = new Set(['linked', 'meta', 'marked', 'shown-as-published']);

/** A bare day farther behind the headline, in letters, may be one that the text tells of. */
const farthestBehind = 250;

/**
 * What outweighs a day declared to machines: the web address, where that is an instant of Greenwich next to midnight; and an earlier day
 * shown under the headline, since pages that were moved or edited declare the day of that.
 */
function betterThan(best: Settled, claims: readonly Settled[]): Settled | undefined {
  const firstFrom = (wanted: DaySource): readonly Settled[] =>
    claims.filter(({ source }) => source === wanted).slice(0, 1);
  const earlier = (claim: Settled): boolean => daysFrom(claim.date, best.date) > 1;
  return [
    ...firstFrom('address').filter(
      ({ date }) => best.isUtc === true && Math.abs(daysFrom(date, best.date)) === 1,
    ),
    ...firstFrom('shown-as-published').filter(earlier),
    ...firstFrom('shown-below').filter(
      (claim) => (claim.behind ?? Infinity) <= farthestBehind && earlier(claim),
    ),
  ][0];
}

/** Two trusted places of the page give different days, and nothing decides; or only the day of a change is known. */
function doubtsOf(best: Settled, claims: readonly Settled[]): readonly Issue[] {
  if (best.source === 'last-changed') return [{ code: 'date-of-change', span: null, detail: best.date }];
  const other = claims.find(
    (claim) =>
      trusted.has(best.source) && trusted.has(claim.source) && Math.abs(daysFrom(claim.date, best.date)) > 1,
  );
  if (other === undefined) return [];
  const detail = `${best.source} ${best.date}, ${other.source} ${other.date}`;
  return [{ code: 'date-disputed', span: null, detail }];
}

/** Chooses among the days that a page gives the one on which its article first came out. */
function choose(claims: readonly DayClaim[]): PublicationDay | null {
  const settled = claims
    .filter(({ source }) => source !== 'changed')
    .flatMap((claim) => settle(claim, claims));
  const [first] = settled.toSorted((a, b) => trustOf[a.source] - trustOf[b.source]);
  if (first === undefined) return null;
  const best = declared.has(first.source) ? (betterThan(first, settled) ?? first) : first;
  return { date: best.date, issues: best === first ? doubtsOf(best, settled) : [] };
}

/** Finds the day on which the page's article first came out. */
export function findPublicationDay(
  page: PageTree,
  linked: LinkedArticle,
  { lines, at, url, language }: PageSetting,
): PublicationDay {
  const habits = habitsOf(language);
  const claims = [...findDeclaredDays(page, linked, { url, habits }), ...findShownDays(lines, at, habits)];
  return (
    choose(claims) ?? {
      date: claims.find(({ found }) => found.date === null)?.found.words ?? null,
      issues: [],
    }
  );
}
