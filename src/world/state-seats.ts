import { cutAtStates, phraseWords } from './country-words.ts';
import type { StateStretch } from './country-words.ts';
import { indexPhrases } from './phrase-index.ts';
import { states } from './states.ts';

/** Bodies whose name alone tells their state: "the Pentagon". */
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

interface SeatName {
  readonly at: number;
  readonly length: number;
  readonly code: string;
}

function seatsIn(words: readonly string[]): readonly SeatName[] {
  return words.flatMap((_, at) => {
    const found = seats.longestAt(words, at);
    return found === null ? [] : [{ at, length: found.length, code: found.value }];
  });
}

/** "Port of Spain" names a town, so the "Spain" inside is not read as a state. */
const holds = (seat: SeatName, { at, length }: StateStretch): boolean =>
  seat.length > length && seat.at <= at && at + length <= seat.at + seat.length;

/**
 * ISO code of the state that a phrase points at by name, adjective or people, else by a seat of government: the first named; null where by
 * none.
 */
export function stateIn(phrase: string): string | null {
  const words = phraseWords(phrase);
  const found = seatsIn(words);
  const named = cutAtStates(phrase, words).find(
    (stretch) => stretch.code !== null && !found.some((seat) => holds(seat, stretch)),
  );
  return named?.code ?? found[0]?.code ?? null;
}
