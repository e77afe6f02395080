import type { Token } from '../../../model/annotated.ts';
import type { Tree } from '../grammar/tree.ts';

/** A noun with the verb that stands before its phrase. */
export interface VerbAndNoun {
  readonly verb: Token;
  readonly noun: Token;
}

const longest = 12;

/**
 * The noun that ends right before a position, and the verb in front of its phrase, by the order of words alone; null where something else than
 * one noun phrase stands between them.
 */
export function objectRightBefore({ tokens }: Tree, end: number): VerbAndNoun | null {
  let noun = tokens[end - 1];
  if (!isNoun(noun)) return null;
  for (let at = end - 2; at >= Math.max(0, end - longest); at -= 1) {
    const token = tokens[at];
    if (token.upos === 'VERB' && token.xpos !== 'VBN') return { verb: token, noun };
    // "sell radars to Ghana in a deal": the goods stand before whoever gets them.
    if (/^(?:to|from|for)$/.test(token.text) && isNoun(tokens[at - 1])) {
      noun = tokens[at - 1];
      continue;
    }
    if (!/^(?:ADJ|NOUN|PROPN|DET|NUM|ADV|VERB|PRON)$/.test(token.upos) && !/^[-‑]$/.test(token.text))
      return null;
  }
  return null;
}

function isNoun(token: Token | undefined): boolean {
  return token?.upos === 'NOUN' || token?.upos === 'PROPN';
}
