import { outcome, type VerbFrame } from './event-frame.ts';

const deployment = outcome('MOBILIZE', 'deployment');
const disarmament = outcome('RETREAT', 'disarmament');
const resignation = outcome('RETREAT', 'resignation');
const cooperation = outcome('COOPERATE', 'cooperation');
const closure = outcome('COERCE', 'closure');
const toward = ['to', 'into', 'onto', 'toward', 'towards', 'along', 'near'] as const;

/**
 * Verbs of troops set moving and arms laid down, of offices left, trade begun, access cut and sides taken: reservists called up, jets
 * scrambled, weapons handed in, a network shut down. By lemma, in order of trial.
 */
export const moveVerbs: Readonly<Record<string, readonly VerbFrame[]>> = {
  arrive: [
    {
      subject: ['peacekeepers'],
      preposition: ['in', 'to', 'at'],
      gives: outcome('AID', 'peacekeeping'),
      recipients: ['in', 'at'],
    },
    {
      subject: ['soldiers'],
      preposition: ['in', 'at', 'on', 'to'],
      gives: deployment,
      recipients: ['against'],
    },
  ],
  call: [{ particle: 'up', object: ['troops'], gives: deployment, recipients: ['against'] }],
  scramble: [{ object: ['aircraft', 'troops'], gives: deployment, recipients: ['against'] }],
  'recruit conscript enlist draft': [{ object: ['soldiers'], gives: deployment, recipients: ['against'] }],
  order: [
    { object: ['soldiers'], preposition: toward, clause: 'no', gives: deployment, recipients: ['against'] },
  ],
  step: [
    { particle: 'up', object: ['watch'], gives: deployment, recipients: ['against'] },
    { particle: 'aside', object: 'bare', gives: resignation },
  ],
  'intensify increase boost strengthen begin start resume conduct carry': [
    { object: ['watch'], gives: deployment, recipients: ['against'] },
  ],
  'heighten raise increase': [{ object: ['readiness'], gives: deployment, recipients: ['against'] }],
  'lay put': [{ particle: 'down', object: ['arms'], gives: disarmament, recipients: ['to'] }],
  'hand turn give': [
    { particle: 'over', subject: ['fighters'], object: ['arms'], gives: disarmament, recipients: ['to'] },
    { particle: 'in', object: ['arms'], gives: disarmament, recipients: ['to'] },
    { particle: 'up', subject: ['fighters'], object: ['arms'], gives: disarmament, recipients: ['to'] },
  ],
  quit: [
    { object: ['post', 'command', 'cabinet'], gives: resignation, recipients: [] },
    { preposition: ['as'], of: ['post', 'minister'], gives: resignation },
    { subject: ['minister'], object: 'bare', clause: 'no', gives: resignation },
  ],
  come: [
    {
      preposition: ['in'],
      of: ['solidarity', 'favour'],
      particle: 'out',
      gives: outcome('SUPPORT', 'support'),
      recipients: ['of', 'for'],
    },
  ],
  open: [
    {
      object: ['gunfire'],
      preposition: ['on', 'at', 'upon'],
      gives: outcome('ASSAULT', 'shooting'),
      recipients: ['on', 'at', 'upon'],
    },
    {
      object: ['door'],
      preposition: ['to', 'for'],
      of: ['refugee'],
      gives: outcome('AID', 'asylum'),
      recipients: ['to', 'for'],
    },
  ],
  'export ship': [{ object: 'any', preposition: ['to'], gives: cooperation, recipients: ['to'] }],
  import: [{ object: 'any', preposition: ['from'], gives: cooperation, recipients: ['from'] }],
  'cut shut switch turn': [
    { particle: 'off', object: ['network'], gives: closure, recipients: ['of', 'in', 'to'] },
    { particle: 'down', object: ['network'], gives: closure, recipients: ['of', 'in'] },
  ],
  'block restrict cut': [
    { object: ['access'], preposition: ['to'], of: ['network'], gives: closure, recipients: ['of'] },
    { object: ['network'], gives: closure, recipients: ['of', 'in'] },
  ],
  evict: [{ object: 'people', gives: outcome('COERCE', 'coercion'), recipients: ['object'] }],
  'announce proclaim': [
    {
      object: ['emergency'],
      gives: outcome('COERCE', 'state of emergency'),
      recipients: ['in', 'on', 'over'],
    },
  ],
  put: [
    {
      object: 'person',
      preposition: ['under', 'in'],
      of: ['detention'],
      gives: outcome('COERCE', 'arrest'),
      recipients: ['object'],
    },
  ],
  place: [
    {
      object: 'person',
      preposition: ['under', 'in'],
      of: ['detention'],
      gives: outcome('COERCE', 'arrest'),
      recipients: ['object'],
    },
  ],
  vote: [{ clause: 'infinitive', gives: null, inner: 'planned' }],
};
