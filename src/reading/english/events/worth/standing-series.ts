import type { TokenEvent } from '../token-event.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';

/** Talks that are held again and again under one name; summits and meetings are each one of their own. */
const talking = new Set(['dialogue', 'talk', 'consultation', 'negotiation', 'discussion']);

/**
 * "They welcomed the Cyber Dialogue between Lima and Quito": talks with a name of their own are a series that stands; without a day
 * of its own no sitting of it is told.
 */
export function isStandingSeries(tree: Tree, event: TokenEvent): boolean {
  if (event.rule !== 'event-noun' || event.outcome.type !== 'CONSULT') return false;
  return event.sites.some(
    (site) => isNamed(tree, site) && talking.has(lemmaAt(tree, site).replace(/s$/u, '')),
  );
}

/** A capital inside the sentence; a line of capitals names nothing by them. */
function isNamed(tree: Tree, site: number): boolean {
  return site > 0 && /^\p{Lu}\p{Ll}/u.test(tree.tokens[site].text);
}
