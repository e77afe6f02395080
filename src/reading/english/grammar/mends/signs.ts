import type { Token } from '../../../../model/annotated.ts';
import { remember } from '../../../../model/remember.ts';
import { withoutSubtype } from '../../../mechanics/dependents.ts';

/** Which of the numbered signs a sentence has, a bit for each. */
export type Signs = number;

/** How many signs have room in `Signs`. */
const mostSigns = 31;

/** The signs that were numbered. */
export interface SignReader {
  /** The bits of all of these signs. */
  readonly bitsOf: (signs: readonly string[]) => Signs;
  /** The signs that a sentence has; linear in its tokens. */
  readonly read: (tokens: readonly Token[]) => Signs;
}

/**
 * Numbers signs, so that one pass over a sentence says which of them it has.
 *
 * A sign is a relation (with or without its subtype), a Penn tag or a word in lower case, or several with bars between, any of which will
 * do; words and relations are not told apart.
 */
export function numberSigns(signs: readonly string[]): SignReader {
  const all = [...new Set(signs)];
  if (all.length > mostSigns) throw new RangeError(`more than ${mostSigns} signs`);
  const bits = new Map<string, Signs>();
  for (const [at, sign] of all.entries()) {
    for (const one of sign.split('|')) bits.set(one, (bits.get(one) ?? 0) | (1 << at));
  }
  const ofRelation = remember(
    (relation) => (bits.get(relation) ?? 0) | (bits.get(withoutSubtype(relation)) ?? 0),
  );
  const ofTag = remember((tag) => bits.get(tag) ?? 0);
  const ofWord = remember((word) => bits.get(word.toLowerCase()) ?? 0);
  return {
    bitsOf: (those) => those.reduce((sum, sign) => sum | (1 << all.indexOf(sign)), 0),
    read: (tokens) => {
      let found = 0;
      for (const { relation, xpos, text } of tokens)
        found |= ofRelation(relation) | ofTag(xpos) | ofWord(text);
      return found;
    },
  };
}
