import { outcome, type VerbFrame } from './event-frame.ts';

const sanctions = outcome('SANCTION', 'sanctions');
const easing = outcome('RETREAT', 'lifting of restrictions');
const tiesCut = outcome('SANCTION', 'breaking of ties');
const arrest = outcome('COERCE', 'arrest');
const restrictions = outcome('COERCE', 'restrictions');
const bombing = outcome('ASSAULT', 'bombing');
const violence = outcome('ASSAULT', 'violence');
const deployment = outcome('MOBILIZE', 'deployment');
const on = ['on', 'against', 'in', 'for', 'to', 'over', 'at'] as const;

/** Verbs of measures and blows whose object says which: assets frozen, a mission shut, a prisoner held. By lemma, in order of trial. */
export const curbVerbs: Readonly<Record<string, readonly VerbFrame[]>> = {
  'raise hike increase double': [
    { object: ['duty'], preposition: ['on', 'against'], gives: sanctions, recipients: on },
  ],
  'impose introduce reintroduce': [
    { object: ['formality'], preposition: ['on', 'for'], gives: restrictions, recipients: ['on', 'for'] },
  ],
  'introduce reinforce expand widen broaden toughen unveil create adopt': [
    { object: ['curb'], gives: sanctions, recipients: on },
  ],
  'freeze block seize': [{ object: ['assets'], gives: sanctions, recipients: ['of', 'object', 'in'] }],
  'revoke cancel withdraw strip': [
    {
      object: ['privilege'],
      gives: outcome('SANCTION', 'suspension'),
      recipients: ['of', 'from', 'for', 'object'],
    },
  ],
  'close shut shutter order': [
    { object: ['mission'], gives: tiesCut, recipients: ['object', 'in', 'of', 'to'] },
  ],
  'fire sack dismiss oust unseat': [
    { object: 'person', preposition: ['as'], of: ['damning'], gives: null },
    { object: 'person', clause: 'no', gives: outcome('SANCTION', 'expulsion'), recipients: ['object'] },
  ],
  'abandon ditch': [
    {
      object: ['agreement', 'talks'],
      gives: outcome('REJECT', 'withdrawal'),
      recipients: ['with', 'of', 'object'],
    },
  ],
  impose: [{ object: ['law'], gives: restrictions, recipients: on }],
  disperse: [
    { object: ['protester'], gives: outcome('COERCE', 'crackdown'), recipients: ['object', 'in', 'outside'] },
  ],
  punish: [{ object: 'named', gives: sanctions, recipients: ['object'] }],
  'surround encircle': [
    {
      subject: ['troops'],
      object: ['target'],
      gives: outcome('COERCE', 'blockade'),
      recipients: ['object', 'in', 'of'],
    },
  ],
  'defeat rout repel dislodge overpower': [
    { object: ['troops', 'target'], gives: outcome('ASSAULT', 'fighting'), recipients: ['object', 'of'] },
  ],
  'launch mount conduct': [
    {
      object: ['attack'],
      preposition: ['against', 'on'],
      gives: outcome('ASSAULT', 'attack'),
      recipients: ['against', 'on'],
    },
  ],
  'fire launch': [
    {
      object: ['weapon'],
      preposition: ['into', 'off', 'toward', 'towards', 'over', 'in'],
      of: ['sea'],
      gives: outcome('MOBILIZE', 'weapons test'),
      recipients: [],
    },
  ],
  'unveil parade showcase': [{ object: ['missile'], gives: deployment, recipients: [] }],
  'ram drive plough plow crash': [
    {
      subject: ['assailant'],
      object: ['motorVehicle'],
      preposition: ['into', 'through'],
      of: ['target', 'barrier'],
      gives: outcome('ASSAULT', 'attack'),
      recipients: ['into', 'through'],
    },
  ],
  ram: [
    {
      object: ['vessel', 'target'],
      gives: outcome('ASSAULT', 'attack'),
      recipients: ['object', 'into', 'of'],
    },
  ],
  'clamp crack': [{ particle: 'down', gives: outcome('COERCE', 'crackdown'), recipients: ['on'] }],
  block: [
    {
      object: ['vessel', 'passage'],
      gives: outcome('COERCE', 'blockade'),
      recipients: ['object', 'to', 'of', 'from', 'with'],
    },
  ],
  hold: [
    {
      object: ['talks', 'gathering'],
      gives: 'noun',
      recipients: ['with', 'between', 'on', 'in', 'at', 'of'],
    },
    {
      object: 'person',
      unnamed: true,
      clause: 'no',
      gives: arrest,
      recipients: ['object'],
    },
  ],
  extend: [{ object: ['detention'], gives: arrest, recipients: ['object', 'of'] }],
  'detonate explode': [
    { object: ['weapon'], gives: bombing, recipients: ['in', 'at', 'near', 'on', 'outside'] },
  ],
  explode: [
    {
      subject: ['weapon'],
      object: 'bare',
      preposition: ['outside', 'near', 'at', 'in', 'inside'],
      of: ['target'],
      gives: bombing,
      recipients: ['outside', 'near', 'at', 'in', 'inside'],
    },
  ],
  blow: [
    {
      particle: 'up',
      object: ['target', 'passage', 'aircraft', 'vessel'],
      gives: bombing,
      recipients: ['object', 'in'],
    },
  ],
  'punch slap kick club lynch': [{ object: 'person', gives: violence, recipients: ['object'] }],
  'throw hurl lob pelt': [
    { object: ['stone'], preposition: ['at'], gives: violence, recipients: ['at'] },
    { object: 'party', preposition: ['with'], of: ['stone'], gives: violence, recipients: ['object'] },
  ],
  'install emplace position garrison': [{ object: ['troops', 'missile'], gives: deployment, recipients: on }],
  patrol: [{ gives: deployment, recipients: [] }],
  'open reopen re-open': [
    {
      object: ['passage'],
      preposition: ['to', 'with', 'for', 'between'],
      gives: easing,
      recipients: ['to', 'with', 'for', 'between'],
    },
  ],
  reopen: [
    { object: ['mission'], gives: outcome('AGREE', 'opening of mission'), recipients: ['in', 'to', 'with'] },
    { object: ['relations'], gives: outcome('AGREE', 'ties'), recipients: ['with', 'between'] },
  ],
  take: [
    {
      object: 'named',
      preposition: ['to'],
      of: ['court'],
      gives: outcome('ACCUSE', 'lawsuit'),
      recipients: ['object'],
    },
    {
      preposition: ['to'],
      of: ['street'],
      gives: outcome('PROTEST', 'protest'),
      recipients: ['against', 'over'],
    },
  ],
};
