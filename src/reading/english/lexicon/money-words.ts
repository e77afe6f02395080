import { wordList } from '../../mechanics/word-list.ts';

/** What stands behind "won" as a verb: "won 3 seats", "won the vote by 40". */
export const winnings: readonly string[] = wordList('the a by seat seats gold medal medals against over');

/** Words behind "in" that close a sum and name nothing it is of: "$40 million in total", "in cash". */
export const sumClosers: readonly string[] = wordList(
  'total all cash exchange addition advance return part full recent nearly over late early mid',
);

/** Words by which a noun phrase is a sum of money or a share: "million", "euros", "a fund". */
export const sumWords: readonly string[] = wordList(
  'million billion trillion percent dollar dollars euro euros pound pounds won yen USD EUR fund',
);
