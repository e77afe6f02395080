const words = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean);
/** States and towns. */
export const states: readonly string[] = words(
  'Kenya Fiji Peru Chile Norway Ghana Denmark Bolivia Ecuador Jordan Oman Nepal Laos Mali Chad Cuba Haiti Malta Serbia Georgia Yemen Qatar Iran Iraq Syria Turkey Egypt Libya Sudan Japan China Russia France Germany Poland Ukraine Israel Pakistan India Vietnam Britain Canada Mexico Brazil Moscow Beijing Tokyo Seoul Paris Berlin Tehran Ankara Lima Suva Accra Oslo Quito Nairobi',
);
/** What describes them and what is theirs. */
export const adjectives: readonly string[] = words(
  'Kenyan Fijian Peruvian Chilean Norwegian Danish Bolivian Iranian Iraqi Syrian Turkish Egyptian Libyan Japanese Chinese Russian French German Polish Ukrainian Israeli Pakistani Indian Vietnamese British Canadian Mexican Brazilian military local foreign senior opposition',
);
/** Bodies and offices. */
export const bodies: readonly string[] = words(
  'government army navy parliament ministry cabinet opposition military president minister spokesman court council committee delegation administration embassy regime company union junta coalition',
);
/** People in numbers. */
export const groups: readonly string[] = words(
  'officials troops soldiers police protesters rebels militants gunmen lawmakers ministers leaders diplomats envoys workers students fishermen forces authorities warplanes prosecutors residents activists',
);
/** Things that states deal with. */
export const things: readonly string[] = words(
  'deal treaty missile embassy ship tanker border port plan proposal ceasefire resolution bill ban embargo raid attack summit visit dam pipeline island village convoy drone tariff loan vote protest hotline base',
);
/** The same, many. */
export const plurals: readonly string[] = words(
  'talks sanctions tariffs ties troops prisoners hostages weapons imports restrictions assets exports charges reforms concerns reports claims flights visas',
);
/** What opens a pair of names, and what links it; most have no opening. */
export const pairs: readonly (readonly [opening: string, link: string])[] = [
  ['', 'and'],
  ['', 'and'],
  ['', 'and'],
  ['', 'and'],
  ['both', 'and'],
  ['neither', 'nor'],
];
/** Weekdays. */
export const days: readonly string[] = words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
/** Months. */
export const months: readonly string[] = words('January March May June July August September November');
