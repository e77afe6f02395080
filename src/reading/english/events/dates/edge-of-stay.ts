import { actIs } from '../../../../model/acts.ts';
import type { PartialDate } from '../../../../model/dates.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import type { Tree } from '../../grammar/tree.ts';
import type { TokenEvent } from '../token-event.ts';

/** Nouns for the last of a stay: "at the *end* of her trip", "on the last *day* of it". */
const edges: ReadonlySet<string> = new Set(['end', 'close', 'conclusion', 'day']);

/** Verbs that end a stay: "concluded his visit". */
const endings: ReadonlySet<string> = new Set(['conclude', 'end', 'finish', 'complete']);

/**
 * The day of a journey; null where it is only that of its last day ("the last day of her trip", "concluded her visit on Friday"): the stay
 * began before it.
 */
export function dayOfStay(tree: Tree, event: TokenEvent, date: PartialDate | null): PartialDate | null {
  if (date?.precision !== 'day' || event.rule !== 'event-noun' || !actIs(event.outcome, 'stay')) return date;
  const [noun] = event.sites;
  const { relation, head } = tree.tokens[noun];
  const isEdge = relation.startsWith('nmod') && edges.has(lemmaAt(tree, head));
  return isEdge || endings.has(lemmaAt(tree, wordBefore(tree, noun))) ? null : date;
}

/** The word before the phrase of a noun: "concluded" of "concluded her working visit", which the tree may take for "she works a visit". */
function wordBefore({ tokens }: Tree, noun: number): number {
  let at = noun - 1;
  while (at > 0 && /^(?:PRP\$?|DT|JJ|NN|VBG)$/u.test(tokens[at].xpos)) at -= 1;
  return at;
}
