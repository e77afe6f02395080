import { countryLength } from './gazetteer.ts';
import { nameTypes } from './name-classes.ts';
import type { NameContext } from './name-features.ts';

const begin = 1 + 2 * nameTypes.indexOf('place');

/**
 * Puts right what the gazetteer knows better than the model: the name of a country that stands alone, and that the
 * model left out or took for a person or a body, is a place. Inside a longer name ("Bank of Japan") it stays as it is.
 */
export function settleCountries(context: NameContext): void {
  const { known, classes, count } = context;
  for (let at = 0; at < count; at++) {
    const length = countryLength(known, at);
    if (length === 0 || !standsAlone(context, at, at + length)) continue;
    for (let word = at; word < at + length; word++) classes[word] = word === at ? begin : begin + 1;
    at += length - 1;
  }
}

/** Whether the words are capitalised and tagged as a name, and no name goes on into them or out of them. */
function standsAlone(context: NameContext, start: number, end: number): boolean {
  const { classes, count } = context;
  if (end > count) return false;
  for (let at = start; at < end; at++) if (!isNameWord(context, at)) return false;
  if (start > 0 && isNameWord(context, start - 1)) return false;
  if (end < count && (isNameWord(context, end) || (classes[end] > 0 && classes[end] % 2 === 0))) return false;
  return classes[start] % 2 === 1 || classes[start] === 0;
}

function isNameWord({ words, tags, properTags }: NameContext, at: number): boolean {
  return words.initial[at] % 2 === 1 && properTags[tags[at]] === 1;
}
