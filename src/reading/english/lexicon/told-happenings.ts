import { anyOf } from '../../../model/word-pattern.ts';
import { wordList } from '../../mechanics/word-list.ts';
import type { HeldFamily } from '../../../model/act-traits.ts';

/** That a sentence tells of several acts of one family at once. "Talks" may be one. */
export const severalHeld: Readonly<Record<HeldFamily, RegExp>> = {
  call: /\b(?:calls|conversations)\b/iu,
  visit: /\b(?:visits|trips|journeys|tours)\b/iu,
  signing: /\b(?:signings)\b/iu,
  ceremony: /\b(?:ceremonies)\b/iu,
  meeting: /\b(?:meetings|summits|rounds|conversations)\b/iu,
};

/** That three sides or more meet: "a trilateral meeting", "their three countries". */
export const threeSides: RegExp =
  /\b(?:trilateral|quadrilateral|(?:three|four|3|4)-(?:way|party|nation|country)|(?:the|their|our)\s+(?:three|four)\s+(?:countries|nations|states|leaders|ministers|presidents|sides|advis[eo]rs))\b/iu;

/** That a sentence tells of a stay, of which the meeting in it was some day: "while in the country, she met …". */
export const onSomeDay: RegExp =
  /\b(?:while\s+(?:(?:he|she|they)\s+(?:was|were)\s+)?(?:there|in\s+the\s+(?:country|capital|region)|on\s+the\s+(?:island|visit|trip|tour))|(?:earlier\s+in|in\s+the\s+course\s+of)\s+(?:the|his|her|their)\s+(?:stay|visit|trip|tour))\b/iu;

/** That something is the first of its kind since a year: groups `what` and `year`. */
export const firstSince: RegExp = /\bfirst\s+(?<what>[^,.;:]{3,80}?)\s+since\s+(?<year>(?:19|20)\d{2})\b/iu;

const met = anyOf(wordList('met held spoken spoke talked conferred'));
const formerMeeting = anyOf(wordList('talks meeting summit call conversation'));

const heldBeforeWays: readonly string[] = [
  // "had previously met"
  String.raw`\b(?:had|has|have)\s+(?:also\s+)?(?:previously|once|earlier)\s`,
  // "had met earlier", "has met him before."
  String.raw`\b(?:had|has|have)\s+${met}\b[^.;,]{0,60}\b(?:earlier|previously|before(?=\s*(?:[.,;]|$)))\b(?!\s+in\s+the\s+day)`,
  // "the two last met"
  String.raw`\b(?:last|once|previously)\s+${met}\b`,
  // "at their previous talks", "their last meeting"
  String.raw`\b(?:previous|prior|earlier|preceding)\s+${formerMeeting}\b`,
  String.raw`\b(?:their|his|her)\s+last\s+${formerMeeting}\b`,
];

/** That a sentence looks back on a meeting of some day before: "had met earlier", "last met", "at their previous talks". */
export const heldBefore: RegExp = new RegExp(heldBeforeWays.join('|'), 'iu');
