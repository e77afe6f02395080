import { wordList } from '../../mechanics/word-list.ts';
import { anyOf } from '../../../model/word-pattern.ts';

const hostOffices = [
  ...wordList('ambassador envoy representative consul attache delegate'),
  'consul general',
  'high commissioner',
];
const hostOffice = new RegExp(`${anyOf(hostOffices)}$`);

/** Whether an office is held towards a host: "ambassador to Peru". */
export function isOfficeToHost(title: string): boolean {
  return hostOffice.test(title);
}

const matterOffices = wordList(
  `minister secretary commissioner undersecretary representative coordinator rapporteur adviser advisor chief head director deputy
   professor`,
);
const matterOffice = new RegExp(`${anyOf(matterOffices)}$`);

/** Whether an office may be for a matter: "minister of planning and investment". */
export function isOfficeForMatter(title: string): boolean {
  return matterOffice.test(title);
}

const helpers = wordList(
  'adviser advisor aide assistant secretary deputy spokesman spokeswoman spokesperson',
);
const helper = new RegExp(`${anyOf(helpers)}$`);

/** Whether an office is held to a person: "adviser to Koroi". */
export function isOfficeToPerson(title: string): boolean {
  return helper.test(title);
}
