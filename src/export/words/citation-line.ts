import { oneLine } from './one-line.ts';
import type { Citation } from '../../model/citation.ts';
import type { RecordValue } from '../../model/record.ts';

/** One citation as a line: the sentence in quotation marks, then its article. */
export function citationLine(citation: Citation, nameOf: (article: string) => string): string {
  return `“${oneLine(citation.quote)}” — ${nameOf(citation.article)}, sentence ${citation.sentence + 1}`;
}

/** The citations of any fact, those of a conflict side by side. */
export function citationsOf(value: RecordValue): readonly Citation[] {
  switch (value.kind) {
    case 'actor':
    case 'event':
    case 'statement':
    case 'commitment':
    case 'figure':
      return value.citations;
    case 'conflict':
      return alternate(value.sides.map((side) => side.citations));
    case 'article':
    case 'story':
    case 'judgement':
      return [];
  }
}

/** First of each list, then second of each, so that every side is heard. */
function alternate(lists: readonly (readonly Citation[])[]): readonly Citation[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
}
