import { isNameless } from '../../../../model/nameless.ts';
import type { Mention } from '../../../../model/actor.ts';
import type { ArticleContext } from '../../actors/article-context.ts';
import type { Tree } from '../../grammar/tree.ts';
import type { TokenEvent } from '../token-event.ts';
import { isInCompound, isOfVenue, isWithin, onlyTells } from './kept-out.ts';
import { arcPath, lengthOf, type ArcPath } from './arc-path.ts';

/** An actor of a sentence who may take part in one of its events, by the mention that is nearest in the tree. */
export interface Candidate {
  readonly mention: Mention;
  /** From the event's word to the head of the mention. */
  readonly path: ArcPath;
}

function nearest(tree: Tree, { predicate, sites }: TokenEvent, mention: Mention): Candidate | null {
  let best: Candidate | null = null;
  for (const site of new Set([predicate, ...sites])) {
    const path = arcPath(tree, site, mention.tokens.head);
    if (path !== null && (best === null || lengthOf(path) < lengthOf(best.path))) best = { mention, path };
  }
  return best;
}

/** The actors that a sentence names, except mere sources and parts of other names, in order of first mention, each by the nearest one. */
export function candidatesFor(
  { mentions, setting, findings: { actors } }: ArticleContext,
  tree: Tree,
  event: TokenEvent,
): readonly Candidate[] {
  const found = new Map<number, Candidate>();
  const { index } = tree.sentence;
  const venues = setting.placesIn(index).filter(({ kind }) => kind === 'venue');
  for (const mention of mentions.in(index)) {
    if (isNameless(actors[mention.actor]) || onlyTells(tree, event, mention)) continue;
    if (isWithin(mentions, mention) || isOfVenue(mention, venues) || isInCompound(tree, mention)) continue;
    const one = nearest(tree, event, mention);
    const known = found.get(mention.actor);
    if (one !== null && (known === undefined || lengthOf(one.path) < lengthOf(known.path)))
      found.set(mention.actor, one);
  }
  return [...found.values()];
}
