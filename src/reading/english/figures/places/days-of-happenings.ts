import type { Token } from '../../../../model/annotated.ts';
import type { PartialDate } from '../../../../model/dates.ts';
import type { DateFinding } from '../../../mechanics/findings.ts';
import { headOfSpan } from '../../grammar/head-of-span.ts';
import { verbAbove } from '../../grammar/paths.ts';
import type { Scene } from '../../grammar/scene.ts';
import type { Tree } from '../../grammar/tree.ts';
import { classOfHappening, harms, isTold } from './whereabouts.ts';

/** When the happenings of the article were; null where it does not say, or gives two days. */
export interface DaysOfHappenings {
  /** Of one happening. */
  readonly of: (happening: Token) => PartialDate | null;
  /** Of all that the article dates. */
  readonly ofAll: PartialDate | null;
}

/**
 * Finds the days of the happenings of an article: "the crash on Sunday", "Sunday's crash", "a plane crashed on Sunday". Wars get no day,
 * since they last for years.
 */
export function daysOfHappenings(
  scenes: readonly Scene[],
  datesIn: (sentence: number) => readonly DateFinding[],
): DaysOfHappenings {
  const told = new Map<string, PartialDate | null>();
  for (const { sentence, tree } of scenes) {
    for (const finding of datesIn(sentence.index)) {
      const happening = finding.date?.precision === 'day' ? happeningDatedBy(tree, finding) : null;
      if (!happening || !finding.date) continue;
      const name = classOfHappening(happening);
      const before = told.get(name);
      const isOther = before === null || (before !== undefined && before.start !== finding.date.start);
      told.set(name, isOther ? null : { ...finding.date, basis: 'implied' });
    }
  }
  return {
    of: (happening) => told.get(classOfHappening(happening)) ?? null,
    ofAll: only([...told].flatMap(([word, day]) => (harms(word) ? [day] : []))),
  };
}

/** The one day of all; null where there are several, or a happening had two. */
function only(days: readonly (PartialDate | null)[]): PartialDate | null {
  const [first] = days;
  if (first === undefined || first === null) return null;
  return days.every((day) => day?.start === first.start) ? first : null;
}

/** The happening that a date stands beside: in its phrase, or with the verb that tells it or that it is the subject of. */
export function happeningDatedBy(tree: Tree, { span }: DateFinding): Token | null {
  const date = headOfSpan(tree, span);
  const above = date && tree.tokens[date.head];
  if (!date || !above) return null;
  if (isTold(above)) return classOfHappening(above) === 'war' ? null : above;
  const verb = verbAbove(tree, date.index);
  if (!verb || date.head !== verb.index) return null;
  const subject = tree.tokens.find(
    (token) => token.head === verb.index && token.relation.startsWith('nsubj') && isTold(token),
  );
  return subject && classOfHappening(subject) !== 'war' ? subject : null;
}
