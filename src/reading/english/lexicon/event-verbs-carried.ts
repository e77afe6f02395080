import { outcome, type VerbFrame } from './event-frame.ts';

const condemnation = outcome('ACCUSE', 'condemnation');
const lawsuit = outcome('ACCUSE', 'lawsuit');
const opposition = outcome('REJECT', 'opposition');
const appeal = outcome('REQUEST', 'appeal');
const demand = outcome('REQUEST', 'demand');
const backing = outcome('SUPPORT', 'support');
const praise = outcome('SUPPORT', 'praise');
const at = ['at', 'to', 'against', 'of', 'on', 'over', 'object'] as const;

/**
 * Verbs that carry a stance in the noun that is their object: a rebuke delivered, pressure put on somebody, an appeal made, charges
 * brought, weight thrown behind a bid. By lemma, in order of trial.
 */
export const carriedVerbs: Readonly<Record<string, readonly VerbFrame[]>> = {
  'deliver issue level hurl aim direct heap unleash launch make': [
    { object: ['rebuke'], gives: condemnation, recipients: at },
  ],
  take: [{ object: ['aim'], preposition: ['at'], gives: condemnation, recipients: ['at'] }],
  'register voice state express make': [
    { object: ['opposition'], gives: opposition, recipients: ['to', 'against', 'with', 'of'] },
  ],
  'make issue renew repeat': [{ object: ['plea'], gives: appeal, recipients: ['to', 'on'], inner: 'silent' }],
  'put exert apply pile increase mount intensify bring': [
    {
      object: ['pressure'],
      preposition: ['on', 'upon'],
      gives: demand,
      recipients: ['on', 'upon'],
      inner: 'silent',
    },
  ],
  'bring lay press': [
    { object: ['charge'], preposition: ['against'], gives: lawsuit, recipients: ['against'] },
  ],
  'lend throw': [
    { object: ['solidarity'], gives: backing, recipients: ['to', 'behind', 'for'] },
    { object: ['weight'], preposition: ['behind'], gives: backing, recipients: ['behind'] },
  ],
  pay: [{ object: ['tribute'], preposition: ['to'], gives: praise, recipients: ['to'] }],
  'mock ridicule belittle denigrate malign insult taunt berate scorn humiliate smear upbraid reproach lecture':
    [{ object: 'party', gives: condemnation, recipients: ['object'] }],
};
