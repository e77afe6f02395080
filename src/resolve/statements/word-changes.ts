import { foldPhrase } from '../../model/fold-text.ts';

/** A run of words of two texts: both have it, or one alone. */
export interface WordRun {
  readonly in: 'both' | 'first' | 'second';
  /** As its text writes it; as the first does, where both have it. */
  readonly text: string;
}

/** Of a text so many words are compared: what two texts cost grows with the product of their lengths. */
const mostWords = 400;

/** The words of a text with the marks that cling to them or stand behind them. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s+(?=\S*[\p{L}\p{N}])/u)
    .filter((word) => word !== '');

/**
 * Two texts word by word, in runs that follow one another: as many words as can be are both texts' in their order. Capitals, marks and
 * punctuation tell no words apart; of longer texts the first 400 words are compared.
 */
export function wordChanges(first: string, second: string): readonly WordRun[] {
  const [ones, others] = [first, second].map((text) => wordsOf(text).slice(0, mostWords));
  return runsOf(alignment(ones ?? [], others ?? []));
}

/** How many words two texts have in common, in their order. */
export function commonWords(first: string, second: string): number {
  return wordChanges(first, second).reduce(
    (sum, run) => sum + (run.in === 'both' ? wordsOf(run.text).length : 0),
    0,
  );
}

/** Single words, each as a run, from the longest common subsequence; what the first alone has comes before what the second has. */
function alignment(ones: readonly string[], others: readonly string[]): readonly WordRun[] {
  const [foldedOnes, foldedOthers] = [ones.map(foldPhrase), others.map(foldPhrase)];
  const longest = lengthsOf(foldedOnes, foldedOthers);
  const at = (one: number, other: number): number => longest[one]?.[other] ?? 0;
  const found: WordRun[] = [];
  let [one, other] = [0, 0];
  while (one < ones.length || other < others.length) {
    const [word, beside] = [ones[one], others[other]];
    if (word !== undefined && beside !== undefined && foldedOnes[one] === foldedOthers[other]) {
      found.push({ in: 'both', text: word });
      one += 1;
      other += 1;
    } else if (word !== undefined && (beside === undefined || at(one + 1, other) >= at(one, other + 1))) {
      found.push({ in: 'first', text: word });
      one += 1;
    } else {
      found.push({ in: 'second', text: beside ?? '' });
      other += 1;
    }
  }
  return found;
}

/** The length of the longest common subsequence of the rests of both, from each place on. */
function lengthsOf(ones: readonly string[], others: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: ones.length + 1 }, () => new Uint16Array(others.length + 1));
  for (let one = ones.length - 1; one >= 0; one -= 1)
    for (let other = others.length - 1; other >= 0; other -= 1) {
      const [row, below] = [rows[one], rows[one + 1]];
      if (row === undefined || below === undefined) continue;
      const isSame = ones[one] === others[other];
      row[other] = isSame ? (below[other + 1] ?? 0) + 1 : Math.max(below[other] ?? 0, row[other + 1] ?? 0);
    }
  return rows;
}

function runsOf(words: readonly WordRun[]): readonly WordRun[] {
  const runs: WordRun[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last?.in === word.in) runs[runs.length - 1] = { in: word.in, text: `${last.text} ${word.text}` };
    else runs.push(word);
  }
  return runs;
}
