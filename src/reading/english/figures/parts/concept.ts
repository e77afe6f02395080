import { conceptOfWordForm } from '../../lexicon/measure-concepts.ts';

/**
 * One word for all words of a measure's meaning, from what befell those who are counted or from the noun: "dead" for "people killed",
 * "trade" for "trade turnover"; null for none, and where two things befell them.
 */
export function conceptOf(thing: string, predicate: string | null): string | null {
  if (predicate !== null) {
    const words = predicate.split(' ');
    return words.length > 1 ? null : (classOf(predicate) ?? classOf(lastOf(thing)));
  }
  return classOf(lastOf(thing));
}

function classOf(word: string): string | null {
  return conceptOfWordForm(word) ?? conceptOfWordForm(singular(word));
}

function lastOf(phrase: string): string {
  return phrase.toLowerCase().split(' ').at(-1) ?? '';
}

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
