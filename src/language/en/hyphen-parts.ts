/** Prefixes that the English treebanks leave on their word: "pro-Beijing", "re-elected". */
export const hyphenPrefixes: ReadonlySet<string> = new Set(
  (
    'anti co counter e ex hyper inter intra macro meta micro mid mini multi neo non over pan para post pre pro pseudo ' +
    'quasi re semi sub super trans ultra un under'
  ).split(' '),
);

/** Arabic articles and particles before a name: "al-Sisi". */
export const hyphenParticles: ReadonlySet<string> = new Set(
  'al el an ar as ash ad ed at az ul ibn bin bint'.split(' '),
);

/** Second halves of offices: "Secretary-General", "president-elect". */
export const officeEnds: ReadonlySet<string> = new Set(
  'general generals president presidents elect designate chancellor'.split(' '),
);

/** English words that end a compound and look like a syllable of a Korean or Chinese given name. */
export const syllableLikeEnds: ReadonlySet<string> = new Set(
  'run year day war up out to hit rich long old like age tier way page pact peg top cut par'.split(' '),
);
