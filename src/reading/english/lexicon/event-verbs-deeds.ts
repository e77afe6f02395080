import { outcome, type VerbFrame } from './event-frame.ts';
import type { NounClass } from './event-noun-classes.ts';

const aid = outcome('AID', 'aid');
const cooperation = outcome('COOPERATE', 'cooperation');
const release = outcome('RETREAT', 'release');
const returning = outcome('RETREAT', 'return');
const easing = outcome('RETREAT', 'lifting of restrictions');
const withdrawal = outcome('RETREAT', 'withdrawal');
const access = outcome('RETREAT', 'permission');
const truce = outcome('CONCEDE', 'ceasefire', { roles: 'directed' });
const given = ['to', 'for', 'in', 'into', 'object', 'on', 'with'] as const;
const at = ['on', 'in', 'for', 'against', 'with', 'imposed', 'over', 'object', 'to'] as const;

/** Patterns of giving and sending; who sends or invests money gives no aid by that. */
function givings(help: readonly NounClass[]): readonly VerbFrame[] {
  return [
    { particle: 'over', object: 'people', gives: returning, recipients: ['to'] },
    { object: ['peacekeepers'], gives: outcome('AID', 'peacekeeping'), recipients: ['to', 'in', 'along'] },
    { object: ['clemency'], gives: outcome('CONCEDE', 'pardon'), recipients: ['to', 'for', 'object'] },
    { object: ['award'], gives: outcome('SUPPORT', 'award'), recipients: ['to', 'object', 'on'] },
    { object: ['refugee'], gives: outcome('AID', 'asylum'), recipients: ['to', 'object'] },
    { object: ['permission'], gives: access, recipients: ['to', 'object'], inner: 'silent' },
    { object: help, gives: aid, recipients: given },
  ];
}

