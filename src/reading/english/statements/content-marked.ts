import { isMonthName, isWeekdayName } from '../../../model/calendar-names.ts';
import type { TokenRange } from '../../mechanics/token-place.ts';
import type { Scene } from '../grammar/scene.ts';
import { type RightSearch } from './content-breaks.ts';
import { rangeFrom } from './content-end.ts';

/** What a time begins with after "on": "on 5 March", "on March 5", "on Monday". */
const isTimeWord = (word: string): boolean =>
  /^\d{1,2}$/.test(word) || isWeekdayName(word) || isMonthName(word);

/** Behind the place and time of saying, "that" stands no farther off. */
const farthestOpener = 18;
/** Behind anything else. */
const farthestPlain = 12;

/** "that" or a wh-word right behind the cue or its addressee opens a clause, whatever the tree says of it. */
export function markedAfter(scene: Scene, search: RightSearch): TokenRange | null {
  const isPlaced =
    scene.tokens[search.from]?.upos === 'ADP' && !search.entry.addressee && !search.entry.object;
  const limit = Math.min(scene.tokens.length, search.from + (isPlaced ? farthestOpener : farthestPlain));
  for (let at = search.from; at < limit; at += 1) {
    const { text, upos, xpos, relation } = scene.tokens[at];
    // "said in a statement *posted* on its page that …": a participle tells of where it was said.
    // "what she said about how …": the preposition takes the clause.
    const takesClause = /^(?:about|of|on)$/i.test(text) && !isTimeWord(scene.tokens[at + 1]?.text ?? '');
    if (takesClause && !(isPlaced && at > search.from)) return null;
    if (upos === 'VERB' && !(isPlaced && xpos === 'VBN' && relation === 'acl')) return null;
    if (
      /^(?:that|whether|how|why)$/i.test(text) &&
      upos !== 'DET' &&
      (upos !== 'PRON' || !search.entry.object)
    )
      return rangeFrom(scene, at, search);
  }
  return null;
}
