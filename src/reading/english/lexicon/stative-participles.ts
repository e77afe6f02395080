/** Verbs whose participle says how somebody stands, not what is done to him: "remain committed", "is opposed". */
export const stativeParticiples: ReadonlySet<string> = new Set(
  'commit oppose concern prepare determine dedicate alarm worry'.split(' '),
);

/** Verbs that nobody does to anybody, so that a participle without a helper is a past tense: "the envoy, returned from Lima, …". */
export const movingVerbs: ReadonlySet<string> = new Set(
  'return arrive travel leave meet agree land fly depart visit withdraw retreat surrender gather'.split(' '),
);
