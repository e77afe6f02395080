import type { Token } from '../../../../model/annotated.ts';
import { objectControlVerbs } from '../../lexicon/control-verbs.ts';
import { infinitiveNouns } from '../../lexicon/infinitive-nouns.ts';
import { withArcs } from './with-arcs.ts';

/** "Asked the mission to leave": what somebody is asked to do hangs from the verb of asking, not from who is asked. */
export function infinitiveOfRequest(tokens: readonly Token[]): readonly Token[] {
  const asked = tokens.filter((token) => isAsked(tokens, token));
  if (asked.length === 0) return tokens;
  return withArcs(tokens, (_, token) =>
    asked.includes(token) ? { ...token, head: tokens[token.head].head, relation: 'xcomp' } : token,
  );
}

/** Whether a word is an infinitive right behind the object of a verb of asking, and tells nothing of that object ("asked leave to go"). */
function isAsked(tokens: readonly Token[], { xpos, relation, head, index }: Token): boolean {
  const object = tokens[head];
  if (xpos !== 'VB' || relation !== 'acl' || object?.relation !== 'obj') return false;
  if (tokens[index - 1]?.text.toLowerCase() !== 'to' || index - 2 < object.index) return false;
  const verb = tokens[object.head];
  return objectControlVerbs.has(verb.lemma) && !infinitiveNouns.has(object.lemma.toLowerCase());
}
