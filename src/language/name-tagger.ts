import type { Name, NameType } from '../model/annotated.ts';
import { readGazetteer, type Gazetteer } from './gazetteer.ts';
import { nameTemplates, readNameAtoms, type NameContext } from './name-features.ts';
import { hashFeatures } from './templates.ts';
import type { DenseWeights } from './weights.ts';

/** Types in the order of the classes: 0 is no name, then begin and inside of each. */
export const nameTypes: readonly NameType[] = ['person', 'organization', 'place'];

/** Number of classes. */
export const nameClasses: number = 1 + 2 * nameTypes.length;

/** A trained finder of names. */
export interface NameModel {
  readonly weights: DenseWeights;
}

/** Whether class `next` may follow class `last`: the inside of a name follows its own kind alone. */
export function mayFollow(last: number, next: number): boolean {
  return next === 0 || next % 2 === 1 || last === next || last === next - 1;
}

/** Finds the names of a sentence from left to right, greedily, and keeps its words for the article's next sentences. */
export function findNames(model: NameModel, gazetteer: Gazetteer, context: NameContext): readonly Name[] {
  readGazetteer(gazetteer, context.words, { bits: context.known, count: context.count });
  for (let at = 0; at < context.count; at++) {
    readNameAtoms(context, at);
    hashFeatures(nameTemplates, context.atoms, context.features);
    context.classes[at] = bestClass(model, context, at);
    rememberName(context, at);
  }
  return namesOf(context.classes, context.count);
}

/** Keeps the type of a capitalised word for the rest of the article. */
export function rememberName({ words, classes, memory }: NameContext, at: number): void {
  if (classes[at] > 0 && words.initial[at] % 2 === 1) memory.set(words.exact[at], (classes[at] + 1) >> 1);
}

/** The names that the classes spell. */
export function namesOf(classes: ArrayLike<number>, count: number): readonly Name[] {
  const found: Name[] = [];
  for (let at = 0; at < count; at++) {
    if (classes[at] % 2 === 0) continue;
    let end = at + 1;
    while (end < count && classes[end] === classes[at] + 1) end++;
    found.push({ type: nameTypes[classes[at] >> 1], start: at, end });
  }
  return found;
}

function bestClass({ weights: table }: NameModel, { features, classes }: NameContext, at: number): number {
  const { weights, mask, width } = table;
  const last = at === 0 ? 0 : classes[at - 1];
  let best = 0;
  let bestScore = -Infinity;
  for (let next = 0; next < nameClasses; next++) {
    if (!mayFollow(last, next)) continue;
    let score = 0;
    for (let feature = 0; feature < features.length; feature++)
      score += weights[(features[feature] & mask) * width + next];
    if (score > bestScore) {
      best = next;
      bestScore = score;
    }
  }
  return best;
}
