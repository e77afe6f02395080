import type { TokenEvent } from '../token-event.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';

/** Nouns of talks that may be held again and again under one name, as summits and meetings are not. */
const talking = new Set(['dialogue', 'talk', 'consultation', 'negotiation', 'discussion']);

/**
 * Whether a noun names a series of talks and not one sitting of it: "They welcomed the Cyber Dialogue between Lima and Quito". Such talks
 * are told only with a day of their own.
 */
export function isStandingSeries(tree: Tree, event: TokenEvent): boolean {
  if (event.rule !== 'event-noun' || event.outcome.type !== 'CONSULT') return false;
  return event.sites.some(
    (site) => isNamed(tree, site) && talking.has(lemmaAt(tree, site).replace(/s$/u, '')),
  );
}

/** Whether a word inside the sentence is written as a name: one capital, then small letters, since a line may be all in capitals. */
function isNamed(tree: Tree, site: number): boolean {
  return site > 0 && /^\p{Lu}\p{Ll}/u.test(tree.tokens[site].text);
}
