import { wordList, wordSet } from '../../mechanics/word-list.ts';
import { anyOf } from '../../mechanics/word-pattern.ts';
import { verbForms } from './verb-forms.ts';

/** Verbs whose subject is what the number measures: "exports reached …", "the fleet numbers …". */
export const amountVerbs: ReadonlySet<string> = wordSet(
  `be reach total number hit stand exceed surpass top amount come equal average rise fall grow increase decrease decline drop climb
   jump surge soar plunge plummet slump shrink slip slide dip gain widen narrow expand double triple quadruple recover rebound
   remain stay account represent comprise cost measure weigh cover span stretch run last go swell contract ease accelerate slow
   peak close end open trade cross pass near approach hover range become lose advance tumble weaken strengthen`,
);

/** Verbs that move their object to the number: "raise trade to …", "cut emissions by …". */
export const movingVerbs: ReadonlySet<string> = wordSet(
  `raise increase cut reduce lower expand boost lift bring push take drive double triple slash trim widen narrow limit cap put keep
   set extend revise grow decrease hike bump upgrade scale elevate hold estimate value price project forecast predict expect`,
);

/** Verbs of going or bringing up. */
export const risingVerbs: ReadonlySet<string> = wordSet(
  `rise grow increase climb jump surge soar expand gain widen swell accelerate recover rebound raise boost lift hike double triple
   advance improve`,
);

/** Verbs of going or bringing down. */
export const fallingVerbs: ReadonlySet<string> = wordSet(
  `fall decrease decline drop plunge plummet slump shrink slip slide dip contract narrow ease cut reduce lower slash trim tumble
   slow lose weaken sink`,
);

const otherChanges = wordList('go move change revise upgrade extend');

/** Pattern source of any form of a verb of change, or "up" and "down": "rose from … to", "up from". */
export const changePattern: string = anyOf([
  ...[...risingVerbs, ...fallingVerbs, ...otherChanges].flatMap((verb) => [verb, ...verbForms(verb)]),
  'up',
  'down',
]);
