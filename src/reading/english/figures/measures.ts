import { dealForGoods } from './rules/deal-for-goods.ts';
import { flowOf } from './rules/flow-of.ts';
import { valued } from './rules/valued.ts';
import { besideVerb } from './rules/beside-verb.ts';
import { movedObject } from './rules/moved-object.ts';
import { statedRank } from './rules/stated-rank.ts';
import { sumBeside } from './rules/sum-beside.ts';
import { worth } from './rules/worth.ts';
import { objectBehind } from './rules/object-behind.ts';
import { peopleLeft } from './rules/people-left.ts';
import { rateOfNoun } from './rules/rate-of-noun.ts';
import type { MeasureRule } from './figure-context.ts';
import { amountVerb } from './rules/amount-verb.ts';
import { countedNoun } from './rules/counted-noun.ts';
import { nounBefore } from './rules/noun-before.ts';
import { peopleVerb } from './rules/people-verb.ts';
import { price } from './rules/price.ts';
import { bracketed } from './rules/bracketed.ts';
import { distance } from './rules/distance.ts';
import { timeOfTalks } from './rules/time-of-talks.ts';
import { timeSince } from './rules/time-since.ts';
import { timesDone } from './rules/times-done.ts';
import { timeSpent } from './rules/time-spent.ts';
import { lengthOf } from './rules/length-of.ts';
import { sinceSuch } from './rules/since-such.ts';
import { changeNoun } from './rules/change-noun.ts';
import { sumGiven } from './rules/sum-given.ts';
import { term } from './rules/term.ts';
import { unitMoved } from './rules/unit-moved.ts';
import { respective } from './rules/respective.ts';
import { sumVerb } from './rules/sum-verb.ts';

/** The rules that tell what a quantity measures, the surest first. */
export const measureRules: readonly MeasureRule[] = [
  flowOf,
  countedNoun,
  rateOfNoun,
  timesDone,
  timeSpent,
  timeOfTalks,
  timeSince,
  term,
  distance,
  bracketed,
  valued,
  dealForGoods,
  statedRank,
  movedObject,
  objectBehind,
  changeNoun,
  besideVerb,
  nounBefore,
  unitMoved,
  sumGiven,
  price,
  respective,
  sumVerb,
  sinceSuch,
  lengthOf,
  peopleLeft,
  peopleVerb,
  amountVerb,
  worth,
  sumBeside,
];
