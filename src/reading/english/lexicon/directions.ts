import { wordList } from '../../mechanics/word-list.ts';
import { anyOf } from '../../../model/word-pattern.ts';

const words = wordList('north south east west northeast northwest southeast southwest central upper lower');
const direction = new RegExp(`^${anyOf(words)}(?:ern|most|-central)?$`);

/** Whether a folded word tells which part of a land: "southeastern", "upper", "north-central". */
export function isDirection(word: string): boolean {
  return direction.test(word);
}

/** Words that say which way a length behind them runs: "20 km away", "5 miles inland". */
export const awayWords: readonly string[] = wordList(
  'away off apart inland offshore ashore upstream downstream inside deeper below above further farther round',
);
