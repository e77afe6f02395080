import { phraseList, wordList, wordSet } from '../../mechanics/word-list.ts';
import { anyOf } from '../../../model/word-pattern.ts';

/** Titles by which news calls holders of several offices, with these: "leader" for a president, "premier" for a prime minister. */
export const heldAs: Readonly<Record<string, readonly string[]>> = {
  leader: phraseList(
    `president, prime minister, premier, king, chancellor, general secretary, secretary, supreme leader, leader, emir, prince, ayatollah`,
  ),
  'state leader': phraseList('state president, president, king, emir, supreme leader, state leader'),
  premier: ['prime minister', 'premier'],
  'prime minister': ['premier', 'prime minister', 'taoiseach'],
  envoy: ['ambassador', 'special envoy', 'envoy', 'special representative'],
  diplomat: phraseList(
    'ambassador, foreign minister, envoy, consul, secretary of state, diplomat, special envoy',
  ),
  minister: ['minister'],
  chief: ['chief', 'head', 'director', 'director general', 'director-general'],
  head: ['head', 'chief', 'president', 'chairman', 'director'],
  spokesman: ['spokesman', 'spokesperson'],
  spokeswoman: ['spokeswoman', 'spokesperson'],
  spokesperson: ['spokesman', 'spokeswoman', 'spokesperson'],
  chairman: ['chairman', 'chair', 'chairperson'],
  lawmaker: ['senator', 'congressman', 'congresswoman', 'member of parliament', 'representative'],
  monarch: ['king', 'queen', 'emperor'],
};

/** Words for an office that nobody holds yet: "the next foreign minister". */
export const comingWords: ReadonlySet<string> = wordSet('next future incoming');

const lesser = new RegExp(
  String.raw`^${anyOf(wordList('deputy vice assistant shadow former associate under'))}\b`,
);

/** Whether a title is of one below or before the holder: "the minister" is no deputy minister. */
export function isLesserTitle(title: string): boolean {
  return lesser.test(title);
}
