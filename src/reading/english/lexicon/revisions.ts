import type { RevisionWording } from '../../../model/wording.ts';

const changing = 'rais|increas|lift|lower|cut|reduc|revis|expand|boost|doubl|tripl|upgrad';
const settable = 'ceiling|target|goal|limit|cap|quota|budget|forecast|estimate|pledge';

/** A change of what is set by somebody and can be set anew, up to the "from" of its old value. */
const changed = new RegExp(
  `\\b(?:${changing})\\w*\\s[^.;]{0,60}?\\b(?:${settable})s?\\b[^.;]{0,60}?\\sfrom\\s`,
  'iu',
);

/** A word right before a number, but for a currency sign or a bounding word. */
const before = (word: string): RegExp =>
  new RegExp(
    `\\b${word}\\s+(?:(?:about|some|around|nearly|over|the)\\s+)?[^\\s\\p{L}\\p{N}]*(?:us|usd)?[^\\p{L}\\p{N}]*$`,
    'u',
  );

/** A text or a count that another has taken the place of. */
const earlier =
  /\b(?:earlier|previous|first|initial|original|preliminary)\s+(?:\p{L}+\s+)?(?:draft|version|text|estimate|count|tally|toll|forecast|report|proposal)s?\b/iu;

/** How English tells that a target was changed: "raising the ceiling from A to B". */
export const revisions: RevisionWording = {
  earlier,
  changed,
  beforeOld: before('from'),
  beforeNew: before('to'),
};
