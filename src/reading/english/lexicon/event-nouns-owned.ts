import { outcome, type Outcome } from './event-frame.ts';

/** A row of nouns: what they tell, whom "of" names, and the prepositions whose noun receives. */
export type NounRow = readonly [
  lemmas: string,
  gives: Outcome,
  of: 'actor' | 'recipient' | 'victim',
  recipients: string,
];

/**
 * Nouns that tell an event only with whose it is beside them ("Lima's objections to", "restrictions by Lima on"), or as the object of a
 * light verb. Without an owner they name a topic: "offers to Lima were discussed".
 */
export const ownedNouns: readonly NounRow[] = [
  ['proposal offer', outcome('REQUEST', 'proposal'), 'actor', 'to'],
  ['objection opposition', outcome('REJECT', 'opposition'), 'actor', 'to'],
  ['veto', outcome('REJECT', 'veto'), 'recipient', 'of over'],
  ['support backing solidarity', outcome('SUPPORT', 'support'), 'actor', 'for to of with'],
  ['praise', outcome('SUPPORT', 'praise'), 'recipient', 'for of'],
  ['aid assistance donation grant', outcome('AID', 'aid'), 'recipient', 'to for'],
  ['support-package', outcome('AID', 'aid'), 'recipient', 'to for'],
  ['restriction curb', outcome('COERCE', 'restrictions'), 'recipient', 'on against'],
  [
    'protest demonstration rally march sit-in picket',
    outcome('PROTEST', 'protest'),
    'actor',
    'against over outside at in',
  ],
  ['walkout walk-out stoppage', outcome('PROTEST', 'strike'), 'actor', 'against over at'],
  ['riot', outcome('PROTEST', 'riot'), 'actor', 'against over in'],
  ['boycott', outcome('PROTEST', 'boycott'), 'recipient', 'of against'],
];
