import { outcome, type VerbFrame } from './event-frame.ts';

const talks = outcome('CONSULT', 'talks');
const call = outcome('CONSULT', 'call');
const visit = outcome('CONSULT', 'visit');
const arrival = outcome('CONSULT', 'arrival');
const departure = outcome('CONSULT', 'departure');
const reception = outcome('CONSULT', 'reception');
const meal = outcome('CONSULT', 'banquet');
const celebration = outcome('CONSULT', 'ceremony', { roles: 'attending' });
const gathering = outcome('CONSULT', 'summit', { roles: 'attending' });
const mediation = outcome('CONSULT', 'mediation');
const invitation = outcome('REQUEST', 'invitation');

const partners = ['object', 'with', 'to', 'alongside'] as const;

/** Verbs of diplomatic contact: "met", "flew to", "received", "spoke by phone with". By lemma, then in order of trial. */
export const talksVerbs: Readonly<Record<string, readonly VerbFrame[]>> = {
  meet: [
    { object: ['need'], gives: null },
    { object: 'party', gives: talks, recipients: partners },
    { preposition: ['with'], gives: talks, recipients: ['with'] },
    { object: 'bare', gives: talks, recipients: ['with'] },
  ],
  'confer consult negotiate': [
    { preposition: ['with'], gives: talks, recipients: ['with'] },
    { object: 'party', clause: 'no', gives: talks, recipients: ['with', 'object'] },
    { object: 'bare', gives: talks, recipients: ['with'] },
  ],
  'talk speak converse chat': [
    { preposition: ['by', 'via', 'over', 'on'], of: ['call'], gives: call, recipients: ['with', 'to'] },
    { preposition: ['with'], gives: talks, recipients: ['with'] },
    {
      preposition: ['to'],
      gives: outcome('CONSULT', 'conversation'),
      recipients: ['to'],
    },
  ],
  discuss: [{ gives: talks, recipients: ['with'] }],
  sit: [{ particle: 'down', preposition: ['with'], gives: talks, recipients: ['with'] }],
  exchange: [
    {
      preposition: ['for'],
      of: ['captive'],
      gives: outcome('RETREAT', 'exchange'),
      recipients: ['for', 'with'],
    },
    {
      object: ['captive'],
      gives: outcome('RETREAT', 'exchange'),
      recipients: ['with', 'for'],
    },
    {
      object: ['intelligence'],
      gives: outcome('COOPERATE', 'intelligence sharing'),
      recipients: ['with'],
    },
    {
      object: ['letter'],
      preposition: ['of'],
      of: ['need', 'agreement'],
      gives: outcome('AGREE', 'letters of intent'),
      recipients: ['with'],
    },
    {
      object: ['letter', 'thanks'],
      gives: outcome('CONSULT', 'letters'),
      recipients: ['with'],
    },
    { object: ['envoy'], gives: outcome('SUPPORT', 'ties'), recipients: ['with'] },
    { object: ['attack'], gives: outcome('ASSAULT', 'fighting'), recipients: ['with'] },
    { object: 'any', preposition: ['with'], gives: talks, recipients: ['with'] },
  ],
  engage: [
    { preposition: ['in'], of: ['talks'], gives: talks, recipients: ['with'] },
    { preposition: ['with'], gives: talks, recipients: ['with'] },
  ],
  'phone telephone ring': [{ object: 'party', gives: call, recipients: ['object'] }],
  'visit tour': [
    { object: ['celebration'], gives: celebration, recipients: ['with'] },
    { object: 'any', gives: visit, recipients: ['object'] },
  ],
  'arrive land': [
    { preposition: ['in', 'at', 'on', 'to'], gives: arrival, recipients: ['in', 'at', 'to'] },
    { object: 'bare', gives: arrival },
  ],
  'fly travel journey head': [
    // "flew home from Lima", "flew home to Suva": the journey that ends a stay.
    { particle: 'home', object: 'bare', gives: departure, recipients: ['from'] },
    { object: 'bare', preposition: ['to', 'for', 'into'], gives: arrival, recipients: ['to', 'for', 'into'] },
    { object: ['aid'], gives: outcome('AID', 'aid'), recipients: ['to', 'into'] },
  ],
  pay: [
    { object: ['visit', 'call', 'talks'], gives: 'noun' },
    { preposition: ['on', 'to'], of: ['visit', 'call'], gives: visit, recipients: ['on', 'to'] },
  ],
  'greet entertain': [{ object: 'person', gives: reception, recipients: ['object'] }],
  receive: [
    {
      object: ['credentials'],
      preposition: ['of', 'from'],
      gives: outcome('CONSULT', 'accreditation', { roles: 'hosting' }),
      recipients: ['of', 'from'],
    },
    {
      object: [
        'troops',
        'aid',
        'call',
        'letter',
        'invitation',
        'award',
        'support',
        'thanks',
        'request',
        'weapon',
      ],
      gives: null,
    },
    { object: 'person', gives: reception, recipients: ['object'] },
  ],
  see: [
    {
      particle: 'off',
      object: 'party',
      gives: outcome('CONSULT', 'farewell'),
      recipients: ['object'],
    },
  ],
  bid: [{ object: 'party', preposition: ['to'], gives: null }],
  host: [
    { object: ['refugee'], gives: outcome('AID', 'asylum'), recipients: ['object', 'from'] },
    { object: 'body', gives: outcome('CONSULT', 'hosting'), recipients: [] },
    {
      object: ['talks', 'gathering'],
      gives: outcome('CONSULT', 'hosting'),
      recipients: ['between', 'with', 'of', 'for'],
    },
    { object: 'people', gives: reception, recipients: ['object'] },
  ],
  'attend address': [
    { object: ['talks'], gives: gathering, recipients: ['with', 'of', 'in', 'at'] },
    { object: ['celebration'], gives: celebration, recipients: ['with', 'in', 'at'] },
    { object: ['gathering', 'talks'], gives: gathering, recipients: ['with', 'of', 'in', 'at'] },
  ],
  'participate partake': [
    { preposition: ['in'], of: ['gathering', 'talks', 'drill'], gives: 'noun', recipients: ['with', 'of'] },
  ],
  'gather convene assemble': [
    { object: ['gathering', 'talks'], gives: gathering, recipients: ['with', 'of', 'alongside'] },
    { object: 'bare', preposition: ['in', 'at', 'for'], gives: gathering, recipients: ['with', 'alongside'] },
  ],
  'chair co-chair cochair': [
    {
      object: 'any',
      gives: outcome('CONSULT', 'session', { mode: null }),
      recipients: ['with', 'between'],
    },
  ],
  bring: [
    { particle: 'together', object: 'person', gives: gathering, recipients: ['object', 'with'] },
    { particle: 'together', object: 'named', gives: gathering, recipients: ['object', 'with'] },
  ],
  'dine lunch': [{ preposition: ['with'], gives: meal, recipients: ['with'] }],
  'mediate arbitrate': [{ gives: mediation, recipients: ['between', 'with', 'object', 'in'] }],
  broker: [{ object: 'any', gives: mediation, recipients: ['between', 'with', 'in'] }],
  'depart leave': [
    { preposition: ['for'], gives: departure, recipients: ['for'] },
    { object: 'bare', preposition: ['from'], of: ['talks', 'gathering'], gives: null },
    { object: 'bare', preposition: ['from'], gives: departure, recipients: ['from'] },
  ],
  invite: [{ object: 'party', gives: invitation, recipients: ['object'], inner: 'hypothetical' }],
  present: [
    {
      object: ['credentials'],
      gives: outcome('CONSULT', 'accreditation'),
      recipients: ['to'],
    },
    { object: ['award'], gives: outcome('SUPPORT', 'award'), recipients: ['to', 'with'] },
    {
      object: 'party',
      preposition: ['with'],
      of: ['award'],
      gives: outcome('SUPPORT', 'award'),
      recipients: ['object'],
    },
  ],
  'brief debrief': [{ object: 'party', gives: outcome('CONSULT', 'briefing'), recipients: ['object'] }],
};
