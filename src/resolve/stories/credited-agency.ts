import { foldText } from '../../model/folding.ts';
import type { Article } from '../../model/article.ts';
import { creditedByOutlet, outletKey } from '../../model/outlet-key.ts';
import { agencyNames, newsAgencies } from '../../world/news-agencies.ts';

/** What the credits of an article are read from. */
export type Credited = Pick<Article, 'text' | 'title' | 'byline' | 'outlet'>;

/**
 * The agency whose report an article prints, as `outletKey` writes it: by its outlet's line ("Harbour Post (Pacific Wire)"), its byline,
 * the end of its title, or the brackets of its dateline ("DOHA (Reuters) -"). Null where it credits none.
 */
export function creditedAgency({ text, title, byline, outlet }: Credited): string | null {
  const named =
    (outlet === null ? null : creditedByOutlet(outlet)) ??
    inByline(byline) ??
    inTitle(title) ??
    inDateline(text);
  return named === null ? null : outletKey(agencyNames.get(foldText(named)) ?? named);
}

const isAgency = (name: string): boolean => newsAgencies.has(foldText(name).trim());

function inByline(byline: string | null): string | null {
  const parts = (byline ?? '').replace(/^by\s+/iu, '').split(/[,;|/]|\band\b|\bfor\b/u);
  return parts.map((part) => part.trim()).find(isAgency) ?? null;
}

function inTitle(title: string | null): string | null {
  const last = /\s[-–—|]\s([^-–—|]+)$/u.exec(title ?? '')?.[1]?.trim() ?? '';
  return isAgency(last) ? last : null;
}

/** Brackets behind a place in the first words. A name that is no known agency counts behind a place in capitals and before a dash. */
function inDateline(text: string): string | null {
  const head = text.slice(0, 160);
  const found = /^(\p{Lu}[\p{L}\d .,'’/-]{1,50}?)\s*\((\p{Lu}[\p{L} .&-]{1,30})\)\s*([-–—]?)/u.exec(head);
  if (found === null) return null;
  const [, place, name, dash] = found;
  if (isAgency(name)) return name;
  return dash !== '' && /^[^\p{Ll}]+,?(?:\s\p{Lu}\p{Ll}+\.?\s\d{1,2})?$/u.test(place) ? name : null;
}
