import type { Sentence } from '../../../../model/annotated.ts';
import { isPersonLike, isPersonNoun } from '../../lexicon/person-nouns.ts';
import { readCounted } from '../counted.ts';
import type { Amount } from '../amount.ts';
import { plainRead, type QuantityRule } from '../quantity-rule.ts';
import { type Around, aroundOf } from '../not-figures.ts';

const agedBefore = /\b(?:aged?|age of|ages of|ages|turn(?:s|ed|ing))\s+(?:\d+\s+(?:and|to)\s+)?$/i;
const oldest = 120;

/**
 * "aged 58", "58-year-old", "at the age of 58", and the bare age between commas: "The envoy, 58, arrived".
 *
 * The unit is `years of age`: an age is a quantity, but no figure about the world.
 */
export const ages: QuantityRule = {
  card: {
    name: 'age',
    kind: 'quantity',
    pattern: 'How old somebody is: a quantity, but no figure about the world.',
    example: 'The envoy, 58, arrived.',
    mustNotMatch: 'The 54-year-old embargo ended.',
  },
  read(candidate, { text, sentence }) {
    const around = aroundOf(candidate, text);
    if (!isAge(candidate.first, around)) return null;
    const behind = yearsOld.exec(around.rest);
    if (behind && agesThing(sentence, candidate.end + behind[0].length)) return null;
    const end = candidate.end + (behind ? behind[0].length : 0);
    return plainRead({ start: candidate.start, end }, 'years of age', null);
  },
};

const yearsOld = /^(?:\s|-)years?(?:\s|-)(?:old|of age)\b/i;

function isAge(amount: Amount, { front, rest }: Around): boolean {
  if (amount.value >= oldest) return false;
  if (agedBefore.test(front) && !/^\s*(?:percent|per cent|%)/.test(rest)) return true;
  if (yearsOld.test(rest)) return true;
  return amount.digits && rest.startsWith(',') && isHolder(/([\p{L}'’.-]+),\s+$/u.exec(front)?.[1] ?? '');
}

/** Whether the word before the comma is a name or a person: "Waqa, 58, …", "the envoy, 58, …". */
function isHolder(word: string): boolean {
  return /^\p{Lu}./u.test(word) || isPersonNoun(word) || word === 'he' || word === 'she';
}

/** "the 54-year-old embargo" tells how long a thing has lasted; "a 54-year-old engineer" how old one is. */
function agesThing(sentence: Sentence, end: number): boolean {
  const noun = readCounted(sentence, end + 1);
  return noun !== null && noun.start <= end + 2 && /^\p{Ll}/u.test(noun.head) && !isPersonLike(noun.head);
}
