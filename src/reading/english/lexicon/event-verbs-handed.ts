import { outcome, type VerbFrame } from './event-frame.ts';

const aid = outcome('AID', 'aid');
const cooperation = outcome('COOPERATE', 'cooperation');
const agreement = outcome('AGREE', 'agreement');
const arrival = outcome('CONSULT', 'arrival');
const refusal = outcome('REJECT', 'withdrawal');
const to = ['to', 'object', 'for'] as const;

/** Verbs of what passes from one to another, and of coming and going: helpers sent, ships sold, land handed back, talks walked out of. */
export const handedVerbs: Readonly<Record<string, readonly VerbFrame[]>> = {
  'send dispatch fly despatch rush': [
    { object: ['helper'], preposition: ['to'], gives: aid, recipients: ['to'] },
  ],
  donate: [{ object: 'any', preposition: ['to'], gives: outcome('AID', 'donation'), recipients: to }],
  sell: [{ object: 'any', preposition: ['to'], gives: cooperation, recipients: ['to'] }],
  hand: [
    {
      particle: 'back',
      object: 'any',
      preposition: ['to'],
      gives: outcome('RETREAT', 'return'),
      recipients: ['to'],
    },
  ],
  // A visit that is over took place; only talks are broken off by ending them.
  'end complete conclude finish wrap': [
    { object: ['visit'], gives: 'noun', recipients: ['to', 'in', 'with'] },
  ],
  strike: [{ object: ['agreement', 'ceasefire'], gives: agreement, recipients: ['with', 'between'] }],
  enter: [{ preposition: ['into'], of: ['agreement'], gives: agreement, recipients: ['with', 'between'] }],
  'choose select pick tap': [
    { object: 'body', clause: 'infinitive', gives: cooperation, recipients: ['object'], inner: 'planned' },
  ],
  join: [
    { object: ['entourage'], gives: outcome('CONSULT', 'visit'), recipients: ['to'] },
    {
      object: 'person',
      preposition: ['for', 'in', 'at'],
      of: ['talks', 'gathering'],
      gives: outcome('CONSULT', 'talks'),
      recipients: ['object'],
    },
  ],
  touch: [{ particle: 'down', preposition: ['in', 'at'], gives: arrival, recipients: ['in', 'at'] }],
  walk: [{ preposition: ['out'], of: ['talks', 'gathering'], gives: refusal, recipients: ['with', 'of'] }],
  block: [{ object: ['cause'], gives: outcome('REJECT', 'veto'), recipients: ['of', 'on', 'by', 'from'] }],
  'fire use deploy': [
    {
      object: ['riotGear'],
      preposition: ['at', 'against', 'on', 'to'],
      gives: outcome('COERCE', 'crackdown'),
      recipients: ['at', 'against', 'on'],
    },
  ],
  'sink torpedo scuttle': [
    { object: ['vessel', 'target'], gives: outcome('ASSAULT', 'destruction'), recipients: ['object', 'of'] },
  ],
};
