import type { Sentence, Token } from '../model/annotated.ts';
import { headOfSpan } from '../reading/english/grammar/head-of-span.ts';

/**
 * For each actor one of whose names stands in the sentence, the way from its head word to the root of the tree, a relation at each step:
 * "Berg —nsubj→ met (root)".
 */
export function treePaths(sentence: Sentence, names: readonly (readonly string[])[]): readonly string[] {
  return names.flatMap((forms) => {
    const longestFirst = forms.toSorted((a, b) => b.length - a.length);
    const head = longestFirst.map((form) => headOf(sentence, form)).find((found) => found !== null);
    return head === undefined ? [] : [pathOf(sentence, head)];
  });
}

/** The word of the name that hangs from a word outside it; null where the name does not stand in the sentence. */
function headOf({ text, tokens, span }: Sentence, name: string): Token | null {
  const at = text.indexOf(name);
  if (at < 0 || name === '') return null;
  const start = span.start + at;
  return headOfSpan({ tokens }, { start, end: start + name.length });
}

function pathOf({ tokens }: Sentence, from: Token): string {
  let path = from.text;
  let token = from;
  // A tree is no deeper than the number of its words. The bound ends the walk in a broken tree whose arcs run in a circle.
  for (let step = 0; step < tokens.length && token.head >= 0; step += 1) {
    const head = tokens[token.head];
    if (head === undefined) break;
    path += ` —${token.relation}→ ${head.text}`;
    token = head;
  }
  return `${path} (root)`;
}
