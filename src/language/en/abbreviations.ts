import { shortMonths } from '../../model/calendar-names.ts';

/** Abbreviations that stand before a name or a number, so that no sentence ends at their period. */
const beforeName = new Set(
  (
    'mr mrs ms dr prof sen rep gov gen lt col sgt rs rp mohd capt cpl adm maj cmdr st hon rev pres amb supt vs no fig vol e.g i.e ' +
    'messrs mt ft brig cllr insp hrh art sec para approx ca cf'
  ).split(' '),
);
/** Abbreviations that may end a sentence as well. */
const anywhere = new Set([
  ...'jr sr inc ltd co corp llc plc bros vs etc al ed eds dept est ave blvd rd univ assn natl intl govt dist'.split(
    ' ',
  ),
  ...shortMonths,
]);

/** Whether a word in lower case, without its last period, is written with a period. */
export function isAbbreviation(word: string): boolean {
  return beforeName.has(word) || anywhere.has(word);
}

/** Whether what follows the abbreviation belongs to it: "Gen. Lee", "No. 5". */
export function standsBeforeName(word: string): boolean {
  return beforeName.has(word);
}
