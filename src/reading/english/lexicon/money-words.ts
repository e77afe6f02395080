import { wordList, wordSet } from '../../mechanics/word-list.ts';

/** What stands behind "won" as a verb: "won 3 seats", "won the vote by 40". */
export const winnings: readonly string[] = wordList('the a by seat seats gold medal medals against over');

/** Words behind "in" that close a sum and name nothing it is of: "$40 million in total", "in cash". */
export const sumClosers: readonly string[] = wordList(
  'total all cash exchange addition advance return response line accordance part full recent nearly over late early mid',
);

/** Words by which a noun phrase is a sum of money or a share: "million", "euros", "a fund". */
export const sumWords: readonly string[] = wordList(
  'million billion trillion percent dollar dollars euro euros pound pounds won yen USD EUR fund',
);

const sumNouns = wordSet(
  `aid assistance grant donation funding fund relief loan credit debt investment trade commerce export import sale purchase order contract
   deal tariff tax duty fine fee cost damage loss saving compensation payment contribution commitment pledge subsidy bond guarantee
   revenue income profit earning budget spending expenditure support financing finance resource equity security capital asset reserve
   reparation bribe ransom reward penalty remittance surplus deficit benefit bailout package incentive scholarship`,
);

/** Whether a noun, singular or plural, is what a sum of money can be: "$2 million in aid". */
export function isSumNoun(noun: string): boolean {
  const word = noun.toLowerCase();
  return (
    sumNouns.has(word) || sumNouns.has(word.replace(/s$/, '')) || sumNouns.has(word.replace(/ies$/, 'y'))
  );
}

/** Verbs that put a sum "in" something: "invested $2 million in plants". */
export const placingSums: readonly string[] = wordList(
  'invest reinvest spend put pour pump inject plough plow sink export import buy sell',
);
