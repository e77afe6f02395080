import type { Token } from '../../../../model/annotated.ts';
import { amountVerbs, fallingVerbs, movingVerbs, risingVerbs } from '../../lexicon/figure-verbs.ts';
import { isPeopleGroup, isPersonNoun } from '../../lexicon/person-nouns.ts';
import type { FigureContext, Measured } from '../figure-context.ts';
import { dependents, preposition, subjectOf, verbAbove } from '../../grammar/figure-tree.ts';
import { nameOf } from '../noun-phrase.ts';

/** "Exports reached $5bn", "turnout was 61 percent", "raise trade to $150bn": what rises, stands or is moved to the amount. */
export function amountVerb(context: FigureContext): Measured | null {
  const { grammar, anchor, finding } = context;
  if (!anchor || finding.counted || finding.rule === 'length-of-time') return null;
  const verb = predicate(context, anchor);
  if (!verb) return null;
  const measured = measuredBy(context, verb, anchor);
  const named = measured && nameOf(grammar, measured, anchor);
  if (!named || named.head.index === anchor.index) return null;
  return {
    measure: changed(context, verb, named.measure),
    of: named.of,
    unit: finding.quantity.unit === 'number' && countsPeople(named.head.text) ? 'people' : null,
    head: named.head,
    rule: 'amount-verb',
  };
}

/** The amount itself where a copula makes it the predicate, else the verb above. */
function predicate({ grammar }: FigureContext, anchor: Token): Token | null {
  if (dependents(grammar, anchor.index, ['cop']).length > 0) return anchor;
  return verbAbove(grammar, anchor.index);
}

function measuredBy({ grammar }: FigureContext, verb: Token, anchor: Token): Token | null {
  if (verb.index === anchor.index) return subjectOf(grammar, verb);
  const object = dependents(grammar, verb.index, ['obj']).find((token) => token.index !== anchor.index);
  if (object && object.index < anchor.index && movingVerbs.has(verb.lemma)) return object;
  const passive = dependents(grammar, verb.index, ['nsubj:pass'])[0];
  if (passive && movingVerbs.has(verb.lemma)) return passive;
  return amountVerbs.has(verb.lemma) && !object ? subjectOf(grammar, verb) : null;
}

/** A percentage by which something rose or fell is its rise or fall; one at which it stands is its own. */
function changed(
  { grammar, finding, anchor, sentence }: FigureContext,
  verb: Token,
  measure: string,
): string {
  const { unit } = finding.quantity;
  if (!anchor || (unit !== 'percent' && unit !== 'percentage points' && unit !== 'times')) return measure;
  const front = sentence.text.slice(0, finding.span.start - sentence.span.start);
  const link = /\b(to|at|from|by)\s+$/i.exec(front)?.[1]?.toLowerCase() ?? preposition(grammar, anchor.index);
  if (link === 'to' || link === 'at' || link === 'from') return measure;
  if (risingVerbs.has(verb.lemma)) return `rise in ${measure}`;
  return fallingVerbs.has(verb.lemma) ? `fall in ${measure}` : measure;
}

function countsPeople(noun: string): boolean {
  return isPersonNoun(noun) || isPeopleGroup(noun);
}
