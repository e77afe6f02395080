/** Nouns, days and months that say when, lower case: their phrase is no party to what happens then. */
export const timeNouns: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november ' +
    'december day week month year morning afternoon evening night today tonight weekend'
  ).split(' '),
);
