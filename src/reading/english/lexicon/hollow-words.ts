import { wordSet } from '../../mechanics/word-list.ts';

/**
 * Words of an undertaking that do not say what is to be done: papers and promises, ways of helping, numbers, money and days. They stand in
 * "a two-billion-dollar contract to build ferries" as in "an agreement to build ferries".
 */
export const hollowWords: ReadonlySet<string> = wordSet(`
  agreement agreements contract contracts deal deals accord accords memorandum memoranda understanding pact pacts treaty treaties protocol
  commitment commitments pledge pledges promise promises plan plans intention intent undertaking arrangement arrangements
  committed commits commit recommitted dedicated ready willing prepared agreed agree agrees considering weighing mulling preparing pondering
  continue continues support effort efforts cooperation work way ways part order step steps measure measures
  hundred thousand million billion trillion dollar dollars euro euros won yen yuan pound pounds rupee rupees dong percent per cent
  one two three four five six seven eight nine ten dozen first second third fourth fifth half
  year years month months week weeks day days annually monthly yearly today tomorrow later soon next last end early late
  jan feb mar apr jun jul aug sep sept oct nov dec january february march april june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday
  worth valued total additional further least up approximately around nearly almost
`);
