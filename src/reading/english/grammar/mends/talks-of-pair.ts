import type { Token } from '../../../../model/annotated.ts';
import { withArcs } from './with-arcs.ts';

/**
 * "Peru-Chile talks on the border opened on Monday": the tagger takes "talks" for the verb and the verb for a participle; they are the noun
 * of the pair and its verb.
 */
export function talksOfPair(tokens: readonly Token[]): readonly Token[] {
  const talks = tokens.find((token) => isTalksOfPair(tokens, token));
  const verb = talks && verbBehind(tokens, talks.index);
  if (talks === undefined || verb === undefined) return tokens;
  return withArcs(tokens, (_, token) => {
    if (token === talks)
      return { ...token, upos: 'NOUN', xpos: 'NNS', lemma: 'talk', head: verb.index, relation: 'nsubj' };
    if (token === verb) return { ...token, xpos: 'VBD', head: talks.head, relation: talks.relation };
    if (token.head !== talks.index) return token;
    if (token.index > verb.index || token.upos === 'PUNCT') return { ...token, head: verb.index };
    const isBefore = token.index < talks.index;
    return { ...token, relation: isBefore ? 'compound' : 'nmod' };
  });
}

function isTalksOfPair(tokens: readonly Token[], { text, xpos, index }: Token): boolean {
  if (text !== 'talks' || xpos !== 'VBZ') return false;
  const [first, hyphen, second] = tokens.slice(Math.max(0, index - 3), index);
  return first?.xpos === 'NNP' && /^[-–]$/u.test(hyphen?.text ?? '') && second?.xpos === 'NNP';
}

/** The past form behind that hangs from "talks" without a subject or mark of its own. */
function verbBehind(tokens: readonly Token[], talks: number): Token | undefined {
  return tokens.find(
    ({ head, index, xpos, relation }) =>
      head === talks &&
      index > talks &&
      /^VB[DN]$/.test(xpos) &&
      /^(?:advcl|acl|xcomp|ccomp)$/.test(relation),
  );
}
