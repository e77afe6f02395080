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

const day =
  '(?:(?:\\w+day)|\\d{1,2}\\s+\\p{Lu}\\p{L}{2,8}|\\p{Lu}\\p{L}{2,8}\\.?\\s+\\d{1,2})(?:,?\\s+\\d{4})?';

/** "postponed from D to D", "had been scheduled for D, but is now planned for D". */
const movedDay = [
  new RegExp(
    '\\b(?:postponed|delayed|moved|rescheduled|put off|put back|pushed back|brought forward)\\b[^.;]{0,40}?' +
      `\\bfrom\\s+(?<before>${day})\\s+(?:to|until)\\s+(?<after>${day})`,
    'u',
  ),
  new RegExp(
    '\\b(?:scheduled|planned|set|due|slated)\\s+(?:for|on|to\\s+\\p{L}+\\s+on)\\s+' +
      `(?<before>${day})[^.;]{0,40}?\\b(?:but|and)\\s[^.;]{0,20}?\\b(?:now|instead|rather)\\b[^;]{0,50}?\\b(?:for|on|until)\\s+(?<after>${day})`,
    'u',
  ),
];

const noteOpening = '\\b(?:corrects?|correcting|corrected|amends?|amended)\\s+(?:to\\s+)?';

/** "(This version corrects title of Ana Rojas in paragraph 4 to minister from president)", "… from president to minister". */
const corrected = [
  new RegExp(
    `${noteOpening}(?<what>[^;()]{3,80}?)\\s+to\\s+(?:say\\s+|show\\s+)?(?<after>[^;()]{2,60}?),?\\s+(?:from|not|instead\\s+of)\\s+(?<before>[^;().]{2,60})`,
    'iu',
  ),
  new RegExp(
    `${noteOpening}(?<what>[^;()]{3,80}?)\\s+from\\s+(?<before>[^;()]{2,60}?)\\s+to\\s+(?<after>[^;().]{2,60})`,
    'iu',
  ),
];

/** How English tells that a target was changed: "raising the ceiling from A to B". */
export const revisions: RevisionWording = {
  corrected,
  ofOffice: /\b(?:title|office|post|position|rank|role)\b/iu,
  earlier,
  changed,
  movedDay,
  beforeOld: before('from'),
  beforeNew: before('to'),
};
