/** Verbs whose infinitive has their own subject though an object stands between: "promised Lima to pay". */
export const keepsSubject: ReadonlySet<string> = new Set([
  'promise',
  'use',
  'spend',
  'take',
  'pledge',
  'vow',
]);
