import type { Token } from '../../../../model/annotated.ts';
import { anyOf } from '../../../../model/word-pattern.ts';
import { heightNouns } from '../../lexicon/amount-words.ts';
import { amountVerbs, fallingVerbs, movingVerbs, risingVerbs } from '../../lexicon/change-verbs.ts';
import { countsPeople } from '../../lexicon/person-nouns.ts';
import type { FigureContext, MeasureRule } from '../figure-context.ts';
import { dependentTokens } from '../../grammar/dependents.ts';
import { subjectToken } from '../../grammar/subjects-of.ts';
import { verbAbove } from '../../grammar/paths.ts';
import { prepositionOf } from '../../grammar/prepositions.ts';
import { type Change, changedMeasure } from '../change-measure.ts';
import { nameOf } from '../noun-phrase.ts';

/** Measures what rises, stands or is moved to the amount: "Exports reached $5bn", "turnout was 61 percent", "raise trade to $150bn". */
export const amountVerb: MeasureRule = {
  card: {
    name: 'figure-amount-verb',
    kind: 'figure',
    pattern: 'As beside-verb, by the tree: the subject of the verb, or the object that is moved.',
    example: 'Turnout fell in the north to 61 percent.',
    mustNotMatch: 'In the north it was 61.',
  },
  measure(context) {
    const { tree, anchor, finding } = context;
    if (!anchor || finding.counted || finding.rule === 'length-of-time') return null;
    const verb = predicate(context, anchor);
    if (!verb) return null;
    const measured = measuredBy(context, verb, anchor);
    const named = measured && nameOf(tree, measured, anchor);
    if (!named || named.head.index === anchor.index || colonBetween(tree, named.head, anchor)) return null;
    return {
      measure: changedMeasure(named.measure, changeOf(context, verb, anchor)),
      of: named.of,
      unit: finding.quantity.unit === 'number' && countsPeople(named.head.text) ? 'people' : null,
      head: named.head,
    };
  },
};

/** Whether a colon stands between a noun and the amount, which then does not measure it: "Boosting exchanges: the state gives …". */
function colonBetween({ tokens }: FigureContext['tree'], one: Token, other: Token): boolean {
  return tokens.slice(one.index, other.index).some(({ text }) => text === ':');
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

const direct = /\b(to|at|from|by)\s+$/i;
/** A preposition and a noun of height right before the amount: "to a record level of". */
const toHeight = new RegExp(
  String.raw`\b(to|at|from)\s+(?:\p{L}+\s+){1,3}?${anyOf(heightNouns)}\s+of\s+$`,
  'iu',
);

function changeOf({ tree, front }: FigureContext, verb: Token, anchor: Token): Change {
  const written = (direct.exec(front) ?? toHeight.exec(front))?.[1]?.toLowerCase();
  const falls = fallingVerbs.has(verb.lemma) ? 'fall' : null;
  return {
    direction: risingVerbs.has(verb.lemma) ? 'rise' : falls,
    link: written ?? prepositionOf(tree, anchor.index),
  };
}
