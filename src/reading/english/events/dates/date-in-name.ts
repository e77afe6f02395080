import { actIs } from '../../../../model/acts.ts';
import { prepositionsOf } from '../../grammar/prepositions.ts';
import { warNouns } from '../../lexicon/calamity-nouns.ts';
import { headOfSpan } from '../../grammar/head-of-span.ts';
import type { DateFinding } from '../../../mechanics/findings.ts';
import type { Tree } from '../../grammar/tree.ts';
import type { TokenEvent } from '../token-event.ts';

const naming = /^(?:nummod|compound|amod|nmod|flat)/u;

/**
 * Whether a date is part of the name of a thing and so not the event's: a year ("called for respect for the *1982* convention"), and for
 * acts of speech any date ("proposed the *3 May* truce"). A date before the event's own noun is the event's: "the 2015 summit".
 */
export function isDateInName(tree: Tree, finding: DateFinding, event: TokenEvent): boolean {
  const { sites, outcome } = event;
  const { date, span } = finding;
  if (date?.precision !== 'year' && !actIs(outcome, 'spoken')) return false;
  if (isYearOfName(tree, finding, event)) return true;
  const at = headOfSpan(tree, span)?.index ?? -1;
  if (at < 0 || isOfSettingWar(tree, at, sites)) return false;
  const { relation, head } = tree.tokens[at];
  return (
    naming.test(relation) &&
    head > at &&
    !sites.includes(head) &&
    tree.tokens[at + 1]?.span.start - span.end <= 1
  );
}

/** Whether a year stands before a war in which the event was, and so is the event's: "captured the valley in a *1967* war". */
function isOfSettingWar(tree: Tree, year: number, sites: readonly number[]): boolean {
  const war = tree.tokens[tree.tokens[year].head];
  if (war === undefined || !warNouns.has(war.lemma.toLowerCase())) return false;
  const isSetting = prepositionsOf(tree, war.index).some((word) => word === 'in' || word === 'during');
  return isSetting && sites.includes(war.head);
}

/** Whether a year is the last or first word of the name of a paper or a house: "the Ports Act of *2022*", "the *1951* Fishing Treaty". */
export function isYearOfName(tree: Tree, { date, span }: DateFinding, { sites }: TokenEvent): boolean {
  const year = date?.precision === 'year' ? headOfSpan(tree, span) : null;
  const above = year && tree.tokens[year.head];
  if (above?.upos !== 'PROPN' || sites.includes(above.index)) return false;
  return /^(?:nummod|compound|nmod|flat)/u.test(year?.relation ?? '');
}
