import { treeOf, type Tree } from '../../../../src/reading/english/grammar/tree.ts';
import { annotate } from '../events/read-sentence.ts';

/** The tree of a sentence, as the shipped models read it, and the position of the word that stands between asterisks in it. */
export function markedWord(text: string): { readonly tree: Tree; readonly word: number } {
  const start = text.indexOf('*');
  const annotated = annotate(text.replaceAll('*', ''));
  for (const sentence of annotated.sentences) {
    const word = sentence.tokens.findIndex(({ span }) => span.start === start);
    if (word >= 0) return { tree: treeOf(sentence), word };
  }
  throw new Error(`no marked word in "${text}"`);
}
