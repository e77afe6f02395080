/** American states as agencies and the post shorten them, folded, without full stops: "Cambridge, Mass." */
export const americanStateSigns: ReadonlySet<string> = new Set(
  (
    'mass calif tex fla pa va md wash ore ill mich minn wis ga ala ark ariz colo conn del ind kan ky la me miss mo mont neb nev okla ' +
    'tenn vt wyo ny nj nc sc nd sd nh nm ri wv dc ma ca tx'
  ).split(' '),
);
