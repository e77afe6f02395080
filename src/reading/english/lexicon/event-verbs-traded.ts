import { wordSet } from '../../mechanics/word-list.ts';
import { outcome, type VerbFrame } from './event-frame.ts';

const against = ['object', 'with'] as const;

/** Verbs of trade; a contract to do them binds both sides. */
export const tradingVerbs: ReadonlySet<string> = wordSet(
  'buy purchase procure sell supply deliver export import',
);

/** Verbs whose meaning hangs on what their object is: threats or fire exchanged, a target or a record hit. By lemma, in order of trial. */
export const tradedVerbs: Readonly<Record<string, readonly VerbFrame[]>> = {
  'exchange trade swap': [
    {
      object: ['insult'],
      gives: outcome('ACCUSE', 'accusation', { roles: 'mutual' }),
      recipients: ['with'],
    },
    {
      object: ['threat'],
      gives: outcome('THREATEN', 'threat', { roles: 'mutual' }),
      recipients: ['with'],
    },
  ],
  'attack assail': [
    {
      object: ['request', 'agreement', 'law', 'publication', 'conduct'],
      gives: outcome('ACCUSE', 'condemnation'),
      recipients: ['of', 'by', 'object'],
    },
    {
      object: 'person',
      preposition: ['over', 'for'],
      gives: outcome('ACCUSE', 'condemnation'),
      recipients: ['object'],
    },
  ],
  'bombard flood inundate': [
    {
      object: 'any',
      preposition: ['with'],
      of: ['weapon', 'attack'],
      gives: outcome('ASSAULT', 'attack'),
      recipients: ['object'],
    },
    { object: 'any', preposition: ['with'], gives: null },
  ],
  'hit slap target': [
    {
      object: 'party',
      preposition: ['with'],
      of: ['sanction'],
      gives: outcome('SANCTION', 'sanctions'),
      recipients: ['object'],
    },
  ],
  hit: [
    {
      subject: ['attack', 'troops', 'weapon'],
      object: 'any',
      gives: outcome('ASSAULT', 'strike'),
      recipients: ['object', 'in'],
    },
    { object: ['target'], gives: outcome('ASSAULT', 'strike'), recipients: ['object', 'in'] },
  ],
  shoot: [
    {
      particle: 'down',
      object: ['aircraft'],
      gives: outcome('ASSAULT', 'destruction'),
      recipients: against,
    },
  ],
  down: [{ object: ['aircraft'], gives: outcome('ASSAULT', 'destruction'), recipients: against }],
  threaten: [{ object: ['stability'], gives: null }],
};
