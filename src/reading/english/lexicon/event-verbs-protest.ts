import { outcome, type VerbFrame } from './event-frame.ts';

const protest = outcome('PROTEST', 'protest');
const strike = outcome('PROTEST', 'strike');

/** Verbs of protest: marches, stoppages, blocked roads, looting, boycotts. By lemma, then in order of trial. */
export const protestVerbs: Readonly<Record<string, readonly VerbFrame[]>> = {
  protest: [
    { object: 'bare', preposition: ['to'], gives: outcome('ACCUSE', 'protest note'), recipients: ['to'] },
    { gives: protest, recipients: ['against', 'object', 'over', 'at', 'in'] },
  ],
  'demonstrate rally': [
    { subject: ['crowd'], object: 'bare', gives: protest, recipients: ['against', 'in', 'over', 'outside'] },
    {
      object: 'bare',
      preposition: ['against', 'in', 'outside', 'at', 'over'],
      gives: protest,
      recipients: ['against', 'in', 'over', 'outside'],
    },
  ],
  march: [{ object: 'bare', gives: protest, recipients: ['against', 'in', 'on'] }],
  riot: [{ gives: outcome('PROTEST', 'riot'), recipients: ['against', 'in'] }],
  boycott: [
    {
      object: 'any',
      gives: outcome('PROTEST', 'boycott'),
      recipients: ['object', 'of', 'by', 'in'],
    },
  ],
  walk: [
    { preposition: ['off'], of: ['job'], gives: strike, recipients: ['over', 'at'] },
    {
      subject: ['crowd'],
      object: 'bare',
      particle: 'out',
      preposition: ['over', 'in'],
      gives: strike,
      recipients: ['at'],
    },
  ],
  take: [
    {
      subject: ['crowd'],
      object: ['part'],
      preposition: ['in'],
      of: ['protest'],
      gives: protest,
      recipients: ['against', 'over'],
    },
  ],
  down: [{ object: ['tool'], gives: strike, recipients: ['over', 'at'] }],
  strike: [{ subject: ['crowd'], object: 'bare', gives: strike, recipients: ['over', 'at'] }],
  'block blockade barricade obstruct stop halt close': [
    { subject: ['crowd'], object: ['thoroughfare'], gives: protest, recipients: ['against', 'over'] },
  ],
  'chant shout': [
    { subject: ['crowd'], object: ['slogan'], gives: protest, recipients: ['against', 'outside'] },
  ],
  burn: [{ subject: ['crowd'], object: ['effigy'], gives: protest, recipients: ['of', 'outside'] }],
  'loot ransack vandalise vandalize': [
    { subject: ['crowd'], object: 'any', gives: outcome('PROTEST', 'riot'), recipients: ['object'] },
  ],
  call: [{ object: ['stoppage'], gives: 'noun', recipients: ['against', 'over'], inner: 'planned' }],
};
