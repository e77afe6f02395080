import { outcome, type VerbFrame } from './event-frame.ts';

const condemnation = outcome('ACCUSE', 'condemnation');
const accusation = outcome('ACCUSE', 'accusation');
const probe = outcome('ACCUSE', 'investigation');
const lawsuit = outcome('ACCUSE', 'lawsuit');
const demand = outcome('REQUEST', 'demand');
const warning = outcome('THREATEN', 'warning');
const against = ['object', 'of', 'against', 'over', 'about', 'for', 'with', 'by', 'at'] as const;
const asked = ['object', 'to', 'on', 'from', 'of', 'for', 'with'] as const;

/** Verbs of blame, complaint and the law. By lemma, then in order of trial. */
export const blameVerbs: Readonly<Record<string, readonly VerbFrame[]>> = {
  [`condemn denounce criticize criticise deplore decry slam blast lambast lambaste rebuke castigate chide scold
   reprimand deride vilify berate censure admonish chastise disparage excoriate`]: [
    { object: 'any', gives: condemnation, recipients: against, inner: 'happened' },
  ],
  single: [
    {
      particle: 'out',
      object: 'party',
      preposition: ['for'],
      of: ['condemnation', 'rebuke'],
      gives: condemnation,
      recipients: ['object'],
    },
  ],
  blast: [{ particle: 'off', gives: null }],
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
  file: [
    { object: ['protest'], gives: outcome('ACCUSE', 'protest note'), recipients: ['against', 'with'] },
    { object: ['charge', 'condemnation'], gives: lawsuit, recipients: ['against', 'with'] },
  ],
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
};
