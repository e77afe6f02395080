import type { Token } from '../../../model/annotated.ts';
import type { PartialDate } from '../../../model/dates.ts';
import type { DateFinding } from '../../mechanics/findings.ts';
import { dependentTokens } from '../grammar/dependents.ts';
import { headOfSpan } from '../grammar/head-of-span.ts';
import type { Tree } from '../grammar/tree.ts';
import { verbAbove } from '../grammar/paths.ts';
import { humanVerbs } from '../lexicon/figure-verbs.ts';
import type { FigureContext, Measured } from './figure-context.ts';
import { clausesOfCircumstance } from './places/circumstance.ts';
import { knownHappening, happeningToldOf, tellsHarm } from './places/told-elsewhere.ts';
import { happeningDatedBy } from './places/days-of-happenings.ts';

/**
 * The day of the happening that killed or hurt those who are counted: in its own phrase ("The attacks on Sunday, in which 12 were hurt"),
 * in a clause joined to theirs ("six died and nine were hurt in raids on Friday"), else, implied, where the article tells of it
 * elsewhere.
 */
export function dayOfHappening(
  context: FigureContext,
  measured: Measured,
  dates: readonly DateFinding[],
): PartialDate | null {
  const { tree } = context;
  const happening = happeningToldOf(context, measured);
  const own = happening && dates.find((one) => happeningDatedBy(tree, one) === happening);
  if (own) return own.date;
  const joined = joinedDay(context, dates);
  if (joined) return joined;
  if (dates.length > 0) return null;
  const known = knownHappening(context, measured);
  if (known) return context.daysOfHappenings.of(known);
  // "Officials said 12 were killed", where all that the article tells was on one day.
  return happening === null && tellsHarm(measured) ? context.daysOfHappenings.ofAll : null;
}

/**
 * The day behind the number that a verb of harm joined to theirs has, or the clause that says how: "killed when a plane crashed on
 * Sunday".
 */
function joinedDay(context: FigureContext, dates: readonly DateFinding[]): PartialDate | null {
  const { tree, anchor, finding } = context;
  const verb = anchor && verbAbove(tree, anchor.index);
  if (!verb || !humanVerbs.has(verb.lemma)) return null;
  const verbs = new Set([...joinedTo(tree, verb), ...clausesOfCircumstance(tree, verb)]);
  const day = dates.find((one) => {
    const head = headOfSpan(tree, one.span);
    const above = head && verbAbove(tree, head.index);
    return one.span.start > finding.span.end && above !== null && verbs.has(above.index);
  });
  return day?.date ?? null;
}

/** Positions of the verbs of harm joined to a verb, or to one that is joined to it: "killed … and were injured and trapped". */
function joinedTo(tree: Tree, verb: Token): readonly number[] {
  const next = dependentTokens(tree, verb.index, ['conj']).filter(({ lemma }) => humanVerbs.has(lemma));
  const further = next.flatMap(({ index }) => dependentTokens(tree, index, ['conj']));
  return [...next, ...further.filter(({ lemma }) => humanVerbs.has(lemma))].map(({ index }) => index);
}
