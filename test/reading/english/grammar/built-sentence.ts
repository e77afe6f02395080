import { partOf } from '../../../../src/language/parts-of-speech.ts';
import type { Sentence, Token } from '../../../../src/model/annotated.ts';

/**
 * A sentence from its words, one a line as `form lemma UPOS XPOS head relation`; heads count from 1 as in CoNLL-U, 0 is the root's.
 *
 * A blank stands between any two words. For tests that need a tree as the parser slips, whatever model is loaded.
 */
export function builtSentence(rows: string): Sentence {
  const tokens: Token[] = [];
  let start = 0;
  for (const row of rows.trim().split('\n')) {
    const [text, lemma, upos, xpos, head, relation] = row.trim().split(/\s+/);
    const span = { start, end: start + text.length };
    const index = tokens.length;
    tokens.push({ index, span, text, lemma, upos: partOf(upos), xpos, head: Number(head) - 1, relation });
    start = span.end + 1;
  }
  const text = tokens.map((token) => token.text).join(' ');
  return { index: 0, span: { start: 0, end: text.length }, block: 0, text, tokens, names: [] };
}

/** The arc of a word as `form < head: relation`, the root's head being `-`. */
export function arcOf(tokens: readonly Token[], { text, head, relation }: Token): string {
  return `${text} < ${head < 0 ? '-' : tokens[head].text}: ${relation}`;
}
