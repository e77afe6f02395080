import { isFinite } from '../../grammar/word-kinds.ts';
import type { Tree } from '../../grammar/tree.ts';

/** Words of a line before its colon: "Subjects:", "Topics and guests:". */
const longestLabel = 4;

/** Whether a sentence only lists what a text is about, and tells nothing: "Subjects: visit to Lima; Kestrel Island; the budget." */
export function isIndexLine({ tokens }: Tree): boolean {
  const colon = tokens.findIndex(({ text }) => text === ':');
  if (colon < 1 || colon > longestLabel) return false;
  const parts = tokens.filter(({ text }) => text === ';').length;
  return parts >= 2 && !tokens.some(isFinite);
}
