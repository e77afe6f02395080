import type { Issue } from '../../model/issue.ts';
import { habitsOf } from '../calendar-dates.ts';
import { daySources } from './day-claims.ts';
import type { DayClaim } from './day-claims.ts';
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

export const debug: { claims: readonly DayClaim[]; winner: string | null } = { claims: [], winner: null };

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
  ];
  debug.claims = claims;
  for (const source of daySources) {
    const claim = claims.find((one) => one.source === source && one.found.date !== null);
    debug.winner = claim ? source : null;
    if (claim) return { date: claim.found.date, issues: [] };
  }
  return { date: claims[0]?.found.words ?? null, issues: [] };
}
