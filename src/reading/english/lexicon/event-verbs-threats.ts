import { outcome, type VerbFrame } from './event-frame.ts';

const threat = outcome('THREATEN', 'threat');
const warning = outcome('THREATEN', 'warning');

/** Verbs of threat and warning. By lemma, then in order of trial. */
export const threatVerbs: Readonly<Record<string, readonly VerbFrame[]>> = {
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
