import { outcome, type VerbFrame } from './event-frame.ts';

const gift = outcome('AID', 'gift');
const handshake = outcome('CONSULT', 'talks');

/** Verbs of gifts, handshakes and company, of buying and of help between bodies. By lemma, in order of trial. */
export const courtesyVerbs: Readonly<Record<string, readonly VerbFrame[]>> = {
  'give present donate gift hand': [
    { object: ['gift'], gives: gift, recipients: ['to', 'object'] },
    { object: 'person', preposition: ['with'], of: ['gift'], gives: gift, recipients: ['object'] },
  ],
  shake: [
    { object: ['hand'], preposition: ['with'], gives: handshake, recipients: ['with'] },
    { object: ['hand'], gives: handshake, recipients: [] },
  ],
  accompany: [
    {
      object: 'person',
      gives: outcome('CONSULT', 'visit', { roles: 'mutual' }),
      recipients: ['object'],
    },
  ],
  'buy purchase procure': [
    {
      object: ['aircraft', 'weapon', 'vessel'],
      gives: outcome('COOPERATE', 'cooperation'),
      recipients: ['object', 'from'],
    },
  ],
  coordinate: [{ preposition: ['with'], gives: outcome('COOPERATE', 'cooperation'), recipients: ['with'] }],
  hand: [
    { object: ['captive'], preposition: ['to'], gives: outcome('RETREAT', 'return'), recipients: ['to'] },
  ],
  'extend grant introduce': [
    {
      object: ['waiver'],
      gives: outcome('RETREAT', 'lifting of restrictions'),
      recipients: ['for', 'to', 'from', 'object'],
    },
  ],
  agree: [
    {
      preposition: ['to'],
      of: ['ultimatum'],
      gives: outcome('CONCEDE', 'concession'),
      recipients: ['of', 'from', 'to'],
    },
  ],
  give: [
    { particle: 'in', preposition: ['to'], gives: outcome('CONCEDE', 'concession'), recipients: ['to'] },
  ],
  cave: [{ preposition: ['to', 'in'], gives: outcome('CONCEDE', 'concession'), recipients: ['to'] }],
  comply: [
    {
      preposition: ['with'],
      of: ['request', 'demand', 'sanction', 'threat', 'verdict'],
      gives: outcome('CONCEDE', 'concession'),
      recipients: ['of', 'from', 'by', 'with'],
    },
  ],
};
