import type { Name } from '../model/annotated.ts';
import { mayFollow, nameClasses, namesOf } from './name-classes.ts';
import { settleCountries } from './country-names.ts';
import { readGazetteer, type Gazetteer } from './gazetteer.ts';
import { mayBeName, readNameAtoms, type NameContext } from './name-features.ts';
import { nameTemplates } from './name-templates.ts';
import { withoutTitles } from './person-spans.ts';
import { hashFeatures } from './templates.ts';
import { sumEight, type DenseWeights } from './weights.ts';

/** Finds the names of a sentence from left to right, greedily, and keeps its words for the article's next sentences. */
export function findNames(
  weights: DenseWeights,
  gazetteer: Gazetteer,
  context: NameContext,
): readonly Name[] {
  readGazetteer(gazetteer, context.words, { bits: context.known, count: context.count });
  for (let at = 0; at < context.count; at++) {
    if (!mayBeName(context, at)) {
      context.classes[at] = 0;
      continue;
    }
    readNameAtoms(context, at);
    hashFeatures(nameTemplates, context.atoms, context.features);
    sumEight(weights, context.features, context.scores);
    context.classes[at] = bestClass(at === 0 ? 0 : context.classes[at - 1], context.scores);
    rememberName(context, at);
  }
  settleCountries(context);
  return withoutTitles(namesOf(context.classes, context.count), context.known);
}

/** Keeps the type of a capitalised word for the rest of the article. */
export function rememberName({ words, classes, memory }: NameContext, at: number): void {
  if (classes[at] > 0 && words.initial[at] % 2 === 1) memory.set(words.exact[at], (classes[at] + 1) >> 1);
}

/**
 * By how much the class of no name must lead, in units of the table: the treebanks leave names unmarked more often than they mark a word
 * wrongly.
 */
const outsideHandicap = 24;

function bestClass(last: number, scores: Int32Array): number {
  scores[0] -= outsideHandicap;
  let best = 0;
  for (let next = 1; next < nameClasses; next++) {
    if (scores[next] > scores[best] && mayFollow(last, next)) best = next;
  }
  return best;
}
