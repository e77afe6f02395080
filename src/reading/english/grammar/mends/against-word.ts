import type { Token } from '../../../../model/annotated.ts';
import { withArcs } from './with-arcs.ts';

/** "levied anti-dumping duties": a word in "anti-" before a noun is its adjective, where the tagger has taken it for a verb. */
export function againstWord(tokens: readonly Token[]): readonly Token[] {
  const word = tokens.find((token) => isTakenForVerb(tokens, token));
  if (word === undefined) return tokens;
  const noun = tokens[word.index + 1];
  return withArcs(tokens, (_, token) => {
    if (token === word) return { ...token, upos: 'ADJ', xpos: 'JJ', head: noun.index, relation: 'amod' };
    if (token === noun) return { ...token, head: word.head, relation: word.head < 0 ? 'root' : 'obj' };
    return token.head === word.index ? { ...token, head: noun.index } : token;
  });
}

function isTakenForVerb(tokens: readonly Token[], { index, text, upos, head }: Token): boolean {
  const next = tokens[index + 1];
  return (
    upos === 'VERB' &&
    head >= 0 &&
    /^anti-.+ing$/iu.test(text) &&
    next?.upos === 'NOUN' &&
    next.head === index
  );
}
