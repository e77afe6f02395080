import type { Tree } from './tree.ts';

/**
 * Whether a name that stands right before a verb only ends the list which is the verb's subject, or which owns it: "Peru, Chile and *Fiji*
 * urged", "the ministers of Fiji, *Tonga* said". Nothing but names, commas, "and" and "of" stands from the subject to it.
 */
export function isListedWith({ tokens }: Tree, subject: number, last: number): boolean {
  let top = last;
  while (tokens[top].relation === 'conj' && tokens[top].head >= 0 && tokens[top].head < top)
    top = tokens[top].head;
  if (top === last) return false;
  const owns =
    tokens[top].relation === 'nmod' && tokens[top].head === subject && tokens[subject].xpos === 'NNS';
  const start = owns ? subject + 1 : subject;
  return (
    (owns || top === subject) &&
    tokens.slice(start, last).every(({ text }) => /^(?:\p{Lu}.*|,|and|of|the)$/u.test(text))
  );
}
