import { outcome, type VerbFrame } from './event-frame.ts';

const opposition = outcome('REJECT', 'opposition');
const praise = outcome('SUPPORT', 'praise');
const backing = outcome('SUPPORT', 'support');
const recognition = outcome('SUPPORT', 'recognition');
const signing = outcome('AGREE', 'signing');
const ratification = outcome('SUPPORT', 'ratification');
const agreement = outcome('AGREE', 'agreement');
const pledge = outcome('AGREE', 'pledge');
const ties = outcome('AGREE', 'ties');
const aims = ['object', 'to', 'with', 'of', 'for', 'on', 'between'] as const;

/** Verbs of verbal cooperation: praise, agreement, pledges, ties. By lemma, then in order of trial. */
export const concordVerbs: Readonly<Record<string, readonly VerbFrame[]>> = {
  'praise applaud hail laud commend salute extol compliment cheer acclaim': [
    { object: 'any', gives: praise, recipients: aims },
  ],
  'honor honour': [
    { clause: 'infinitive', gives: null },
    { object: 'any', gives: praise, recipients: aims },
  ],
  appreciate: [{ object: 'any', gives: outcome('SUPPORT', 'thanks'), recipients: aims }],
  thank: [{ object: 'party', gives: outcome('SUPPORT', 'thanks'), recipients: ['object'] }],
  congratulate: [{ object: 'party', gives: outcome('SUPPORT', 'congratulation'), recipients: ['object'] }],
  welcome: [
    {
      object: 'person',
      preposition: ['to'],
      gives: outcome('CONSULT', 'reception'),
      recipients: ['object'],
    },
    { object: 'any', gives: outcome('SUPPORT', 'welcome'), recipients: aims },
  ],
  'support back': [
    { object: ['cause'], gives: outcome('SUPPORT', 'endorsement'), recipients: aims },
    { object: 'any', gives: outcome('SUPPORT', 'backing'), recipients: aims },
  ],
  'uphold champion': [
    { object: ['right', 'wellbeing', 'stability'], gives: null },
    { object: 'any', own: 'no', gives: outcome('SUPPORT', 'backing'), recipients: aims },
  ],
  endorse: [{ object: 'any', gives: backing, recipients: aims }],
  defend: [
    { object: ['right', 'wellbeing', 'stability'], gives: null },
    { object: 'any', own: 'no', gives: outcome('SUPPORT', 'defence'), recipients: aims },
  ],
  vouch: [{ preposition: ['for'], gives: backing, recipients: ['for'] }],
  'recognize recognise': [
    { object: ['relations', 'need', 'request', 'support'], gives: null },
    { object: 'named', clause: 'no', gives: recognition, recipients: ['object', 'of'] },
    { object: ['rule'], gives: recognition, recipients: ['object', 'of', 'in'] },
  ],
  ratify: [{ object: 'any', gives: ratification, recipients: ['with', 'between'] }],
  sign: [
    {
      object: ['agreement', 'ceasefire', 'letter', 'aid', 'sanction', 'drill'],
      gives: signing,
      recipients: ['with', 'between'],
    },
    { preposition: ['on', 'up'], gives: signing, recipients: ['with'] },
  ],
  'ink initial co-sign': [{ object: 'any', gives: signing, recipients: ['with', 'between'] }],
  'reach strike clinch conclude seal finalize finalise finalised hammer': [
    { object: ['agreement', 'ceasefire'], gives: agreement, recipients: ['with', 'between'] },
  ],
  'forge cement': [{ object: ['agreement', 'relations'], gives: agreement, recipients: ['with', 'between'] }],
  agree: [
    { object: ['agreement', 'ceasefire'], gives: agreement, recipients: ['with', 'between'] },
    {
      preposition: ['on', 'to', 'upon'],
      of: ['agreement'],
      gives: agreement,
      recipients: ['with', 'between', 'for'],
    },
    {
      clause: 'infinitive',
      gives: outcome('AGREE', 'undertaking'),
      recipients: ['with'],
      inner: 'planned',
    },
    { clause: 'yes', gives: agreement, recipients: ['with'] },
    { preposition: ['on', 'to', 'upon'], gives: agreement, recipients: ['with', 'on', 'to'] },
    // "agrees with her": thinks as she does.
    { preposition: ['with'], gives: null },
    { gives: agreement, recipients: ['with'] },
  ],
  'pledge promise vow swear': [
    { object: ['support'], gives: backing, recipients: ['for', 'to', 'of'] },
    { gives: pledge, recipients: ['to', 'for', 'object'], inner: 'planned' },
  ],
  'commit recommit': [
    { preposition: ['to'], gives: pledge, recipients: ['to'], inner: 'planned' },
    { clause: 'yes', gives: pledge, inner: 'planned' },
  ],
  undertake: [
    { object: ['attack', 'drill', 'talks', 'visit', 'investigation'], gives: 'noun' },
    { object: 'bare', clause: 'infinitive', gives: pledge, inner: 'planned' },
  ],
  offer: [
    { object: ['condolence'], gives: outcome('SUPPORT', 'condolences'), recipients: ['to', 'object'] },
    { object: ['apology'], gives: outcome('CONCEDE', 'apology'), recipients: ['to', 'for'] },
    { object: ['support', 'thanks'], gives: backing, recipients: ['to', 'for'] },
    { gives: outcome('AGREE', 'offer'), recipients: ['to', 'for', 'object', 'with'], inner: 'planned' },
  ],
  consent: [{ gives: agreement, recipients: ['to'], inner: 'planned' }],
  'emphasize emphasise stress highlight': [
    { object: ['commitment'], gives: outcome('SUPPORT', 'backing'), recipients: ['to', 'for', 'with'] },
  ],
  'reaffirm reiterate renew underscore underline affirm voice declare state restate confirm': [
    { object: ['opposition'], gives: opposition, recipients: ['to', 'against'] },
    { object: ['commitment'], gives: outcome('SUPPORT', 'backing'), recipients: ['to', 'for', 'with'] },
    { object: ['support', 'aid'], gives: backing, recipients: ['to', 'for', 'of', 'with', 'on'] },
    {
      object: ['condemnation'],
      gives: outcome('ACCUSE', 'condemnation'),
      recipients: ['of', 'over', 'about', 'at', 'against', 'on', 'to'],
    },
    {
      object: ['ceasefire'],
      gives: outcome('CONCEDE', 'ceasefire', { roles: 'directed' }),
      recipients: ['with', 'in'],
    },
    {
      object: ['emergency'],
      gives: outcome('COERCE', 'state of emergency'),
      recipients: ['in', 'on', 'over'],
    },
    { object: ['attack'], gives: outcome('ASSAULT', 'war'), recipients: ['on', 'against'] },
    {
      object: ['demand'],
      gives: outcome('REQUEST', 'appeal', { mode: null }),
      recipients: ['for', 'to', 'on'],
    },
  ],
  'establish restore normalize normalise resume upgrade elevate strengthen deepen expand enhance': [
    { object: ['relations', 'mission'], gives: ties, recipients: ['with', 'between', 'to'] },
    { object: ['agreement'], gives: ties, recipients: ['with', 'between'] },
    { object: ['talks', 'attack', 'aid', 'drill', 'visit'], gives: 'noun' },
  ],
  raise: [
    { object: ['opposition'], gives: opposition, recipients: ['to', 'against'] },
    { object: ['relations'], preposition: ['to'], gives: ties, recipients: ['with'] },
    {
      object: ['condemnation'],
      gives: outcome('ACCUSE', 'concern'),
      recipients: ['of', 'over', 'about', 'at', 'with'],
    },
    { object: ['aid'], gives: outcome('AID', 'aid'), recipients: ['for', 'to'] },
  ],
  'ready willing prepared': [
    {
      clause: 'yes',
      gives: outcome('AGREE', 'readiness'),
      recipients: ['with', 'to', 'in'],
      inner: 'planned',
    },
  ],
  'grateful thankful': [{ preposition: ['to'], gives: outcome('SUPPORT', 'thanks'), recipients: ['to'] }],
  'launch establish create form found inaugurate announce set start': [
    {
      object: ['initiative'],
      gives: outcome('COOPERATE', 'initiative'),
      recipients: ['with', 'between'],
    },
  ],
  mourn: [{ object: 'any', gives: outcome('SUPPORT', 'condolences'), recipients: ['of', 'object'] }],
  'confer bestow': [
    { object: ['award'], gives: outcome('SUPPORT', 'award'), recipients: ['on', 'upon', 'to'] },
    { preposition: ['with'], gives: outcome('CONSULT', 'talks'), recipients: ['with'] },
  ],
  convey: [
    { object: ['condolence'], gives: outcome('SUPPORT', 'condolences'), recipients: ['to'] },
    {
      object: ['thanks', 'support'],
      gives: outcome('SUPPORT', 'greetings'),
      recipients: ['to', 'for', 'from'],
    },
    { object: ['letter', 'invitation'], gives: 'noun', recipients: ['to'] },
    {
      object: ['condemnation'],
      gives: outcome('ACCUSE', 'concern'),
      recipients: ['to', 'over', 'about'],
    },
  ],
  express: [
    { object: ['opposition'], gives: opposition, recipients: ['to', 'against'] },
    {
      object: ['condemnation'],
      gives: outcome('ACCUSE', 'concern'),
      recipients: ['of', 'over', 'about', 'at', 'with', 'to', 'against'],
    },
    {
      object: ['condolence'],
      preposition: ['to', 'with'],
      gives: outcome('SUPPORT', 'condolences'),
      recipients: ['to', 'with'],
    },
    { object: ['condolence'], gives: outcome('SUPPORT', 'condolences'), recipients: ['over', 'for', 'in'] },
    { object: ['apology'], gives: outcome('CONCEDE', 'apology'), recipients: ['to', 'for', 'over'] },
    { object: ['thanks'], gives: outcome('SUPPORT', 'thanks'), recipients: ['to', 'for', 'object'] },
    { object: ['support'], gives: backing, recipients: ['for', 'to', 'with', 'of'] },
  ],
  extend: [
    { object: ['condolence'], gives: outcome('SUPPORT', 'condolences'), recipients: ['to', 'over'] },
    {
      object: ['invitation'],
      gives: outcome('REQUEST', 'invitation'),
      recipients: ['to', 'for'],
    },
    { object: ['thanks'], gives: outcome('SUPPORT', 'greetings'), recipients: ['to'] },
    { object: ['support'], gives: backing, recipients: ['to'] },
    {
      object: ['emergency'],
      gives: outcome('COERCE', 'state of emergency'),
      recipients: ['on', 'in', 'for'],
    },
    {
      object: ['sanction'],
      gives: outcome('COERCE', 'restrictions'),
      recipients: ['on', 'in', 'against', 'for'],
    },
    { object: ['aid'], gives: outcome('AID', 'aid'), recipients: ['to'] },
  ],
};
