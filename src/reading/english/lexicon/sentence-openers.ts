import { monthNames, shortMonths, weekdayNames } from '../../../model/calendar-names.ts';
import { wordList } from '../../mechanics/word-list.ts';
import { conjunctions, determiners, prepositions, relatives, subjectPronouns } from './function-words.ts';

const lower = (names: readonly string[]): readonly string[] => names.map((name) => name.toLowerCase());

/** Words of the calendar in full and shortened, lower case: no names by themselves. March and May are other words too. */
export const calendarWords: ReadonlySet<string> = new Set([
  ...lower(weekdayNames),
  ...lower(weekdayNames.map((name) => name.slice(0, 3))),
  ...lower(monthNames.filter((name) => name !== 'March' && name !== 'May')),
  ...shortMonths.filter((name) => name !== 'mar' && name !== 'jun' && name !== 'jul'),
]);

/** Words that begin sentences and no names, lower case, though a tagger may take them for names there. */
export const sentenceOpeners: ReadonlySet<string> = new Set([
  ...determiners,
  ...subjectPronouns,
  ...conjunctions,
  ...relatives,
  // "Per" is a given name.
  ...prepositions.filter((word) => word !== 'per'),
  ...lower(weekdayNames),
  ...lower(monthNames),
  ...wordList(
    `whether once where why how despite following according also however meanwhile moreover furthermore nevertheless nonetheless
     therefore thus there here now today yesterday tomorrow still even just only not no yes both each every some many most several few
     more much other another such same one two three four five six seven eight nine ten hundreds thousands dozens millions earlier
     later last next first second third finally recently currently previously speaking asked told said says saying noting adding
     citing given having being please thank thanks welcome hello ok okay well like unlike instead rather perhaps maybe indeed
     certainly clearly obviously let lets`,
  ),
]);
