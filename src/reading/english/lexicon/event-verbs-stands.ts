import { outcome, type VerbFrame } from './event-frame.ts';

const condemnation = outcome('ACCUSE', 'condemnation');
const appeal = outcome('REQUEST', 'appeal');
const proposal = outcome('REQUEST', 'proposal');
const rejection = outcome('REJECT', 'rejection');
const backing = outcome('SUPPORT', 'support');
const cooperation = outcome('COOPERATE', 'cooperation');
const jointWork = outcome('COOPERATE', 'joint work');
const wide = ['object', 'of', 'by', 'from', 'to', 'on'] as const;

/** Verbs by which somebody takes a stand: calls another names, brushes a warning aside, sides with a neighbour. */
export const standVerbs: Readonly<Record<string, readonly VerbFrame[]>> = {
  dismiss: [{ object: ['request', 'condemnation', 'threat'], gives: rejection, recipients: wide }],
  'denounce dismiss': [
    {
      object: 'party',
      preposition: ['as'],
      of: ['damning'],
      gives: condemnation,
      recipients: ['object'],
    },
  ],
  confront: [
    { object: 'party', preposition: ['about', 'over', 'on'], gives: condemnation, recipients: ['object'] },
  ],
  'ignore disregard': [
    { object: ['request', 'demand', 'threat'], gives: outcome('REJECT', 'defiance'), recipients: wide },
  ],
  shrug: [{ particle: 'off', object: 'any', gives: rejection, recipients: wide }],
  brush: [{ particle: 'aside', object: 'any', gives: rejection, recipients: wide }],
  wave: [
    { particle: 'away', object: ['request', 'threat', 'condemnation'], gives: rejection, recipients: wide },
  ],
  'balk baulk bristle': [{ preposition: ['at'], gives: rejection, recipients: ['at'] }],
  push: [
    {
      particle: 'back',
      preposition: ['against', 'on', 'at'],
      gives: rejection,
      recipients: ['against', 'on'],
    },
  ],
  'refrain abstain': [
    { preposition: ['from'], gives: outcome('REJECT', 'refusal'), recipients: [], inner: 'silent' },
  ],
  'coax persuade convince prod nudge encourage advise lobby implore tell': [
    { object: 'party', clause: 'infinitive', gives: appeal, recipients: ['object'], inner: 'silent' },
  ],
  'present submit unveil table float': [
    { object: ['proposal'], gives: proposal, recipients: ['to', 'object'] },
  ],
  'deliver hand pass transmit': [
    { object: ['invitation'], gives: outcome('REQUEST', 'invitation'), recipients: ['to', 'object'] },
    { object: ['letter'], gives: 'noun', recipients: ['to'] },
  ],
  side: [{ preposition: ['with'], gives: backing, recipients: ['with'] }],
  show: [{ object: ['solidarity'], gives: backing, recipients: ['for', 'to', 'with', 'of'] }],
  'work act': [
    { particle: 'together', gives: jointWork, recipients: ['with'] },
    { particle: 'closely', gives: jointWork, recipients: ['with'] },
    { particle: 'jointly', gives: jointWork, recipients: ['with'] },
  ],
  'buy purchase procure': [
    { object: 'any', preposition: ['from'], gives: cooperation, recipients: ['from'] },
  ],
  'huddle liaise parley': [
    { preposition: ['with'], gives: outcome('CONSULT', 'talks'), recipients: ['with'] },
  ],
  'send dispatch': [
    {
      object: ['delegation'],
      preposition: ['to'],
      gives: outcome('CONSULT', 'visit'),
      recipients: ['to'],
    },
  ],
  lead: [
    { object: ['delegation'], preposition: ['to'], gives: outcome('CONSULT', 'visit'), recipients: ['to'] },
  ],
  walk: [
    {
      particle: 'out',
      preposition: ['of'],
      of: ['talks', 'gathering'],
      gives: outcome('REJECT', 'withdrawal'),
      recipients: ['of', 'with'],
    },
  ],
};
