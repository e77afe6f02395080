import anyAscii from 'any-ascii';
import { foldText } from '../../model/folding.ts';
import { commonWords, legalForms, legalWords, sameWords, smallWords } from '../../world/body-words.ts';
import { compareWords } from './sounds.ts';
import { stateBefore } from './state-before.ts';

function plainLetters(name: string): string {
  const latin = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u.test(name)
    ? name
    : anyAscii(name);
  return foldText(latin)
    .replace(/\bu\.\s?s\.(?:a\.)?/g, 'united states ')
    .replace(/\bu\.\s?n\.?(?=\s)/g, 'united nations ')
    .replace(/&|\+/g, ' and ')
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .replace(/'s?\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The words that name an organisation, folded, without its legal form unless nothing else is left. A state that comes first stands by its
 * code, whether it is written as a name, an adjective or a possessive.
 */
export function organizationWords(name: string): readonly string[] {
  const ofState = stateBefore(name);
  return ofState === null
    ? plainWords(name)
    : [ofState.code.toLowerCase(), ...plainWords(ofState.rest.join(' '))];
}

function plainWords(name: string): readonly string[] {
  let text = ` ${plainLetters(name)} `;
  for (const form of legalForms) text = text.replace(` ${form} `, ' ');
  const words = text
    .split(' ')
    .filter((word) => word !== '' && !smallWords.has(word))
    .map((word) => sameWords.get(word) ?? word)
    .slice(0, 24);
  const kept = words.filter((word) => !legalWords.has(word));
  return kept.length > 0 ? kept : words;
}

const weightOf = (word: string): number => (commonWords.has(word) || word.length === 1 ? 0.5 : 1);

interface Shared {
  readonly weight: number;
  readonly weakest: number;
  readonly lost: readonly string[];
}

/** The score and the place of the word that is most like this one, the first of equals. */
function likest(word: string, others: readonly string[]): readonly [score: number, at: number] {
  const same = others.indexOf(word);
  if (same >= 0) return [1, same];
  const scores = others.map((other) => (/\d/.test(word + other) ? 0 : compareWords(word, other)));
  const best = Math.max(0, ...scores);
  return [best, scores.indexOf(best)];
}

function sharedWords(short: readonly string[], long: readonly string[]): Shared {
  const free = [...long];
  const lost: string[] = [];
  let weight = 0;
  let weakest = 1;
  for (const word of short) {
    const [best, at] = likest(word, free);
    if (best < 0.78) lost.push(word);
    else {
      free.splice(at, 1);
      weight += weightOf(word) * best;
      weakest = Math.min(weakest, best);
    }
  }
  return { weight, weakest, lost: [...lost, ...free] };
}

const total = (words: readonly string[]): number => words.reduce((sum, word) => sum + weightOf(word), 0);

/** "PLA" beside "People's Liberation Army". */
function isAcronym(a: readonly string[], b: readonly string[]): boolean {
  const [only = ''] = a;
  return (
    a.length === 1 && b.length > 2 && only.length === b.length && b.map((word) => word[0]).join('') === only
  );
}

/**
 * How likely two names are one organisation's, 0–1, as `comparePersons` counts it.
 *
 * Legal forms, articles, "&", American and British spelling and the order of words do not matter; numbers must agree; a
 * word that only one side has makes it another body ("… Systems Ltd"), unless it is a common one. An acronym is open (0.8).
 */
export function compareOrganizations(a: string, b: string): number {
  return compareOrganizationWords(organizationWords(a), organizationWords(b));
}

/** The same for names whose words have been found. From 0.85 on they are as many on both sides, or run together alike. */
export function compareOrganizationWords(wordsA: readonly string[], wordsB: readonly string[]): number {
  if (wordsA.length === 0 || wordsB.length === 0) return 0;
  if (wordsA.join('') === wordsB.join('')) return 1;
  if (isAcronym(wordsA, wordsB) || isAcronym(wordsB, wordsA)) return 0.8;
  const [short, long] = wordsA.length <= wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  const { weight, weakest, lost } = sharedWords(short, long);
  const whole = Math.max(total(short), total(long));
  if (whole === 0 || weight === 0) return 0;
  const share = weight / whole;
  return lost.length === 0 ? share * (0.4 + 0.6 * weakest) : Math.min(0.8, share * 0.95);
}
