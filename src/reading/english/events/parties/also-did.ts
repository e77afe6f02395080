import type { Mention } from '../../../../model/actor.ts';
import type { MentionIndex } from '../../../mechanics/mention-index.ts';
import type { TokenEvent } from '../token-event.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isVerb, lemmaAt } from '../../grammar/word-kinds.ts';

const helpers = new Set(['do', 'have', 'will']);

/** Where "as did" stands behind the verb with no other lexical verb between; -1 for nowhere. */
function echoAfter(tree: Tree, verb: number): number {
  for (let at = verb + 1; at + 2 < tree.tokens.length; at += 1) {
    if (tree.tokens[at].text === 'as' && helpers.has(lemmaAt(tree, at + 1))) return at + 1;
    if (isVerb(tree.tokens[at])) return -1;
  }
  return -1;
}

/**
 * Those who did the same: "Lima welcomed the accord, as did Quito" gives Quito.
 *
 * Empty where the name is followed by a verb of its own ("as did Quito reject").
 */
export function alsoDid(tree: Tree, event: TokenEvent, mentions: MentionIndex): readonly Mention[] {
  const echo = event.rule === 'event-verb' ? echoAfter(tree, event.sites[0]) : -1;
  if (echo < 0) return [];
  const start = tree.tokens[echo + 1].upos === 'DET' ? echo + 2 : echo + 1;
  const named = mentions
    .in(tree.sentence.index)
    .filter(({ tokens, form }) => form !== 'pronoun' && tokens.start >= echo + 1 && tokens.start <= start);
  return named.filter(({ tokens }) => tree.tokens[tokens.end]?.xpos !== 'VB');
}
