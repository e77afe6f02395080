import { outcome, type VerbFrame } from './event-frame.ts';

const easing = outcome('RETREAT', 'lifting of restrictions');
const concession = outcome('CONCEDE', 'concession');
const restrictions = outcome('COERCE', 'restrictions');
const on = ['on', 'against', 'for', 'of', 'from', 'to', 'object'] as const;

/**
 * Verbs that undo, hinder, guard or answer a deed: visas waived, sentences overturned, claims renounced, ships kept from leaving, envoys
 * guarded, blows answered, envoys named, materiel handed over. By lemma, in order of trial.
 */
export const reversalVerbs: Readonly<Record<string, readonly VerbFrame[]>> = {
  'waive abolish drop lift scrap': [
    { object: ['formality'], preposition: ['for', 'on'], gives: easing, recipients: ['for', 'on'] },
  ],
  'overturn quash annul vacate': [
    {
      object: ['verdict'],
      gives: outcome('CONCEDE', 'acquittal'),
      recipients: ['of', 'against', 'object'],
    },
    { object: ['sanction', 'legalCurb'], gives: easing, recipients: on },
  ],
  renounce: [
    {
      object: ['agreement', 'membership'],
      gives: outcome('REJECT', 'withdrawal'),
      recipients: ['with', 'in', 'of'],
    },
    { object: ['attack'], gives: outcome('RETREAT', 'end of attacks'), recipients: ['against', 'on'] },
    { object: ['weapon'], gives: outcome('RETREAT', 'disarmament'), recipients: [] },
    { object: ['cause'], gives: concession, recipients: ['to', 'on', 'against'] },
  ],
  prevent: [
    {
      object: ['ship', 'troops', 'envoy', 'refugee', 'captive', 'aircraft'],
      gives: restrictions,
      recipients: ['object', 'of'],
    },
  ],
  'protect guard': [
    {
      subject: ['troops', 'peacekeepers'],
      object: ['mission', 'refugee', 'vessel', 'target'],
      gives: outcome('AID', 'peacekeeping'),
      recipients: ['object', 'of', 'in'],
    },
  ],
  'inspect search': [
    {
      object: ['vessel', 'inspectedSite'],
      own: 'no',
      gives: outcome('ACCUSE', 'investigation'),
      recipients: ['object', 'of', 'in'],
    },
  ],
  intervene: [
    {
      preposition: ['in'],
      of: ['quarrel'],
      gives: outcome('CONSULT', 'mediation'),
      recipients: ['in'],
    },
  ],
  retaliate: [
    {
      preposition: ['with', 'by'],
      of: ['sanction'],
      gives: outcome('SANCTION', 'sanctions'),
      recipients: ['against', 'on'],
    },
    {
      preposition: ['with', 'by'],
      of: ['attack', 'weapon'],
      gives: outcome('ASSAULT', 'strike'),
      recipients: ['against', 'on'],
    },
  ],
  'revive restart relaunch': [
    { object: ['talks'], gives: 'noun', recipients: ['with', 'between'] },
    { object: ['relations'], gives: outcome('AGREE', 'ties'), recipients: ['with', 'between'] },
  ],
  pay: [
    {
      object: 'any',
      preposition: ['in', 'as'],
      of: ['redress'],
      gives: outcome('AID', 'compensation'),
      recipients: ['to', 'object'],
    },
    { object: ['redress'], gives: outcome('AID', 'compensation'), recipients: ['to'] },
  ],
  vote: [
    {
      preposition: ['against'],
      of: ['request', 'cause', 'agreement', 'law', 'sanction'],
      gives: outcome('REJECT', 'opposition'),
      recipients: ['against'],
    },
  ],
  rule: [
    {
      subject: ['court'],
      preposition: ['against'],
      gives: outcome('REJECT', 'rejection'),
      recipients: ['against'],
    },
  ],
  coordinate: [
    {
      object: ['drill', 'relief', 'troops', 'attack'],
      gives: outcome('COOPERATE', 'cooperation'),
      recipients: ['with', 'between'],
    },
  ],
  hand: [
    { particle: 'over', object: ['command'], gives: null },
    {
      particle: 'over',
      object: ['aid', 'vessel', 'aircraft', 'weapon', 'motorVehicle'],
      preposition: ['to'],
      gives: outcome('AID', 'aid'),
      recipients: ['to'],
    },
  ],
};
