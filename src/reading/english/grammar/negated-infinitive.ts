import type { Tree } from './tree.ts';

/** Whether a "not" or "never" behind a verb belongs to the infinitive that follows: "vowed never to sell". */
export function negatesInfinitive({ tokens }: Tree, verb: number): boolean {
  return (
    /^(?:never|not)$/i.test(tokens[verb + 1]?.text ?? '') && tokens[verb + 2]?.text.toLowerCase() === 'to'
  );
}
