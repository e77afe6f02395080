import { foldText } from '../../../model/folding.ts';
import { anyOf } from '../../../model/word-pattern.ts';
import { joinedParticles } from '../lexicon/name-particles.ts';
import { mayHeadOffice } from '../lexicon/office-heads.ts';
import { remember } from '../../../model/remember.ts';

/** How one word is written, whatever stands around it. */
export interface WordShape {
  /** Folded, lower case. */
  readonly folded: string;
  /** Whether it begins with a capital. */
  readonly upper: boolean;
  /** Whether it begins with a small letter. */
  readonly lower: boolean;
  /** Whether a capital stands behind an article: "al-Assad", "d'Estaing". */
  readonly nameInside: boolean;
  readonly hasLetter: boolean;
  readonly hasSmallLetter: boolean;
  /** Whether it holds a letter or a digit. */
  readonly wordlike: boolean;
  /** Whether it is a sign behind which a sentence or a quotation may begin. */
  readonly opening: boolean;
  /** Whether it may be the head of an office: "minister", "envoys". */
  readonly mayHeadOffice: boolean;
}

const articleThenCapital = new RegExp(String.raw`^${anyOf(joinedParticles)}[-'’]\p{Lu}`, 'u');
const openingSigns = /^["“”‘'(«:—–*•_#|-]+$|^\.\.\.$/;

/** The shape of a word; each word is looked at once. */
export const shapeOf: (word: string) => WordShape = remember((word) => {
  const folded = foldText(word);
  return {
    folded,
    upper: /^\p{Lu}/u.test(word),
    lower: /^\p{Ll}/u.test(word),
    nameInside: articleThenCapital.test(word),
    hasLetter: /\p{L}/u.test(word),
    hasSmallLetter: /\p{Ll}/u.test(word),
    wordlike: /[\p{L}\p{N}]/u.test(word),
    opening: openingSigns.test(word),
    mayHeadOffice: mayHeadOffice(folded),
  };
});
