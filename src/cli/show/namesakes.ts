import { listInWords } from '../../model/list-in-words.ts';
import type { Output } from '../output.ts';
import type { SubjectMeant } from '../../record/subjects-meant.ts';

/** How many others are named. */
const mostNamed = 4;

/** Tells who else is called by the words that named a subject, so that nobody takes the answer on one Park for that on another. */
export function tellNamesakes(subjects: readonly SubjectMeant[], { message }: Output): void {
  for (const { name, others } of subjects) {
    if (others.length === 0) continue;
    const more = others.length > mostNamed ? [`${others.length - mostNamed} more`] : [];
    const called = [...others.slice(0, mostNamed).map((one) => one.name), ...more];
    message(
      `this is ${name}; the words may also mean ${listInWords(called)}: a whole name or an id says who`,
    );
  }
}
