import { anyOf } from '../../../../model/word-pattern.ts';
import { roundingPattern } from '../../lexicon/bounding-words.ts';
import { fallingVerbs, holdingStill, movedVerbs, risingVerbs } from '../../lexicon/change-verbs.ts';
import { articles, possessives } from '../../lexicon/function-words.ts';
import { isTimeNoun } from '../../lexicon/time-nouns.ts';
import { formsOf } from '../../lexicon/verb-forms.ts';
import { readCounted, tokenAt } from '../../quantities/counted.ts';
import { changedMeasure } from '../change-measure.ts';
import type { FigureContext, MeasureRule } from '../figure-context.ts';
import { nameOf, type NamedPhrase } from '../noun-phrase.ts';

const moved = new RegExp(
  String.raw`\b(${anyOf(formsOf([...movedVerbs, ...holdingStill]))})\s+(by|to|at)\s+(?:${roundingPattern}\s+)?$`,
  'i',
);
const opener = anyOf([...articles, ...possessives]);
/** Words from the amount to the article of the object, with at most a phrase of time between. */
const toObject = new RegExp(
  String.raw`^(\s+(?:over|in|within|by|from|during)(?:\s+[\p{L}\d'’-]+){1,4}?)?\s+(?=${opener}\s)`,
  'iu',
);

const [rising, falling] = [new Set(formsOf(risingVerbs)), new Set(formsOf(fallingVerbs))];

/**
 * Measures an object that stands behind the amount: "keep at 12 percent the duties on fish", "raise by half over the decade the number of
 * seats".
 */
export const objectBehind: MeasureRule = {
  card: {
    name: 'figure-object-behind',
    kind: 'figure',
    pattern:
      'A verb of moving or keeping, "by", "to" or "at" the amount, and only then what is moved or kept.',
    example: 'Norway will keep at 12 percent the duties on fish.',
    mustNotMatch: 'Norway will keep at 12 percent for a year.',
  },
  measure(context) {
    const [, verb, link] = moved.exec(context.front) ?? [];
    const object = verb === undefined || context.finding.counted ? null : objectOf(context);
    if (verb === undefined || link === undefined || object === null) return null;
    const measure = changedMeasure(object.measure, {
      direction: directionOf(verb.toLowerCase()),
      link: link.toLowerCase(),
    });
    return { measure, of: object.of, unit: null, head: object.head };
  },
};

function directionOf(verb: string): 'rise' | 'fall' | null {
  if (falling.has(verb)) return 'fall';
  return rising.has(verb) ? 'rise' : null;
}

function objectOf({ sentence, tree, finding, rest }: FigureContext): NamedPhrase | null {
  const [gap, time] = toObject.exec(rest) ?? [];
  if (gap === undefined || (time !== undefined && !isTimeNoun(time.trim().split(/\s+/).at(-1) ?? '')))
    return null;
  const { start } = sentence.span;
  const article = tokenAt(sentence.tokens, finding.span.end + gap.length);
  const first = sentence.tokens[article + 1];
  const phrase = first === undefined ? null : readCounted(sentence, first.span.start - start);
  if (phrase === null || isTimeNoun(phrase.head)) return null;
  return nameOf(tree, tree.tokens[tokenAt(sentence.tokens, start + phrase.end - phrase.head.length)]);
}
