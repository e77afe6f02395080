import { outcome, type VerbFrame } from './event-frame.ts';

const condemnation = outcome('ACCUSE', 'condemnation');
const accusation = outcome('ACCUSE', 'accusation');
const probe = outcome('ACCUSE', 'investigation');
const lawsuit = outcome('ACCUSE', 'lawsuit');
const request = outcome('REQUEST', 'request');
const demand = outcome('REQUEST', 'demand');
const meetingWanted = outcome('REQUEST', 'request', { mode: 'meet' });
const aidWanted = outcome('REQUEST', 'request', { mode: 'assist' });
const refusal = outcome('REJECT', 'refusal');
const rejection = outcome('REJECT', 'rejection');
const denial = outcome('REJECT', 'denial');
const threat = outcome('THREATEN', 'threat');
const warning = outcome('THREATEN', 'warning');
const calledUp = outcome('CONSULT', 'call');
const wide = ['object', 'of', 'by', 'with', 'for', 'from', 'to', 'on', 'in'] as const;
const against = ['object', 'of', 'against', 'over', 'about', 'for', 'with', 'by', 'at'] as const;
const asked = ['object', 'to', 'on', 'from', 'of', 'for', 'with'] as const;

/** Verbs of verbal conflict: accusation, request, refusal, threat. By lemma, then in order of trial. */
export const disputeVerbs: Readonly<Record<string, readonly VerbFrame[]>> = {
  [`condemn denounce criticize criticise deplore decry slam blast lambast lambaste rebuke castigate chide scold
   reprimand deride vilify berate censure admonish chastise disparage excoriate`]: [
    { object: 'any', gives: condemnation, recipients: against, inner: 'happened' },
  ],
  'blame fault': [{ object: 'any', gives: accusation, recipients: ['object', 'on', 'for'] }],
  'label brand': [{ object: 'named', preposition: ['as'], gives: condemnation, recipients: ['object'] }],
  accuse: [{ object: 'party', gives: accusation, recipients: ['object'], inner: 'alleged' }],
  'lash hit': [
    { particle: 'out', gives: condemnation, recipients: ['at', 'against'] },
    { particle: 'back', gives: condemnation, recipients: ['at', 'against'] },
    { preposition: ['out', 'back'], gives: condemnation, recipients: ['at', 'against'] },
  ],
  'concerned worried alarmed dismayed outraged disappointed appalled': [
    {
      preposition: ['about', 'over', 'by', 'at', 'with'],
      gives: outcome('ACCUSE', 'concern'),
      recipients: ['about', 'over', 'by', 'at', 'with'],
    },
  ],
  complain: [{ gives: condemnation, recipients: ['about', 'of', 'to', 'against'] }],
  object: [{ preposition: ['to'], gives: condemnation, recipients: ['to'] }],
  'lodge deliver': [
    {
      object: ['condemnation', 'charge'],
      gives: outcome('ACCUSE', 'protest note'),
      recipients: ['with', 'to', 'against'],
    },
    { object: ['threat'], gives: warning, recipients: ['to'] },
    { object: ['aid'], gives: outcome('AID', 'aid'), recipients: ['to', 'for', 'in'] },
    { object: ['letter'], gives: 'noun', recipients: ['to'] },
  ],
  summon: [
    {
      object: 'party',
      gives: outcome('ACCUSE', 'summons'),
      recipients: ['object', 'of'],
    },
  ],
  'sue prosecute indict': [{ object: 'any', gives: lawsuit, recipients: ['object', 'of'] }],
  charge: [
    { object: 'party', preposition: ['with'], gives: lawsuit, recipients: ['object'] },
    { object: 'party', gives: lawsuit, recipients: ['object'] },
  ],
  convict: [
    {
      object: 'any',
      gives: outcome('ACCUSE', 'conviction'),
      recipients: ['object', 'of'],
    },
  ],
  file: [{ object: ['charge', 'condemnation'], gives: lawsuit, recipients: ['against', 'with'] }],
  press: [
    { object: ['charge'], gives: lawsuit, recipients: ['against'] },
    { object: 'party', clause: 'infinitive', gives: demand, recipients: asked, inner: 'silent' },
    { preposition: ['for'], gives: demand, recipients: ['for', 'on'] },
  ],
  'investigate probe': [
    { object: 'any', gives: probe, recipients: ['object', 'of', 'by', 'into', 'against'] },
  ],
  allege: [{ clause: 'yes', gives: accusation, inner: 'alleged' }],
  extradite: [{ object: 'any', gives: outcome('COOPERATE', 'extradition'), recipients: ['to', 'object'] }],
  'ask beg implore plead petition exhort': [
    { clause: 'infinitive', object: 'party', gives: request, recipients: ['object'], inner: 'silent' },
    {
      preposition: ['for'],
      of: ['talks', 'gathering'],
      gives: meetingWanted,
      recipients: ['object', 'with'],
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
  'reject rebuff spurn dismiss': [
    {
      object: ['talks', 'visit'],
      gives: outcome('REJECT', 'rejection', { mode: 'meet' }),
      recipients: ['with', 'by', 'from', 'of'],
    },
    { object: 'any', gives: rejection, recipients: wide },
  ],
  decline: [
    { object: ['request', 'invitation', 'aid'], gives: rejection, recipients: wide },
    { clause: 'yes', gives: refusal, recipients: ['with', 'to', 'on', 'object'], inner: 'silent' },
  ],
  refuse: [
    {
      object: ['talks', 'visit', 'invitation'],
      gives: outcome('REJECT', 'refusal', { mode: 'meet' }),
      recipients: ['with', 'from'],
    },
    { clause: 'yes', gives: refusal, recipients: ['with', 'to', 'on', 'object'], inner: 'silent' },
    { object: 'any', gives: refusal, recipients: wide },
  ],
  oppose: [
    { object: 'any', gives: outcome('REJECT', 'opposition'), recipients: wide },
    {
      object: 'bare',
      gives: outcome('REJECT', 'opposition'),
      recipients: ['to', 'by', 'of', 'with'],
    },
  ],
  resist: [{ object: 'any', gives: outcome('REJECT', 'opposition'), recipients: wide }],
  'deny refute rebut': [
    { object: ['refugee', 'post', 'visit'], gives: refusal, recipients: ['to', 'object'] },
    { gives: denial, recipients: ['of', 'by', 'from', 'to', 'object', 'against'], inner: 'denied' },
  ],
  rule: [
    {
      particle: 'out',
      gives: outcome('REJECT', 'ruling out'),
      recipients: ['with', 'to', 'for'],
      inner: 'denied',
    },
  ],
  turn: [
    { particle: 'down', object: 'any', gives: rejection, recipients: wide },
    {
      particle: 'over',
      object: 'any',
      gives: outcome('RETREAT', 'return'),
      recipients: ['to'],
    },
  ],
  veto: [{ object: 'any', gives: outcome('REJECT', 'veto'), recipients: wide }],
  'defy flout disobey': [{ object: 'any', gives: outcome('REJECT', 'defiance'), recipients: wide }],
  'snub shun': [
    {
      object: 'any',
      gives: outcome('REJECT', 'snub'),
      recipients: ['object', 'by', 'with'],
    },
  ],
  opposed: [
    {
      preposition: ['to'],
      gives: outcome('REJECT', 'opposition'),
      recipients: ['to', 'by', 'of', 'with'],
    },
  ],
  critical: [{ preposition: ['of'], gives: condemnation, recipients: ['of'] }],
  'reluctant unwilling': [
    { clause: 'yes', gives: refusal, recipients: ['with', 'to', 'on', 'object'], inner: 'silent' },
  ],
  renege: [{ preposition: ['on'], gives: refusal, recipients: ['on', 'with'] }],
  fail: [{ clause: 'yes', gives: null, inner: 'denied' }],
  threaten: [
    {
      clause: 'yes',
      gives: threat,
      recipients: ['with', 'against', 'object', 'on', 'in', 'to', 'of'],
      inner: 'silent',
    },
    { object: 'party', gives: threat, recipients: ['object', 'with'] },
    { object: 'any', gives: threat, recipients: ['against', 'on', 'of', 'object'] },
  ],
  warn: [{ gives: warning, recipients: ['object', 'against', 'to', 'of'], inner: 'silent' }],
  alert: [
    {
      object: 'party',
      preposition: ['to', 'about', 'of'],
      gives: outcome('CONSULT', 'notice'),
      recipients: ['object'],
    },
    { object: 'party', gives: warning, recipients: ['object'] },
  ],
  'issue give set': [
    { object: ['threat'], gives: threat, recipients: ['to', 'object', 'for'] },
    { object: ['request'], gives: null },
  ],
};
