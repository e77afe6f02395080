import type { PartialDate } from '../../../../model/dates.ts';
import { dependents } from '../../grammar/dependents.ts';
import { isVerb, lemmaAt } from '../../grammar/word-kinds.ts';
import type { Tree } from '../../grammar/tree.ts';
import type { TokenEvent } from '../token-event.ts';

/** Verbs that end a stay: "left Lima after talks", "flew home after her visit". */
const leaving: ReadonlySet<string> = new Set(['leave', 'depart', 'fly', 'return', 'head']);

/**
 * The day of an event; null where it is only that of somebody's leaving after it: "left Lima on Tuesday after talks with the mayor" does not
 * say when the talks were.
 */
export function dayBeforeLeaving(
  tree: Tree,
  event: TokenEvent,
  date: PartialDate | null,
): PartialDate | null {
  const site = event.sites.find((one) => isBehindAfter(tree, one));
  if (date?.precision !== 'day' || site === undefined) return date;
  const above = tree.tokens[site].head;
  const isOfLeaving =
    above >= 0 && above < site && isVerb(tree.tokens[above]) && leaving.has(lemmaAt(tree, above));
  return isOfLeaving && !hasOwnTime(tree, site) ? null : date;
}

const isBehindAfter = (tree: Tree, site: number): boolean =>
  dependents(tree, site, ['case', 'mark']).some((word) =>
    /^(?:after|following)$/iu.test(lemmaAt(tree, word)),
  );

/** "after talks on Monday": words behind the event name a day of its own. */
const hasOwnTime = (tree: Tree, site: number): boolean =>
  tree.tokens.slice(site + 1).some(({ text }) => /^(?:earlier|last|\p{Lu}\p{L}+day)$/u.test(text));
