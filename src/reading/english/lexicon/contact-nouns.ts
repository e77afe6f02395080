import { wordSet } from '../../mechanics/word-list.ts';

/** Nouns of talking with somebody that one is "in": "is in contact with Lima", "are in secret talks". */
export const talkingNouns: ReadonlySet<string> = wordSet(
  'contact touch talk talks dialogue negotiation consultation discussion conversation communication',
);

/** Nouns of meetings that one comes, stays or is due "for": "was in Lima for talks". */
export const meetingNouns: ReadonlySet<string> = wordSet(
  'talk talks meeting negotiation consultation discussion dialogue summit conference',
);

/** Participles that set a meeting ahead of somebody: "is scheduled for talks". */
export const settingAhead: ReadonlySet<string> = wordSet('schedule slate set expect');

/** What one speaks by over a distance: "told her by phone", "via video link". */
export const wireNouns: ReadonlySet<string> = wordSet(
  'phone telephone call phonecall videoconference teleconference videolink',
);

/** What is given to the press, by phone or not, and is no talk between sides. */
export const pressNouns: ReadonlySet<string> = wordSet('interview comment statement briefing');
