/** Words without a meaning of their own, folded: articles, prepositions, pronouns, auxiliaries, and the commonest words of reports. */
export const emptyWords: ReadonlySet<string> = new Set(
  (
    'a an the and or but of to in on at by for from with without as into over under about after before ' +
    'between among through during than that this these those it its their his her our your my they he she we i you ' +
    'is are was were be been being has have had do does did will would shall should can could may might must ' +
    'not no nor so such more most also both each other another any all some new said says say which who whom whose what when where'
  ).split(' '),
);
