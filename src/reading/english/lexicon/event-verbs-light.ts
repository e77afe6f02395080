import { outcome, type VerbFrame } from './event-frame.ts';

const partners = [
  'with',
  'to',
  'on',
  'against',
  'between',
  'in',
  'for',
  'into',
  'at',
  'of',
  'about',
  'over',
  'from',
] as const;
const light: readonly VerbFrame[] = [{ object: 'any', gives: 'noun', recipients: partners }];
const plans: readonly VerbFrame[] = [
  { clause: 'yes', gives: null, inner: 'planned' },
  { object: 'any', gives: 'noun', recipients: partners, inner: 'planned' },
];

/** Verbs that say little themselves: the event is their object ("held talks") or their complement ("plans to visit"). */
export const lightVerbs: Readonly<Record<string, readonly VerbFrame[]>> = {
  'hold have keep': [{ object: ['letter'], gives: null }],
  [`hold have conduct stage carry make undertake begin start launch open resume continue kick finish complete
   conclude wrap hold initiate perform co-host host step intensify lead file issue send submit give offer do mount execute
   renew extend receive get exchange announce sign declare order join commence`]: light,
  adopt: [
    { object: ['adopted'], gives: outcome('AGREE', 'agreement') },
    { object: ['publication', 'agreement'], gives: 'noun', recipients: ['with'] },
  ],
  publish: [{ object: ['publication', 'agreement'], gives: 'noun', recipients: ['with'] }],
  'plan intend prepare arrange schedule': plans,
  'expect set due slate decide': [{ clause: 'yes', gives: null, inner: 'planned' }],
  look: [{ preposition: ['forward', 'to'], gives: null, inner: 'purpose' }],
  'hope aim want wish attempt try seek': [{ clause: 'yes', gives: null, inner: 'hypothetical' }],
  go: [
    {
      preposition: ['on'],
      of: ['protest'],
      gives: outcome('PROTEST', 'strike'),
      recipients: ['against', 'over', 'at'],
    },
    { preposition: ['on'], of: ['visit'], gives: 'noun', recipients: partners },
  ],
  discuss: [{ clause: 'yes', gives: null, inner: 'hypothetical' }],
  'consider mull weigh contemplate ponder study': [
    { object: ['threat'], gives: null },
    { clause: 'yes', gives: null, inner: 'hypothetical' },
    {
      object: 'any',
      gives: 'noun',
      recipients: partners,
      inner: 'hypothetical',
    },
  ],
};
