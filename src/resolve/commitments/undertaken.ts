import { foldPhrase } from '../../model/fold-text.ts';
import type { Wording } from '../../model/wording.ts';

/** A word of an action: what it is to the undertaking. */
type Part = 'break' | 'hollow' | 'name' | 'plain';

interface ActionWord {
  readonly folded: string;
  readonly part: Part;
}

/** The words of an action up to its first comma: behind it another clause often stands. */
function actionWords(action: string, wording: Wording): readonly ActionWord[] {
  const [head = ''] = action.split(/[,;]\s/u);
  return head.split(/\s+/u).flatMap((word) => {
    const folded = foldPhrase(word);
    return folded === '' ? [] : [{ folded, part: partOf(word, folded, wording) }];
  });
}

function partOf(word: string, folded: string, { emptyWords, hollowWords }: Wording): Part {
  if (emptyWords.has(folded)) return 'break';
  if (/[\d€$£¥₩]/u.test(word) || hollowWords.has(folded)) return 'hollow';
  return /^\P{L}*\p{Lu}/u.test(word) ? 'name' : 'plain';
}

/**
 * The stem of the thing that an action is about, by which reports of one undertaking are filed together: the last word of its first noun
 * phrase behind the verb. "to build four ferries for the Agency" and "a contract to build ferries" give one. Empty where none is found.
 */
export function objectOf(action: string, wording: Wording): string {
  const runs: string[][] = [[]];
  for (const { folded, part } of actionWords(action, wording)) {
    if (part === 'plain') runs[runs.length - 1].push(folded);
    else if (part !== 'hollow') runs.push([]);
  }
  const [first = [], second] = runs.filter((run) => run.length > 0);
  const head = (first.length > 1 ? first : (second ?? first)).at(-1);
  return head === undefined ? '' : wording.stemOf(wording.singularOf(head));
}

/** The stems of an action that say what is to be done: no names, sums, days or words for promises. */
export function contentStems(action: string, wording: Wording): ReadonlySet<string> {
  const plain = actionWords(action, wording).filter(({ part }) => part === 'plain');
  return new Set(plain.map(({ folded }) => wording.stemOf(wording.singularOf(folded))));
}

/** Beginnings of the names in an action, so that "Norwegian" and "Norway" meet; months and days are none. */
export function namesOf(action: string, wording: Wording): ReadonlySet<string> {
  const names = actionWords(action, wording).filter(({ part }) => part === 'name');
  return new Set(names.map(({ folded }) => folded.slice(0, nameStart)));
}

const nameStart = 4;
