import type { Random } from './random.ts';

const subjects = [
  'Our farmers',
  'Young engineers',
  'Small exporters',
  'Our two parliaments',
  'Coastal towns',
  'Students on both shores',
  'Our customs officers',
  'Nurses and teachers',
  'The shipyards',
  'Our border provinces',
  'Start-up founders',
  'Fishing families',
];
const verbs = [
  'have waited',
  'have worked',
  'stand ready',
  'will travel',
  'are prepared',
  'have every reason',
  'are determined',
  'deserve a chance',
];
const aims = [
  'to share what they learn',
  'to open a direct sea route',
  'to see tariffs fall',
  'to trade without paper',
  'to rebuild what the storm took',
  'to teach one another',
  'to settle old questions calmly',
  'to plan for leaner years',
];
const times = [
  'before the decade ends',
  'in every season',
  'this year and next',
  'far sooner than expected',
  'whatever the markets do',
  'as neighbours should',
  'without delay',
];

/** What a politician says in his own words; thousands of combinations. */
export function drawQuote(random: Random): string {
  return `${random.pick(subjects)} ${random.pick(verbs)} ${random.pick(aims)} ${random.pick(times)} and ${random.pick(times)}`;
}

const who = [
  'Aides',
  'Diplomats',
  'Observers in the capital',
  'Two people briefed on the matter',
  'Analysts',
  'Traders',
  'Students outside the gate',
  'Officials travelling along',
  'Residents nearby',
  'Business groups',
  'A former envoy',
  'Local papers',
];
const did = [
  'described the mood as',
  'called the atmosphere',
  'found the exchange',
  'spoke of a day that was',
  'thought the outcome',
  'remembered earlier rounds as',
  'expected the weeks ahead to be',
  'judged the tone',
];
const how = [
  'brisk',
  'unusually warm',
  'frank',
  'guarded',
  'long overdue',
  'careful',
  'more practical than grand',
  'quieter than feared',
  'busy',
  'cordial',
];
const more = [
  'while rain kept the crowds away from the square',
  'although the agenda had been printed only the night before',
  'and pointed to the number of firms that came along',
  'after weeks of letters between the two foreign services',
  'as interpreters changed places twice during the afternoon',
  'with the press allowed in for barely four minutes',
  'even if the hardest chapters were left for experts',
  'since neither delegation wished to lengthen the protocol',
  'though shops along the route had closed by noon',
  'because the harvest had come in late on both sides',
  'and noted how rarely such a large table is filled',
  'as musicians rehearsed in a courtyard behind the hall',
];

/** A sentence of no consequence; thousands of combinations. */
export function drawFiller(random: Random): string {
  return `${random.pick(who)} ${random.pick(did)} ${random.pick(how)}, ${random.pick(more)}.`;
}
