import { wordSet } from '../../mechanics/word-list.ts';

/** Verbs of meeting somebody; lemmas. */
export const meetingVerbs: ReadonlySet<string> = wordSet('meet talk confer speak');

/** Verbs that take a meeting for their object: "held talks with Lima"; lemmas. */
export const gatheringVerbs: ReadonlySet<string> = wordSet('hold have conduct conclude');

/** Meetings that are held; lemmas. */
export const meetingNouns: ReadonlySet<string> = wordSet(
  'talk talks meeting discussion consultation summit negotiation conversation dialogue',
);
