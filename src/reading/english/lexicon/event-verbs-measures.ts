import { outcome, type VerbFrame } from './event-frame.ts';

const suspension = outcome('SANCTION', 'suspension');
const donation = outcome('AID', 'donation');
const deployment = outcome('MOBILIZE', 'deployment');
const demand = outcome('REQUEST', 'demand');
const siding = outcome('SUPPORT', 'backing');
const from = ['of', 'from', 'for', 'to', 'with', 'between', 'object'] as const;
const to = ['to', 'for', 'in', 'on', 'object'] as const;

/**
 * Verbs of measures that a state takes or announces against or for another: entry and trade suspended, visas revoked, money given,
 * weapons supplied with "with", reinforcements sent, its side taken, its troops wanted away. By lemma, in order of trial.
 */
export const measureVerbs: Readonly<Record<string, readonly VerbFrame[]>> = {
  'suspend halt stop end terminate cancel curtail restrict limit withdraw revoke scrap block freeze': [
    { object: ['admission'], preposition: ['of', 'from', 'for', 'to'], gives: suspension, recipients: from },
  ],
  suspend: [
    { subject: ['alliance'], object: 'named', clause: 'no', gives: suspension, recipients: ['object'] },
  ],
  'suspend halt end terminate curtail withdraw revoke sever withhold': [
    { object: ['privilege', 'dealings'], gives: suspension, recipients: from },
  ],
  'restrict ban block stop halt suspend': [
    { object: ['dealings'], preposition: ['of', 'from', 'to', 'with'], gives: suspension, recipients: from },
  ],
  'supply provide equip furnish arm': [
    {
      object: 'party',
      preposition: ['with'],
      of: ['aid', 'money', 'weapon'],
      gives: outcome('AID', 'aid'),
      recipients: ['object'],
    },
  ],
  'give donate pledge promise': [{ object: ['money', 'dose'], gives: donation, recipients: to }],
  'announce contribute': [
    { object: ['money'], preposition: ['in', 'of', 'for'], of: ['relief'], gives: donation, recipients: to },
  ],
  stand: [
    { preposition: ['at', 'in', 'on', 'outside', 'near'], gives: null },
    { preposition: ['by'], of: ['commitment', 'request', 'publication'], gives: null },
    { preposition: ['with', 'by'], gives: siding, recipients: ['with', 'by'] },
  ],
  'unite united': [{ preposition: ['with'], gives: siding, recipients: ['with'] }],
  'commit dedicate': [{ preposition: ['to'], of: ['wellbeing'], gives: siding, recipients: ['to', 'of'] }],
  want: [
    { object: 'named', clause: 'infinitive', gives: demand, recipients: ['object'], inner: 'hypothetical' },
    {
      object: ['troops'],
      clause: 'infinitive',
      gives: demand,
      recipients: ['of', 'from'],
      inner: 'hypothetical',
    },
  ],
  'send dispatch rush': [
    { object: ['reinforcement'], gives: deployment, recipients: ['to', 'into', 'near', 'along', 'against'] },
  ],
};
