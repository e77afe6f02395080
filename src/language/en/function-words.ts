/** The commonest English words that the languages near it do not have. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'the of and to that is was for with on at by from has have had he she they it be are were will would this which ' +
    'not as an but its their his her been said who about after than into'
  ).split(' '),
);
