import type { Token } from '../../../../model/annotated.ts';
import { dependentTokens } from '../../grammar/dependents.ts';
import { subjectToken } from '../../grammar/subjects-of.ts';
import { pathUp, verbAbove } from '../../grammar/paths.ts';
import { prepositionOf } from '../../grammar/prepositions.ts';
import { holdingVerbs } from '../../lexicon/figure-verbs.ts';
import { landNouns, placeKinds } from '../../lexicon/place-words.ts';
import type { FigureContext } from '../figure-context.ts';
import { nearest, settingPrepositions, type PlaceRule } from './place-rule.ts';

/** The position of the first of verbs joined under one subject ("visit, work or live"); -1 without a verb. */
export function firstOfJoined(tree: FigureContext['tree'], verb: Token | null): number {
  let current: Token | null = verb;
  for (let step = 0; current?.relation === 'conj' && step < 4; step += 1) {
    if (dependentTokens(tree, current.index, ['nsubj']).length > 0) break;
    current = tree.tokens[current.head] ?? null;
  }
  return current?.index ?? -1;
}

/** Whether a place name only tells whose a thing is ("under a *U.S.-Fijian* plan"), and not where ("in Suva province"). */
function isMerelyOf(tree: FigureContext['tree'], token: Token, top: Token): boolean {
  if (token === top || !/^(?:amod|compound|nmod:poss)/.test(token.relation)) return false;
  const above = tree.tokens[token.head];
  return (
    above !== undefined &&
    above.upos === 'NOUN' &&
    !landNouns.has(above.lemma) &&
    !placeKinds.has(above.lemma)
  );
}

/**
 * The place in a phrase of the number's verb or of its subject: "live in Busan", "were trapped in a rural area of Homs", "an attack in
 * Lahore killed 70".
 */
export const withVerb: PlaceRule = ({ tree, anchor }, _measured, located) => {
  const verb = anchor && verbAbove(tree, anchor.index);
  if (!anchor || !verb) return null;
  const verbs = new Set(
    tree.tokens
      .filter((token) => firstOfJoined(tree, token) === firstOfJoined(tree, verb))
      .map((token) => token.index),
  );
  const fit = located.filter(({ token }) => {
    if (firstOfJoined(tree, verbAbove(tree, token.index)) !== firstOfJoined(tree, verb)) return false;
    const branch = pathUp(tree, token.index).find((index) => verbs.has(tree.tokens[index]?.head ?? -1));
    const top = branch === undefined ? undefined : tree.tokens[branch];
    if (top?.relation.startsWith('nsubj'))
      return top.index !== token.index && settingPrepositions.has(prepositionOf(tree, token.index) ?? '');
    return (
      top !== undefined &&
      !isMerelyOf(tree, token, top) &&
      top.relation.startsWith('obl') &&
      settingPrepositions.has(prepositionOf(tree, top.index) ?? '')
    );
  });
  return nearest(fit, anchor.index);
};

/** The place that is the subject of a verb of holding: "Malta took in 310 migrants", "the country has 27 reactors". */
export const holder: PlaceRule = (context, _measured, located) => {
  const { tree, anchor } = context;
  const verb = anchor && verbAbove(tree, anchor.index);
  if (!anchor || !verb || !holdingVerbs.has(verb.lemma)) return null;
  const path = pathUp(tree, anchor.index);
  const branch = path.slice(0, path.indexOf(verb.index)).at(-1);
  const held = branch === undefined ? undefined : tree.tokens[branch];
  const takenIn = verb.lemma === 'take' && held?.relation === 'obl' && /\bin\s+$/.test(context.front);
  if (!held || !(takenIn || /^(?:obj|obl:unmarked|obl:npmod)/.test(held.relation))) return null;
  const subject = subjectToken(tree, verb);
  return located.find(({ token }) => token.index === subject?.index)?.finding ?? null;
};
