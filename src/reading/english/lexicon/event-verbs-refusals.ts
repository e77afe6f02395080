import { outcome, type VerbFrame } from './event-frame.ts';

const condemnation = outcome('ACCUSE', 'condemnation');
const refusal = outcome('REJECT', 'refusal');
const rejection = outcome('REJECT', 'rejection');
const denial = outcome('REJECT', 'denial');
const wide = ['object', 'of', 'by', 'with', 'for', 'from', 'to', 'on', 'in'] as const;

/** Verbs and adjectives of refusal: rejecting, opposing, denying, being unwilling. By lemma, then in order of trial. */
export const refusalVerbs: Readonly<Record<string, readonly VerbFrame[]>> = {
  'brush shrug laugh wave': [
    {
      particle: 'off',
      object: ['request', 'condemnation', 'threat', 'proposal'],
      gives: rejection,
      recipients: wide,
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
};
