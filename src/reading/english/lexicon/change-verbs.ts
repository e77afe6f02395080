import { wordList, wordSet } from '../../mechanics/word-list.ts';
import { anyOf } from '../../../model/word-pattern.ts';
import { formsOf } from './verb-forms.ts';

/** Verbs whose subject is what the number measures: "exports reached …", "the fleet numbers …". */
export const amountVerbs: ReadonlySet<string> = wordSet(
  `be reach total number hit stand exceed surpass top amount come equal average rise fall grow increase decrease decline drop climb
   jump surge soar plunge plummet slump shrink slip slide dip gain widen narrow expand double triple quadruple recover rebound
   remain stay account represent comprise cost measure weigh cover span stretch run last go swell contract ease accelerate slow
   peak close end open trade cross pass near approach hover range become lose advance tumble weaken strengthen`,
);

/** Verbs of standing at a number, beside it: "debts total", "turnout stood at". */
export const standingVerbs: readonly string[] = wordList(
  `reach total number hit stand exceed surpass top amount come average account represent remain cost measure weigh sell trade value
   estimate`,
);

/** Verbs that move their object to the number: "raise trade to …", "cut emissions by …". */
export const movingVerbs: ReadonlySet<string> = wordSet(
  `raise increase cut reduce lower expand boost lift bring push take drive double triple slash trim widen narrow limit cap put keep
   set extend revise grow decrease hike bump upgrade scale elevate hold estimate value price project forecast predict expect`,
);

/** Verbs of going up. */
export const risers: readonly string[] = wordList(
  'rise grow increase climb jump surge soar expand gain widen swell accelerate recover rebound double triple advance',
);

/** Verbs of going down. */
export const fallers: readonly string[] = wordList(
  `fall decrease decline drop plunge plummet slump shrink slip slide dip contract narrow ease tumble slow weaken sink`,
);

/** Verbs of going or bringing up. */
export const risingVerbs: ReadonlySet<string> = new Set([
  ...risers,
  ...wordList('raise boost lift hike improve'),
]);

/** Verbs of going or bringing down. */
export const fallingVerbs: ReadonlySet<string> = new Set([
  ...fallers,
  ...wordList('cut reduce lower slash trim lose'),
]);

/** Verbs that tell of an object moved by or to the number that follows it: "cut emissions by". */
export const movedVerbs: readonly string[] = wordList(
  'raise increase cut reduce lower expand boost lift bring slash push take trim double hike',
);

/** Verbs that keep or put their object at a number, by "at" or "to". */
export const holdingStill: readonly string[] = wordList('keep hold set fix cap maintain leave limit');

const otherChanges = wordList('go move change revise upgrade extend');

/** Pattern source of any form of a verb of change, or "up" and "down": "rose from … to", "up from". */
export const changePattern: string = anyOf([
  ...formsOf([...risingVerbs, ...fallingVerbs, ...otherChanges]),
  'up',
  'down',
]);
