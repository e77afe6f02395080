import { outcome, type VerbFrame } from './event-frame.ts';

const sanctions = outcome('SANCTION', 'sanctions');
const aidCut = outcome('SANCTION', 'aid cut');
const tiesCut = outcome('SANCTION', 'breaking of ties');
const noTalks = outcome('REJECT', 'cancellation');
const expulsion = outcome('SANCTION', 'expulsion');
const recall = outcome('SANCTION', 'recall');
const mobilization = outcome('MOBILIZE', 'deployment');
const weaponTest = outcome('MOBILIZE', 'weapons test');
const arrest = outcome('COERCE', 'arrest');
const ban = outcome('COERCE', 'ban');
const attack = outcome('ASSAULT', 'attack');
const killing = outcome('ASSAULT', 'killing');
const fighting = outcome('ASSAULT', 'fighting');
const capture = outcome('ASSAULT', 'capture');
const victims = ['object', 'in', 'at', 'on', 'of', 'with', 'from'] as const;
const on = [
  'on',
  'against',
  'in',
  'for',
  'to',
  'over',
  'object',
  'at',
  'with',
  'from',
  'into',
  'near',
  'along',
] as const;

/** Verbs of sanction, mobilisation, coercion and violence. By lemma, then in order of trial. */
export const forceVerbs: Readonly<Record<string, readonly VerbFrame[]>> = {
  'move advance cross enter push march': [
    {
      subject: ['troops'],
      preposition: ['into', 'to', 'toward', 'towards', 'across', 'through'],
      gives: mobilization,
      recipients: ['toward', 'towards', 'against'],
    },
    { subject: ['troops'], object: 'named', gives: mobilization, recipients: ['against', 'object'] },
    {
      subject: ['troops'],
      object: ['passage', 'target', 'street', 'sea'],
      gives: mobilization,
      recipients: ['against'],
    },
  ],
  'hit target': [
    {
      subject: ['attack', 'troops', 'weapon'],
      object: 'any',
      gives: outcome('ASSAULT', 'strike'),
      recipients: victims,
    },
  ],
  sanction: [
    { object: 'named', gives: sanctions, recipients: ['object', 'in'] },
    {
      object: ['captive', 'envoy', 'troops', 'firm', 'ship'],
      gives: sanctions,
      recipients: ['object', 'in'],
    },
  ],
  blacklist: [{ object: 'any', gives: sanctions, recipients: ['object'] }],
  'impose slap levy enforce tighten reimpose re-impose': [
    { object: ['emergency'], gives: outcome('COERCE', 'curfew'), recipients: on },
    { object: ['sanction', 'charge'], gives: sanctions, recipients: on },
  ],
  'cancel postpone scrap delay': [
    {
      object: ['talks', 'visit', 'gathering'],
      gives: 'noun',
      recipients: ['with', 'to', 'between'],
      inner: 'denied',
    },
  ],
  'suspend cut halt reduce freeze withhold discontinue slash curtail stop end terminate block cancel postpone scrap sever break delay':
    [
      {
        object: ['talks', 'visit', 'gathering'],
        gives: noTalks,
        recipients: ['with', 'between', 'to', 'of', 'in'],
        inner: 'denied',
      },
      { object: ['relations'], gives: tiesCut, recipients: ['with', 'to', 'between'] },
      {
        object: ['membership'],
        gives: outcome('SANCTION', 'suspension'),
        recipients: ['in', 'of', 'object'],
      },
      { object: ['ceasefire'], gives: outcome('ASSAULT', 'breach of ceasefire'), recipients: ['with', 'in'] },
      {
        object: ['agreement'],
        gives: outcome('SANCTION', 'suspension'),
        recipients: ['with', 'to', 'between'],
      },
      { object: ['drill'], gives: outcome('CONCEDE', 'cancellation'), recipients: ['with'] },
      { object: ['aid'], gives: aidCut, recipients: ['to', 'for', 'in', 'from'] },
    ],
  downgrade: [{ object: ['relations', 'mission'], gives: tiesCut, recipients: ['with', 'to'] }],
  close: [
    { object: ['mission'], gives: tiesCut, recipients: ['in', 'to', 'of'] },
    { object: 'any', preposition: ['with', 'to'], gives: ban, recipients: ['with', 'to'] },
  ],
  expel: [
    { object: ['envoy'], gives: expulsion, recipients: ['object', 'from', 'of'] },
    { object: 'people', gives: expulsion, recipients: victims },
    { object: 'named', gives: expulsion, recipients: victims },
  ],
  recall: [{ object: ['envoy'], gives: recall, recipients: ['from', 'to', 'in', 'object'] }],
  'deploy mobilize mobilise amass mass station redeploy reinforce': [
    { object: ['peacekeepers'], gives: outcome('AID', 'peacekeeping'), recipients: ['in', 'to', 'along'] },
    { object: ['troops', 'weapon'], gives: mobilization, recipients: on },
  ],
  'send dispatch move rush beef strengthen intensify put place': [
    { object: ['troops', 'weapon'], gives: mobilization, recipients: on },
  ],
  'test test-fire': [
    { object: ['weapon'], gives: weaponTest, recipients: ['over', 'toward', 'towards', 'near'] },
  ],
  remain: [{ preposition: ['on'], gives: null }],
  'arrest detain imprison jail incarcerate sentence apprehend': [
    { object: 'any', gives: arrest, recipients: victims },
  ],
  'seize confiscate impound': [
    { object: ['need'], gives: null },
    { object: 'any', gives: outcome('COERCE', 'seizure'), recipients: victims },
  ],
  'search raid ransack': [{ object: 'any', gives: outcome('COERCE', 'raid'), recipients: victims }],
  deport: [
    {
      object: 'any',
      gives: outcome('COERCE', 'deportation'),
      recipients: ['object', 'to', 'from'],
    },
  ],
  'ban outlaw bar prohibit restrict censor': [
    { object: 'any', gives: ban, recipients: ['object', 'from', 'of', 'in'] },
  ],
  'occupy annex blockade besiege': [
    {
      object: 'any',
      gives: outcome('COERCE', 'occupation'),
      recipients: ['object', 'in', 'of'],
    },
  ],
  force: [{ object: 'party', clause: 'yes', gives: outcome('COERCE', 'coercion'), recipients: ['object'] }],
  shut: [
    {
      particle: 'down',
      object: 'any',
      gives: outcome('COERCE', 'closure'),
      recipients: ['object', 'of', 'in'],
    },
  ],
  'attack bomb shell strafe raze invade assault storm ambush bombard pound': [
    { object: 'any', gives: attack, recipients: victims },
  ],
  'kill murder slay massacre slaughter': [{ object: 'any', gives: killing, recipients: victims }],
  'assassinate execute behead hang': [
    { object: ['agreement', 'request', 'attack', 'drill'], gives: null },
    { object: 'any', gives: outcome('ASSAULT', 'killing', { mode: 'targeted' }), recipients: victims },
  ],
  'stab torture rape poison': [{ object: 'any', gives: attack, recipients: victims }],
  shoot: [
    {
      particle: 'down',
      object: ['request', 'proposal'],
      gives: outcome('REJECT', 'rejection'),
      recipients: ['object', 'by', 'of', 'from'],
    },
    { object: ['attack', 'weapon', 'publication'], gives: null },
    { object: 'any', gives: outcome('ASSAULT', 'shooting'), recipients: victims },
  ],
  'wound injure maim beat': [
    { object: ['attack', 'weapon', 'publication'], gives: null },
    { object: 'any', gives: outcome('ASSAULT', 'violence'), recipients: victims },
  ],
  'abduct kidnap hijack': [{ object: 'any', gives: outcome('ASSAULT', 'abduction'), recipients: victims }],
  'capture overrun conquer retake recapture': [
    { subject: ['publication', 'recording'], gives: null },
    { object: ['need', 'publication', 'recording'], gives: null },
    { preposition: ['on', 'in', 'by'], of: ['recording'], gives: null },
    { object: 'any', gives: capture, recipients: victims },
  ],
  strike: [
    { object: ['target'], gives: outcome('ASSAULT', 'strike'), recipients: victims },
    { object: ['need', 'chord'], gives: null },
    { object: 'any', gives: outcome('ASSAULT', 'strike'), recipients: victims },
  ],
  'destroy demolish torch': [
    { object: 'any', gives: outcome('ASSAULT', 'destruction'), recipients: victims },
  ],
  fire: [
    {
      object: ['weapon'],
      preposition: ['on', 'at', 'upon', 'into', 'against', 'toward', 'towards'],
      gives: outcome('ASSAULT', 'shelling'),
      recipients: ['on', 'at', 'upon', 'into', 'against', 'toward', 'towards'],
    },
    { object: ['weapon'], gives: weaponTest, recipients: ['over'] },
    { object: ['attack', 'weapon'], gives: outcome('ASSAULT', 'shelling'), recipients: on },
    {
      object: 'bare',
      preposition: ['on', 'at', 'upon', 'into'],
      gives: outcome('ASSAULT', 'shooting'),
      recipients: on,
    },
  ],
  launch: [
    {
      object: ['weapon'],
      preposition: ['at', 'against', 'on', 'into'],
      gives: outcome('ASSAULT', 'missile strike'),
      recipients: on,
    },
    { object: ['weapon'], gives: weaponTest, recipients: ['over', 'toward', 'towards'] },
    { object: ['charge'], gives: outcome('ACCUSE', 'lawsuit'), recipients: ['against'] },
  ],
  'clash skirmish': [{ gives: fighting, recipients: ['with'] }],
  fight: [
    { preposition: ['with', 'against'], gives: fighting, recipients: ['with', 'against'] },
    { object: 'named', gives: fighting, recipients: ['object'] },
    { object: ['troops'], gives: fighting, recipients: ['object'] },
  ],
  wage: [{ object: ['attack'], gives: attack, recipients: on }],
  violate: [
    { object: ['ceasefire'], gives: outcome('ASSAULT', 'breach of ceasefire'), recipients: ['with', 'in'] },
  ],
  overthrow: [{ object: 'any', gives: outcome('ASSAULT', 'overthrow'), recipients: ['object'] }],
  skip: [
    {
      object: ['talks', 'gathering'],
      gives: outcome('REJECT', 'snub'),
      recipients: ['with', 'of'],
    },
  ],
};
