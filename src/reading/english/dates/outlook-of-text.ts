import { matchesOf } from '../../mechanics/matches.ts';
import { anyOf } from '../../../model/word-pattern.ts';
import { aheadHelpers, aheadPhrases, pastForms } from '../lexicon/outlook-words.ts';
import type { Outlook } from './date-rule.ts';

const helped = String.raw`${anyOf(aheadHelpers)}\s+(?:not\s+)?(?:be\s+)?\w+`;

/** A future helper with its verb, or a past form: the alternatives in this order, so that "will be held" is no "held". */
const telling = new RegExp(
  String.raw`\b(?:(${helped}|${anyOf(aheadPhrases)}|(?:it|they|we|he|she)['’]ll)|(${anyOf(pastForms)}|\w{3,}ed))\b`,
  'gi',
);

/** Which way the clause around an offset of the text looks by its words alone: the last telling word before it, else the next. */
export function outlookOfText(text: string, offset: number): Outlook {
  let outlook: Outlook = 'open';
  for (const match of matchesOf(text, telling)) {
    if (match.index >= offset && outlook !== 'open') break;
    outlook = match[1] ? 'future' : 'past';
  }
  return outlook;
}
