import { phraseWords, takeCountries } from './country-words.ts';
import { indexPhrases } from './phrase-index.ts';
import { states } from './states.ts';

/** Bodies whose name alone says whose they are. */
const bodies: readonly (readonly [string, string])[] = [
  ['pentagon', 'USA'],
  ['state department', 'USA'],
];

const seats = indexPhrases<string>([
  ...bodies,
  ...states.flatMap((state) =>
    [...state.seats, ...state.houses].map((seat): readonly [string, string] => [
      phraseWords(seat).join(' '),
      state.code,
    ]),
  ),
]);

/** ISO code of the state that a phrase points at by name, adjective, people or seat of government, the first named; null where by none. */
export function stateIn(phrase: string): string | null {
  const [named] = takeCountries(phrase).codes;
  if (named !== undefined) return named;
  const words = phraseWords(phrase);
  for (let at = 0; at < words.length; at += 1) {
    const seat = seats.longestAt(words, at);
    if (seat !== null) return seat.value;
  }
  return null;
}
