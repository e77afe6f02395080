import { cutAtStates, phraseWords } from '../../world/country-words.ts';

/** A name that begins with a state, and what follows it. */
export interface NameOfState {
  /** ISO code of the state. */
  readonly code: string;
  /** The folded words behind it. */
  readonly rest: readonly string[];
}

/** How many words must follow the state: "the Bank of Peru" and "a Peruvian bank" are not one, and "Peru's bank" tells no more. */
const leastRest = 2;

/**
 * The state with whose name, adjective or possessive the name of a body begins: "Fiji's ports agency", "the Fijian Ports Agency" and "Fiji
 * Ports Agency" give one. Null where no state comes first, another follows, or too few words do.
 */
export function stateBefore(name: string): NameOfState | null {
  const words = phraseWords(name);
  const first = words[0] === 'the' ? 1 : 0;
  const cuts = cutAtStates(name, words).filter(({ at }) => at >= first);
  const [leading, ...others] = cuts;
  if (leading === undefined || leading.code === null || others.some(({ code }) => code !== null)) return null;
  const rest = words.slice(leading.at + leading.length);
  return rest.length < leastRest ? null : { code: leading.code, rest };
}
