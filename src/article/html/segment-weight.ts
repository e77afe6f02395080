import type { Segment } from './page-segments.ts';

/** The mark at the end of a sentence, with closing brackets and quotation marks: entries of a menu have none. */
const sentenceEnd = /[.!?。…！？؟۔।။។።։][)"'”’»\]」』）]*\s*$/;

/** Whether a line ends as a sentence does. */
export const endsSentence = (text: string): boolean => sentenceEnd.test(text.slice(-12));

/**
 * How much a segment speaks for (above 0) or against (below) the element around it being the article's text, in units of text. Paragraphs
 * of running text speak for it; links and single short lines against it.
 */
export function weightOf(segment: Segment): number {
  switch (segment.kind) {
    case 'headline':
    case 'caption':
    case 'standfirst':
      return 0;
    case 'dateline':
    case 'paragraph':
    case 'quotation':
    case 'list-item':
      return weightOfText(segment);
  }
}

function weightOfText(segment: Segment): number {
  const length = segment.units;
  const linkShare = segment.linked / Math.max(1, length);
  if (linkShare > 0.5) return -Math.min(length, 120);
  const isSentence = segment.ends;
  if (segment.kind === 'list-item') return isSentence && linkShare < 0.3 ? length * 0.6 : -length * 0.2;
  if (segment.running) return isSentence || length > 80 ? length * (1 - linkShare) : length * 0.1;
  if (length > 80 && isSentence) return length * 0.9 * (1 - linkShare);
  return -Math.min(length, 60) * 0.6;
}
