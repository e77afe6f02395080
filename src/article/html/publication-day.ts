import type { Issue } from '../../model/issue.ts';
import { numberOfDay, readIsoDay } from '../../model/calendar.ts';
import { habitsOf } from '../calendar-dates.ts';
import { daySources } from './day-claims.ts';
import type { DayClaim, DaySource } from './day-claims.ts';
import { findDeclaredDays } from './declared-days.ts';
import type { LinkedArticle } from './find-linked-article.ts';
import type { PageElement } from './page-element.ts';
import { linesOf } from './page-lines.ts';
import type { PageTree } from './page-tree.ts';
import { findShownDays } from './shown-days.ts';

/** The day of publication that a page gives, or the words of an impossible one, and the doubts about it. */
export interface PublicationDay {
  readonly date: string | null;
  readonly issues: readonly Issue[];
}

/** What is known of the page beside its markup. */
export interface PageSetting {
  readonly headline: PageElement | null;
  readonly url: string | null;
  readonly language: string | null;
}

export const debug: { claims: readonly DayClaim[]; winner: string | null; off: Set<string> } = { claims: [], winner: null, off: new Set() };

/** A claim whose day is decided. */
interface Settled extends DayClaim {
  readonly date: string;
}

/** "11/01/2023" means the one of its two days that another place of the page gives, whatever the language. */
function settle(claim: DayClaim, claims: readonly DayClaim[]): Settled | null {
  const { date, either } = claim.found;
  const other = either?.find((day) => claims.some(({ found }) => found.date === day && found.either === undefined))
    ?? either?.find((day) => claims.some(({ found }) => found !== claim.found && found.date === day));
  const day = (debug.off.has('either') ? null : other) ?? date;
  return day === null ? null : { ...claim, date: day };
}

const declared: ReadonlySet<DaySource> = new Set(['linked', 'meta', 'marked', 'linked-other']);
const farthestBehind = 250;

function daysBetween(a: string, b: string): number {
  const [first, second] = [readIsoDay(a), readIsoDay(b)];
  return first === null || second === null ? 0 : numberOfDay(second) - numberOfDay(first);
}

/** The most trusted claim, weighed against what else the page gives. */
function weigh(claims: readonly Settled[]): Settled | null {
  const [best] = claims.toSorted((a, b) => daySources.indexOf(a.source) - daySources.indexOf(b.source));
  if (best === undefined) return null;
  const from = (...sources: readonly DaySource[]): Settled | undefined =>
    claims.find(({ source }) => sources.includes(source));
  if (!declared.has(best.source)) return best;
  const address = from('address');
  if (!debug.off.has('utc') && best.isUtc && address !== undefined && Math.abs(daysBetween(best.date, address.date)) === 1) return address;
  const told = from('shown-as-published');
  if (!debug.off.has('told') && told !== undefined && daysBetween(told.date, best.date) > 1) return told;
  const below = from('shown-below');
  if (!debug.off.has('below') && below !== undefined && (below.behind ?? 1000) <= farthestBehind && daysBetween(below.date, best.date) > 1) return below;
  return best;
}

/** Finds the day on which the page's article first came out. */
export function findPublicationDay(
  page: PageTree,
  linked: LinkedArticle,
  { headline, url, language }: PageSetting,
): PublicationDay {
  const habits = habitsOf(language);
  const claims = [
    ...findDeclaredDays(page, linked, { url, habits }),
    ...findShownDays(linesOf(page.root, headline), headline, habits),
  ].filter((claim) => !(claim.source === 'changed' && !debug.off.has('changed')));
  debug.claims = claims;
  const settled = claims.map((claim) => settle(claim, claims)).filter((claim) => claim !== null);
  const best = weigh(settled);
  debug.winner = best?.source ?? null;
  return { date: best?.date ?? claims[0]?.found.words ?? null, issues: [] };
}
