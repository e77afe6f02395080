/** Nouns of acts, and the prepositions that go with each. */
export const acts: readonly (readonly [noun: string, prepositions: readonly string[]])[] =
  `attack on|by|in, raid on|by, strike on|against, visit to|by|of, trip to, talks with|between|on|in, deal with|on|between, agreement with|on,
   treaty with|between, pact with, ban on, sanctions on|against|from, tariffs on, ties with|between, relations with|between, border with,
   support for|from, opposition to, charges against, inquiry into|by, killing of|by, arrest of|by, release of, invasion of|by, withdrawal
   from|of, role in, call for|by|with, meeting with|of|in|on|between, protest against|by, war with|against|in, ceasefire with|in|between,
   troops in|from, officials in|of|from, aid to|for|from, arms to|from|for, embassy in|of, president of, leaders of|from, minister of|from,
   reinforcements to, concern over|about, response to, demand for, parts of, terms of, threat to|from|of, ambassador to|in, base in|on,
   election in|of, clash with|in|between, trade with|between, exports to|of, imports from|of, decision of|on|by, opening of, mission to|in,
   message to|from, letter to|from, violations of|by, accusations of|by, member of, number of, victims of, control of|over`
    .split(',')
    .map((row) => row.trim().split(/\s+/u))
    .map(([noun = '', prepositions = '']) => [noun, prepositions.split('|')] as const);

/** Nouns that an infinitive explains: "an invitation to visit Peru". */
export const plans: readonly string[] =
  `invitation decision plan offer promise vow pledge effort attempt bid refusal agreement proposal request order commitment threat intention
   move call deal desire readiness willingness failure resolve mission chance right`.split(/\s+/u);

/** What orders one among others. */
export const numbered: readonly string[] = ['first', 'second', 'third', 'last', 'latest', 'only'];
/** Who may be the first to do something. */
export const leaders: readonly string[] = [
  'leader',
  'state',
  'minister',
  'president',
  'official',
  'country',
  'envoy',
];