/** Verbs of material cooperation: aid, joint work, release, withdrawal, easing. By lemma, then in order of trial. */
export const deedVerbs: Readonly<Record<string, readonly VerbFrame[]>> = {
  'provide supply donate allocate earmark disburse contribute grant lend award give hand deliver': givings([
    'aid',
    'money',
    'materiel',
  ]),
  'send dispatch ship airlift channel direct pour spend invest release approve fly': givings(['aid']),
  'fund finance subsidize subsidise bankroll': [
    { object: 'any', gives: outcome('AID', 'financing'), recipients: ['object', 'in', 'for'] },
  ],
  'help assist': [{ object: 'party', gives: aid, recipients: ['object'] }],
  'evacuate rescue': [{ object: 'any', gives: outcome('AID', 'rescue'), recipients: ['object'] }],
  'shelter accommodate resettle': [
    { object: ['refugee', 'captive'], gives: outcome('AID', 'asylum'), recipients: ['object', 'from'] },
  ],
  accept: [
    { object: ['demand'], gives: outcome('CONCEDE', 'concession'), recipients: ['of', 'by', 'from'] },
    { object: ['refugee'], gives: outcome('AID', 'asylum'), recipients: ['object', 'from'] },
    { object: ['invitation'], gives: outcome('AGREE', 'acceptance'), recipients: ['from', 'of', 'by', 'to'] },
    {
      object: ['request', 'agreement', 'ceasefire'],
      gives: outcome('AGREE', 'acceptance'),
      recipients: ['from', 'of', 'by', 'with'],
    },
  ],
  take: [
    { object: ['visit'], gives: 'noun', recipients: ['to', 'of', 'in'] },
    {
      particle: 'in',
      object: ['refugee', 'captive'],
      gives: outcome('AID', 'asylum'),
      recipients: ['object', 'from'],
    },
    { particle: 'over', object: 'any', gives: outcome('ASSAULT', 'seizure'), recipients: ['object', 'from'] },
    {
      object: ['captive'],
      preposition: ['hostage'],
      gives: outcome('ASSAULT', 'abduction'),
      recipients: ['object'],
    },
  ],
  forgive: [{ object: 'any', gives: outcome('AID', 'debt relief'), recipients: ['of', 'object'] }],
  'cooperate collaborate partner team': [{ gives: cooperation, recipients: ['with'] }],
  share: [
    {
      object: ['intelligence'],
      gives: outcome('COOPERATE', 'intelligence sharing', { roles: 'directed' }),
      recipients: ['with', 'to'],
    },
  ],
  train: [{ object: 'party', gives: outcome('COOPERATE', 'training'), recipients: ['object'] }],
  join: [
    {
      object: ['talks', 'gathering'],
      gives: outcome('CONSULT', 'talks', { roles: 'attending' }),
      recipients: ['with'],
    },
    { subject: ['crowd'], object: ['protest'], gives: 'noun', recipients: ['against', 'over', 'on'] },
    { object: ['need', 'protest', 'attack', 'troops', 'request'], gives: null },
    { object: 'person', gives: null },
    { object: 'named', clause: 'no', gives: outcome('COOPERATE', 'accession'), recipients: ['object'] },
    {
      object: ['accord'],
      gives: outcome('COOPERATE', 'accession', { roles: 'directed' }),
      recipients: ['with', 'of'],
    },
  ],
  'release free': [
    { object: ['publication'], gives: 'noun', recipients: ['with'] },
    { preposition: ['from'], of: ['ward'], gives: null },
    { object: 'people', gives: release, recipients: ['object', 'to'] },
    { object: ['ship', 'assets'], gives: release, recipients: ['object', 'to'] },
  ],
  liberate: [{ object: 'any', gives: release, recipients: ['object', 'to'] }],
  pardon: [{ object: 'any', gives: outcome('CONCEDE', 'pardon'), recipients: ['object', 'to'] }],
  acquit: [{ object: 'any', gives: outcome('CONCEDE', 'acquittal'), recipients: ['object'] }],
  'return repatriate': [
    {
      object: 'bare',
      preposition: ['to'],
      of: ['talks', 'agreement', 'relations', 'stability', 'need'],
      gives: null,
    },
    {
      object: 'bare',
      preposition: ['to', 'from'],
      gives: outcome('CONSULT', 'return'),
      recipients: ['to'],
    },
    { object: ['attack', 'call', 'need'], gives: null },
    { object: 'any', gives: returning, recipients: ['to', 'object'] },
    {
      object: 'bare',
      preposition: ['from'],
      gives: outcome('CONSULT', 'return'),
      recipients: ['from'],
    },
  ],
  'reduce cut lower': [{ object: ['sanction'], gives: easing, recipients: at }],
  'ease lift loosen relax remove waive drop repeal rescind revoke scrap abolish suspend end cancel unfreeze reverse':
    [
      {
        object: ['weapon'],
        preposition: ['on'],
        gives: outcome('ASSAULT', 'bombing'),
        recipients: ['on'],
      },
      { object: ['legalCurb'], gives: outcome('CONCEDE', 'easing of restrictions'), recipients: at },
      { object: ['sanction', 'emergency'], gives: easing, recipients: at },
      {
        object: ['charge', 'investigation'],
        gives: outcome('CONCEDE', 'dropping of charges'),
        recipients: ['against', 'of', 'into', 'on', 'object'],
      },
      {
        object: ['protest'],
        gives: outcome('CONCEDE', 'end of protest'),
        recipients: ['against', 'with', 'at'],
      },
      {
        object: ['attack'],
        gives: outcome('RETREAT', 'end of attacks'),
        recipients: ['on', 'against', 'in'],
      },
    ],
  'withdraw pull remove evacuate': [
    {
      object: ['envoy', 'mission', 'peacekeepers', 'aid'],
      gives: outcome('SANCTION', 'withdrawal'),
      recipients: ['from', 'to'],
    },
    { object: ['troops', 'attack', 'weapon'], gives: withdrawal, recipients: ['from', 'in', 'of', 'out'] },
    {
      object: ['support'],
      gives: outcome('SANCTION', 'withdrawal'),
      recipients: ['for', 'from', 'to'],
    },
    {
      object: ['charge', 'request'],
      gives: outcome('CONCEDE', 'withdrawal'),
      recipients: ['against', 'from'],
    },
    { object: ['agreement'], gives: outcome('REJECT', 'withdrawal'), recipients: ['with', 'from'] },
    {
      preposition: ['from', 'out', 'of'],
      of: ['agreement', 'talks', 'gathering'],
      gives: outcome('REJECT', 'withdrawal'),
      recipients: ['from', 'with', 'of'],
    },
    { object: 'bare', preposition: ['from', 'out'], gives: withdrawal, recipients: ['from', 'of'] },
    { object: 'bare', particle: 'out', gives: withdrawal, recipients: ['from', 'of'] },
  ],
  lay: [
    {
      particle: 'down',
      object: ['aid'],
      gives: outcome('RETREAT', 'disarmament'),
      recipients: ['to'],
    },
  ],
  back: [{ particle: 'down', gives: outcome('CONCEDE', 'concession'), recipients: ['on', 'over'] }],
  retreat: [{ gives: withdrawal, recipients: ['from'] }],
  'quit exit leave': [
    {
      object: ['agreement', 'talks', 'gathering'],
      gives: outcome('REJECT', 'withdrawal'),
      recipients: ['with', 'of'],
    },
    {
      object: 'body',
      clause: 'no',
      gives: outcome('SANCTION', 'withdrawal'),
      recipients: ['object'],
    },
  ],
  resign: [{ gives: outcome('RETREAT', 'resignation'), recipients: ['from'] }],
  step: [
    { particle: 'down', gives: outcome('RETREAT', 'resignation') },
    { preposition: ['down'], gives: outcome('RETREAT', 'resignation') },
  ],
  'surrender capitulate': [{ gives: outcome('RETREAT', 'surrender'), recipients: ['to', 'object'] }],
  'yield concede bow accede': [{ gives: outcome('CONCEDE', 'concession'), recipients: ['to', 'by', 'of'] }],
  'disarm demobilize demobilise': [{ gives: outcome('RETREAT', 'disarmament'), recipients: ['object'] }],
  cede: [{ object: 'any', gives: outcome('RETREAT', 'cession'), recipients: ['to'] }],
  'cease stop halt': [
    {
      object: ['attack'],
      gives: outcome('RETREAT', 'end of attacks'),
      recipients: ['in', 'on', 'against'],
    },
    { object: ['sanction'], gives: easing, recipients: at },
  ],
  observe: [
    {
      object: ['ceasefire'],
      gives: outcome('RETREAT', 'ceasefire'),
      recipients: ['with', 'in'],
    },
  ],
  announce: [
    { object: ['ceasefire'], gives: truce, recipients: ['with', 'in'] },
    { object: ['sanction', 'aid', 'emergency', 'investigation'], gives: 'noun', recipients: given },
  ],
  'allow permit let authorize authorise': [
    { object: 'any', gives: access, recipients: ['object', 'to', 'in', 'of', 'by'], inner: 'silent' },
    { clause: 'yes', gives: access, recipients: ['object'], inner: 'silent' },
  ],
  approve: [
    { object: ['emergency'], gives: 'noun', recipients: ['in'] },
    {
      object: ['agreement'],
      gives: outcome('SUPPORT', 'ratification'),
      recipients: ['with', 'between', 'by'],
    },
    { object: ['request', 'troops'], gives: access, recipients: ['from', 'by', 'of', 'to', 'in', 'for'] },
  ],
  inaugurate: [
    { object: ['mission'], gives: outcome('AGREE', 'opening of mission'), recipients: ['in', 'to', 'with'] },
  ],
  open: [
    { object: ['mission'], gives: outcome('AGREE', 'opening of mission'), recipients: ['in', 'to', 'with'] },
    {
      object: ['celebration'],
      gives: outcome('CONSULT', 'ceremony', { roles: 'attending' }),
      recipients: ['with'],
    },
    { object: ['talks', 'gathering', 'drill', 'attack', 'investigation'], gives: 'noun' },
  ],
  'apologize apologise': [{ gives: outcome('CONCEDE', 'apology'), recipients: ['to', 'for'] }],
  compensate: [{ object: 'any', gives: outcome('AID', 'compensation'), recipients: ['object'] }],
};
