/**
 * What has been asked of the tokens of one tree and answered: many rules ask the same of the same word. By token; undefined where nobody
 * has asked yet. Each column belongs to the function of its name, which alone writes it.
 */
export interface Answers {
  readonly ownSubject: (number | undefined)[];
  readonly isPassive: (boolean | undefined)[];
  readonly subjects: (readonly number[] | undefined)[];
}

/** Room for the answers of a tree of so many tokens. */
export function emptyAnswers(count: number): Answers {
  const answers: Answers = { ownSubject: [], isPassive: [], subjects: [] };
  for (let at = 0; at < count; at += 1) {
    answers.ownSubject.push(undefined);
    answers.isPassive.push(undefined);
    answers.subjects.push(undefined);
  }
  return answers;
}
