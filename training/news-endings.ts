import { pickWith } from './invented-names.ts';
import { something } from './news-nouns.ts';
import { onDay, someday } from './news-days.ts';
import { hang, hangBy, leaf, single, somewhere } from './news-phrases.ts';
import { transitives } from './news-verbs.ts';
import type { WordNode } from './word-nodes.ts';

type Random = () => number;

/** What a verb deals with, hung from it. */
export function object(verb: WordNode, random: Random): readonly WordNode[] {
  return hang(something(random), 'obj', verb);
}

/** "in Suva", "on Monday", "over the dam"; nothing as often as not. */
export function circumstance(verb: WordNode, random: Random): readonly WordNode[] {
  const kind = random();
  const by = { relation: 'obl', from: verb };
  if (kind < 0.25) return someday(random, by);
  if (kind < 0.45) return hangBy('in', somewhere(random), by);
  if (kind < 0.55)
    return hangBy(pickWith(random)(['over', 'after', 'despite', 'for']), something(random), by);
  return [];
}

/**
 * What closes a clause, as far as no reader would hang it on something in what stands `behind` the verb: nothing where a verb is there,
 * a day where a noun has something behind it.
 */
export function closing(verb: WordNode, behind: readonly WordNode[], random: Random): readonly WordNode[] {
  if (behind.some(({ upos }) => upos === 'VERB')) return [];
  if (behind.every(({ relation }) => relation !== 'nmod')) return circumstance(verb, random);
  return random() < 0.25 ? onDay(random, { relation: 'obl', from: verb }) : [];
}

/** "From Ghana" behind a plain object, as often as not. */
function source(verb: WordNode, dealt: readonly WordNode[], random: Random): readonly WordNode[] {
  const isPlain = dealt.every(({ relation, upos }) => relation !== 'nmod' && upos !== 'VERB');
  return isPlain && random() < 0.5 ? hangBy('from', somewhere(random), { relation: 'obl', from: verb }) : [];
}

/** "To seize a tanker in Suva", hung from a verb. */
export function infinitive(head: WordNode, random: Random): readonly WordNode[] {
  const verb = single(pickWith(random)(transitives).base, 'VERB/VB');
  const to = leaf('to', 'PART/TO', { relation: 'mark', head: verb.head });
  const dealt = object(verb.head, random);
  const closed = random() < 0.3 ? source(verb.head, dealt, random) : closing(verb.head, dealt, random);
  return [to, ...hang(verb, 'xcomp', head), ...dealt, ...closed];
}
