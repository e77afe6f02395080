/** What its makers did to a report, before "by" in the note behind its last sentence. */
export const makingWords: readonly string[] =
  'reporting writing editing written edited compiled translated'.split(' ');

/** The same on a line of its own, which no sentence can be. */
export const makersLineWords: readonly string[] = [...makingWords, 'reported', 'produced'];
