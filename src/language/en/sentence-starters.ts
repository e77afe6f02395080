/** Words with which a sentence begins oftener than a name does: after "U.S." they start a new one. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  (
    'The A An In On At But And It He She They We I This That These There His Her Their For When If As With After Some You ' +
    'Its Our However Meanwhile During Earlier Both Under'
  ).split(' '),
);
