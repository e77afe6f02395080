import type { Token } from '../../../model/annotated.ts';
import type { ReadSentence } from '../names/cut-sentence.ts';

/**
 * The last noun of a list that one adjective opens: "families" of "Kenyan *students, workers and families*"; the noun itself where it
 * stands alone or with one other, who may be people apart, or where those joined to it have words of their own.
 */
export function lastListed({ words: { tokens } }: ReadSentence, head: number): number {
  let at = head;
  while (tokens[at + 1]?.text === ',' && isListed(tokens, at + 2, head)) at += 2;
  const and = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  const isWhole = at > head && tokens[and]?.text === 'and' && isListed(tokens, and + 1, head);
  const last = isWhole ? and + 1 : head;
  return tokens[last + 1]?.relation === 'compound' ? head : last;
}

/** Whether a plural noun without words of its own is joined to another. */
const isListed = (tokens: readonly Token[], at: number, head: number): boolean =>
  tokens[at]?.xpos === 'NNS' && tokens[at].relation === 'conj' && tokens[at].head === head;
