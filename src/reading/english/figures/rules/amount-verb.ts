import type { Token } from '../../../../model/annotated.ts';
import { amountVerbs, fallingVerbs, movingVerbs, risingVerbs } from '../../lexicon/figure-verbs.ts';
import { isPeopleGroup, isPersonNoun } from '../../lexicon/person-nouns.ts';
import type { FigureContext, Measured } from '../figure-context.ts';
import { dependentTokens } from '../../grammar/dependents.ts';
import { subjectToken } from '../../grammar/subjects-of.ts';
import { verbAbove } from '../../grammar/paths.ts';
import { prepositionOf } from '../../grammar/prepositions.ts';
import { nameOf } from '../noun-phrase.ts';

/** "Exports reached $5bn", "turnout was 61 percent", "raise trade to $150bn": what rises, stands or is moved to the amount. */
export function amountVerb(context: FigureContext): Measured | null {
  const { tree, anchor, finding } = context;
  if (!anchor || finding.counted || finding.rule === 'length-of-time') return null;
  const verb = predicate(context, anchor);
  if (!verb) return null;
  const measured = measuredBy(context, verb, anchor);
  const named = measured && nameOf(tree, measured, anchor);
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
function predicate({ tree }: FigureContext, anchor: Token): Token | null {
  if (dependentTokens(tree, anchor.index, ['cop']).length > 0) return anchor;
  return verbAbove(tree, anchor.index);
}

function measuredBy({ tree }: FigureContext, verb: Token, anchor: Token): Token | null {
  if (verb.index === anchor.index) return subjectToken(tree, verb);
  const object = dependentTokens(tree, verb.index, ['obj']).find((token) => token.index !== anchor.index);
  if (object && object.index < anchor.index && movingVerbs.has(verb.lemma)) return object;
  const passive = dependentTokens(tree, verb.index, ['nsubj:pass'])[0];
  if (passive && movingVerbs.has(verb.lemma)) return passive;
  return amountVerbs.has(verb.lemma) && !object ? subjectToken(tree, verb) : null;
}

/** A percentage by which something rose or fell is its rise or fall; one at which it stands is its own. */
function changed({ tree, finding, anchor, sentence }: FigureContext, verb: Token, measure: string): string {
  const { unit } = finding.quantity;
  if (!anchor || (unit !== 'percent' && unit !== 'percentage points' && unit !== 'times')) return measure;
  const front = sentence.text.slice(0, finding.span.start - sentence.span.start);
  const link = /\b(to|at|from|by)\s+$/i.exec(front)?.[1]?.toLowerCase() ?? prepositionOf(tree, anchor.index);
  if (link === 'to' || link === 'at' || link === 'from') return measure;
  if (risingVerbs.has(verb.lemma)) return `rise in ${measure}`;
  return fallingVerbs.has(verb.lemma) ? `fall in ${measure}` : measure;
}

function countsPeople(noun: string): boolean {
  return isPersonNoun(noun) || isPeopleGroup(noun);
}
