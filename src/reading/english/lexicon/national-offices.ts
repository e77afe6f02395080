import { phraseList } from '../../mechanics/word-list.ts';
import { anyOf } from '../../../model/word-pattern.ts';

const offices = phraseList(
  `state president, president, prime minister, premier, foreign minister, foreign secretary, defence minister, defense minister,
   defence secretary, defense secretary, finance minister, home secretary, chancellor, king, queen, supreme leader, secretary of state,
   attorney general, general secretary, interior minister, home affairs minister, cabinet minister, first lady, speaker, house speaker,
   trade minister`,
);
const national = new RegExp(`^(?:deputy |vice[- ]?|first )?${anyOf(offices)}$`);

/** Whether a state has only one such office, so that its bare title, in a paper of that state, means its own holder. */
export function isNationalOffice(title: string): boolean {
  return national.test(title);
}

/** Titles of heads of state and of government. */
export const headTitles: ReadonlySet<string> = new Set(
  phraseList('state president, president, prime minister, premier, king, queen, chancellor, supreme leader'),
);

/** Offices that one state alone has by this name. Folded titles, without the country. */
export const nationalTitles: ReadonlyMap<string, string> = new Map([
  ['secretary of state', 'USA'],
  ['congressman', 'USA'],
  ['congresswoman', 'USA'],
  ['defense secretary', 'USA'],
  ['treasury secretary', 'USA'],
  ['secretary of defense', 'USA'],
  ['foreign secretary', 'GBR'],
  ['home secretary', 'GBR'],
  ['chancellor of the exchequer', 'GBR'],
  ['assistant secretary of state', 'USA'],
  ['deputy secretary of state', 'USA'],
  ['commerce secretary', 'USA'],
  ['member of the knesset', 'ISR'],
  ['taoiseach', 'IRL'],
  ['tanaiste', 'IRL'],
]);
