import { actIs } from '../../../../model/acts.ts';
import { headOfSpan } from '../../grammar/head-of-span.ts';
import type { DateFinding } from '../../../mechanics/findings.ts';
import type { Tree } from '../../grammar/tree.ts';
import type { TokenEvent } from '../token-event.ts';

const naming = /^(?:nummod|compound|amod|nmod|flat)/u;

/**
 * Whether a date is part of the name of a thing and so not the event's: a year ("called for respect for the *1982* convention"), and for
 * acts of speech any date ("proposed the *3 May* truce"). A date before the event's own noun is the event's: "the 2015 summit".
 */
export function isDateInName(tree: Tree, { date, span }: DateFinding, event: TokenEvent): boolean {
  const { sites, outcome } = event;
  if (date?.precision !== 'year' && !actIs(outcome, 'spoken')) return false;
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
