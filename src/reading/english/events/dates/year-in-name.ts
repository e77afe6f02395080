import { headOfSpan } from '../../grammar/head-of-span.ts';
import type { DateFinding } from '../../../mechanics/findings.ts';
import type { Tree } from '../../grammar/tree.ts';
import type { TokenEvent } from '../token-event.ts';

const naming = /^(?:nummod|compound|amod|nmod|flat)/u;

/**
 * Whether a year is part of what something is called, and no day of an event that is told of it: "called for respect for the *1982*
 * convention". The event's own noun has its year so: "the 2015 summit".
 */
export function isYearInName(tree: Tree, { date, span }: DateFinding, { sites }: TokenEvent): boolean {
  if (date?.precision !== 'year') return false;
  const at = headOfSpan(tree, span)?.index ?? -1;
  if (at < 0) return false;
  const { relation, head } = tree.tokens[at];
  return (
    naming.test(relation) &&
    head > at &&
    !sites.includes(head) &&
    tree.tokens[at + 1]?.span.start - span.end <= 1
  );
}
