import type { Sentence, Token } from '../../src/model/annotated.ts';
import type { Annotator } from '../../src/model/annotator.ts';

/** A sentence with words and no grammar: what rules see when nothing was parsed. */
export function plainSentence(text: string, start = 0): Sentence {
  const tokens: Token[] = Array.from(
    text.matchAll(/[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*|\S/gu),
    (match, index) => ({
      index,
      span: { start: start + match.index, end: start + match.index + match[0].length },
      text: match[0],
      lemma: match[0].toLowerCase(),
      upos: 'X',
      xpos: '',
      head: -1,
      relation: 'dep',
    }),
  );
  return { index: 0, span: { start, end: start + text.length }, block: 0, text, tokens, names: [] };
}

/** Splits blocks at full stops and gives words without grammar. */
export const plainAnnotator: Annotator = {
  name: 'plain',
  annotate(article) {
    const sentences: Sentence[] = [];
    article.blocks.forEach((block, position) => {
      const text = article.text.slice(block.span.start, block.span.end);
      for (const match of text.matchAll(
        /\S.*?(?:[.?!]["'”’]?(?=\s+["“‘']?[A-Z])(?<!\b[A-Z][a-z]{0,3}\.)|$)/gsu,
      )) {
        const sentence = plainSentence(match[0], block.span.start + match.index);
        sentences.push({ ...sentence, index: sentences.length, block: position });
      }
    });
    return { article, sentences, issues: [], annotator: 'plain' };
  },
};
