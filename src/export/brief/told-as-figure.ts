import { foldedWords } from '../../model/fold-text.ts';
import type { RecordedFigure, RecordedStatement } from '../../model/record.ts';
import { speechIs } from '../../model/statement-acts.ts';
import { sentenceKeys } from './sentences-of.ts';

/** Reported words of so many words at most say no more than their figure: "said about 300 Chileans live in Peru". */
const mostWords = 18;

/**
 * Finds whether reported words only give a figure that the page tells with who gives it: their sentence is cited for the figure, of the
 * same speaker, and they hold little more than its measure.
 */
export function toldAsFigure(figures: readonly RecordedFigure[]): (statement: RecordedStatement) => boolean {
  const bySentence = Map.groupBy(
    figures.flatMap((one) => sentenceKeys(one).map((sentence) => ({ one, sentence }))),
    ({ sentence }) => sentence,
  );
  return (statement) => {
    const { quoted, content, act } = statement;
    if (quoted === 'direct' || !speechIs(act, 'asserts') || foldedWords(content).length > mostWords)
      return false;
    return sentenceKeys(statement).some((sentence) =>
      (bySentence.get(sentence) ?? []).some(({ one }) => isOf(statement, one)),
    );
  };
}

function isOf(
  { content, speaker }: RecordedStatement,
  { measure, of, saidBy, quantity }: RecordedFigure,
): boolean {
  const words = new Set(foldedWords(content));
  // A line of ranks quotes the whole sentence, with who says it.
  const isSaid = quantity.unit === 'rank' || (saidBy !== null && saidBy.actor === speaker?.actor);
  const named = quantity.unit === 'rank' ? (of ?? '') : measure;
  return isSaid && quantity.unit !== 'years' && foldedWords(named).some((word) => words.has(word));
}
