import type { Token } from '../../../model/annotated.ts';
import { anyOf } from '../../../model/word-pattern.ts';
import type { Scene } from '../grammar/scene.ts';
import { sumWords } from '../lexicon/money-words.ts';

const money = new RegExp(String.raw`[$€£¥₩]|\b${anyOf(sumWords)}\b`, 'i');

/** Whether a word belongs to a sum: "$", "million", "euros", "a fund". */
export function isOfSum({ text }: Token): boolean {
  return money.test(text);
}

/** Whether a phrase holds a sum: "of $3 million in aid". */
export function holdsSum({ tokens, tree }: Scene, head: Token): boolean {
  return tokens.slice(tree.first[head.index], tree.last[head.index] + 1).some(isOfSum);
}
