import { outcome, type VerbFrame } from './event-frame.ts';

const request = outcome('REQUEST', 'request');
const demand = outcome('REQUEST', 'demand');
const meetingWanted = outcome('REQUEST', 'request', { mode: 'meet' });
const aidWanted = outcome('REQUEST', 'request', { mode: 'assist' });
const calledUp = outcome('CONSULT', 'call');
const asked = ['object', 'to', 'on', 'from', 'of', 'for', 'with'] as const;

/** Verbs of asking, urging, ordering and proposing. By lemma, then in order of trial. */
export const requestVerbs: Readonly<Record<string, readonly VerbFrame[]>> = {
  'ask beg implore plead petition exhort': [
    { clause: 'infinitive', object: 'party', gives: request, recipients: ['object'], inner: 'silent' },
    {
      preposition: ['for'],
      of: ['talks', 'gathering'],
      gives: meetingWanted,
      recipients: ['object', 'with'],
    },
    {
      object: 'bare',
      preposition: ['for'],
      of: ['relief', 'support'],
      gives: aidWanted,
      recipients: ['for', 'from', 'with'],
      inner: 'silent',
    },
    { preposition: ['for'], gives: aidWanted, recipients: ['object', 'from', 'with'], inner: 'silent' },
  ],
  'urge call-upon': [{ gives: outcome('REQUEST', 'appeal'), recipients: asked, inner: 'silent' }],
  call: [
    {
      preposition: ['for'],
      of: ['sanction'],
      gives: outcome('REQUEST', 'appeal'),
      recipients: ['on', 'against'],
    },
    {
      preposition: ['for'],
      of: ['talks', 'gathering'],
      gives: meetingWanted,
      recipients: ['with', 'between', 'of', 'on'],
    },
    {
      particle: 'off',
      object: ['talks', 'visit', 'gathering'],
      gives: 'noun',
      recipients: ['with'],
      inner: 'denied',
    },
    {
      particle: 'off',
      object: ['protest', 'attack', 'sanction'],
      gives: outcome('CONCEDE', 'calling off'),
      recipients: ['against', 'with', 'on', 'in'],
    },
    {
      preposition: ['on', 'upon'],
      clause: 'yes',
      gives: outcome('REQUEST', 'appeal'),
      recipients: ['on', 'upon'],
      inner: 'silent',
    },
    {
      preposition: ['for'],
      gives: outcome('REQUEST', 'appeal'),
      recipients: ['on', 'from', 'by', 'of', 'to', 'for', 'in', 'against'],
    },
    {
      preposition: ['on', 'upon'],
      object: 'bare',
      gives: outcome('REQUEST', 'appeal'),
      recipients: ['on', 'upon'],
      inner: 'silent',
    },
    { object: 'person', unnamed: true, clause: 'no', gives: calledUp, recipients: ['object'] },
    {
      object: 'person',
      unnamed: true,
      clause: 'infinitive',
      gives: calledUp,
      recipients: ['object'],
      inner: 'silent',
    },
  ],
  appeal: [
    {
      preposition: ['to', 'for'],
      gives: outcome('REQUEST', 'appeal'),
      recipients: ['to', 'for'],
      inner: 'silent',
    },
  ],
  demand: [
    { object: ['talks'], gives: meetingWanted, recipients: ['of', 'with', 'from'] },
    { object: ['aid', 'support'], gives: aidWanted, recipients: ['from', 'of'] },
    { gives: demand, recipients: ['from', 'of', 'object', 'by'], inner: 'silent' },
  ],
  request: [{ gives: request, recipients: ['from', 'of', 'object'], inner: 'silent' }],
  seek: [
    {
      object: ['refugee'],
      gives: outcome('REQUEST', 'asylum'),
      recipients: ['in', 'from', 'at'],
    },
    { object: ['aid', 'support'], gives: aidWanted, recipients: ['from', 'of', 'for'] },
    { object: ['talks'], gives: meetingWanted, recipients: ['with', 'between'] },
    { object: ['investigation'], gives: request, recipients: ['into', 'from', 'by'] },
    { clause: 'yes', gives: null, inner: 'hypothetical' },
  ],
  push: [
    { preposition: ['for'], gives: demand, recipients: ['for', 'on', 'object'], inner: 'silent' },
    { object: 'party', clause: 'yes', gives: demand, recipients: ['object'], inner: 'silent' },
  ],
  'pressure pressurize pressurise': [
    { object: 'any', gives: demand, recipients: ['object'], inner: 'silent' },
  ],
  'order instruct': [
    { object: ['attack'], gives: outcome('ASSAULT', 'attack'), recipients: ['on', 'against', 'in'] },
    {
      object: ['sanction'],
      gives: outcome('SANCTION', 'sanctions'),
      recipients: ['on', 'against'],
    },
    {
      object: 'any',
      gives: outcome('REQUEST', 'order'),
      recipients: ['object', 'of'],
      inner: 'silent',
    },
  ],
  insist: [{ preposition: ['on'], gives: demand, recipients: ['on'] }],
  'propose recommend': [
    {
      gives: outcome('REQUEST', 'proposal'),
      recipients: ['to', 'with', 'between', 'for', 'object'],
      inner: 'hypothetical',
    },
  ],
};
