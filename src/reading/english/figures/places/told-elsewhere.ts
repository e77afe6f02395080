import type { Token } from '../../../../model/annotated.ts';
import type { Place } from '../../../../model/place.ts';
import { dependentTokens } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { conceptOfWordForm, harmConcepts } from '../../lexicon/measure-concepts.ts';
import { isHappening, happeningToken } from '../parts/happening.ts';
import type { FigureContext, Measured } from '../figure-context.ts';
import { classOfHappening } from './whereabouts.ts';

/**
 * Where another sentence says that a happening was: Suva for "The crash killed nine", where the article told of a crash in Suva. Only for a
 * happening told before ("the crash", "Sunday's crash"), for wars, and for harm with no happening told; null for a new one ("a crash") and
 * for a named one.
 */
export function toldElsewhere(context: FigureContext, measured: Measured): Place | null {
  const known = knownHappening(context, measured);
  return (known && context.whereabouts.of(known)) ?? ofWar(context, measured) ?? sceneOf(context, measured);
}

/** Where the war is fought whose length is measured: "five years of civil war", "the five-year conflict"; null for none. */
function ofWar(context: FigureContext, { head }: Measured): Place | null {
  const { tree, anchor } = context;
  const war = [head, anchor].find((one) => one !== null && one.upos === 'NOUN' && isHappening(one));
  if (!war || classOfHappening(war) !== 'war' || isNamed(tree, war)) return null;
  return context.whereabouts.of(war);
}

/**
 * Where all happenings of the article were, for people killed or hurt whom the sentence puts nowhere else: "Officials said 12 were
 * killed"; null for none.
 */
function sceneOf(context: FigureContext, measured: Measured): Place | null {
  const scene = context.whereabouts.ofAll;
  if (scene === null || scene.country === null || !tellsHarm(measured)) return null;
  // "A crash killed nine" tells of a new one.
  if (happeningToldOf(context, measured) !== null) return null;
  return context.places.every(({ place }) => place.country === scene.country) ? scene : null;
}

/** Whether people were killed or hurt. */
export function tellsHarm({ predicate }: Measured): boolean {
  return predicate?.split(' ').some((word) => harmConcepts.has(conceptOfWordForm(word) ?? '')) === true;
}

/** The happening of a figure, where it is one that the article has told of: "the crash", "Sunday's crash"; a war; null for others. */
export function knownHappening(context: FigureContext, measured: Measured): Token | null {
  const { tree } = context;
  const happening = happeningToldOf(context, measured);
  if (!happening || isNamed(tree, happening)) return null;
  return isDefinite(tree, happening) || classOfHappening(happening) === 'war' ? happening : null;
}

/** The happening beside the verb of those who are counted, else the one in their phrase. */
export function happeningToldOf(context: FigureContext, measured: Measured): Token | null {
  return happeningToken(context, measured) ?? happeningOfPhrase(context);
}

/** The happening in the phrase of those who are counted: "12 victims of the crash", "the crash's two pilots"; null for none. */
function happeningOfPhrase({ tree, anchor }: FigureContext): Token | null {
  if (!anchor) return null;
  return dependentTokens(tree, anchor.index, ['nmod']).find(isHappening) ?? null;
}

/** Whether a happening is named or has its owner before it: "the Korean War", "a Russian raid". */
function isNamed(tree: Tree, { index }: Token): boolean {
  return dependentTokens(tree, index, ['compound', 'amod', 'flat']).some(
    ({ upos, text }) => upos === 'PROPN' || /^\p{Lu}/u.test(text),
  );
}

function isDefinite(tree: Tree, { index }: Token): boolean {
  const words = dependentTokens(tree, index, ['det', 'nmod:poss']).map(({ text }) => text.toLowerCase());
  return words.length > 0 && !words.some((word) => word === 'a' || word === 'an' || word === 'another');
}
