import { foldedWords } from '../../../model/fold-text.ts';
import type { RuledEvent } from './token-event.ts';

/** Words of so many letters tell what an act is about. */
const longWord = 6;

/** Words of every charge, which tell no two apart. */
const ofCharges = /^(?:accus|criticis|criticiz|repeated|government|president)/u;

function matterOf({ citations }: RuledEvent, names: ReadonlySet<string>): ReadonlySet<string> {
  const words = citations.flatMap(({ quote }) => foldedWords(quote));
  return new Set(
    words.filter((word) => word.length >= longWord && !names.has(word) && !ofCharges.test(word)),
  );
}

/** How many long words the sentences of two events share, the names of their parties apart. */
export function sharedMatter(one: RuledEvent, other: RuledEvent): number {
  const parties = [...one.participants, ...other.participants];
  const names = new Set(parties.flatMap(({ party }) => foldedWords(party.name)));
  return matterOf(one, names).intersection(matterOf(other, names)).size;
}
