import type { Place } from '../../../../model/place.ts';
import { verbAbove } from '../../grammar/paths.ts';
import { prepositionOf } from '../../grammar/prepositions.ts';
import { firingVerbs, homeDeeds } from '../../lexicon/figure-verbs.ts';
import { aimPrepositions } from '../../lexicon/place-words.ts';
import type { FigureContext, Measured } from '../figure-context.ts';
import { doerToken } from '../parts/doer.ts';
import type { Located } from './place-rule.ts';
import { actorAt } from '../parts/name-of-side.ts';

/** The state that exports, tests or cuts so much, as the place of a number that nothing else places. Null for other deeds and doers. */
export function homeOfDoer(
  context: FigureContext,
  measured: Measured,
  located: readonly Located[],
): Place | null {
  const { tree, anchor } = context;
  if (!anchor || context.finding.quantity.unit === 'people') return null;
  const verb = measured.head?.upos === 'VERB' ? measured.head : verbAbove(tree, anchor.index);
  if (!verb || !homeDeeds.has(verb.lemma)) return null;
  const doer = doerToken(context, measured);
  if (firingVerbs.has(verb.lemma) && isAimed(context, verb.index, located)) return null;
  const actor = doer && actorAt(context, doer);
  if (!actor || actor.type === 'person' || actor.country === null) return null;
  return actor.type === 'state' ? { name: actor.name, country: actor.country, lat: null, lon: null } : null;
}

/** Whether a place behind the verb tells where missiles went: "fired two missiles over Fiji", "at the port". */
function isAimed({ tree }: FigureContext, verb: number, located: readonly Located[]): boolean {
  return located.some(
    ({ token }) => token.index > verb && aimPrepositions.has(prepositionOf(tree, token.index) ?? ''),
  );
}
