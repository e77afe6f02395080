/** Prepositions that open no finite clause: what follows them is a noun phrase. */
export const plainPrepositions: readonly string[] =
  'with by from in at against between alongside to into of under'.split(' ');
