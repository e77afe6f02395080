import { wordList } from '../../mechanics/word-list.ts';
import { outcome, type Outcome } from './event-frame.ts';
import { ownedNouns, type NounRow } from './event-nouns-owned.ts';

/** A noun that tells an event: what it is, and who stands after "of". */
export interface EventNoun {
  readonly gives: Outcome;
  /**
   * Who "of X" names: the one who acts ("the visit of X"), the one acted on ("criticism of X"), or one whom the possessive names as
   * well ("X's arrest").
   */
  readonly of: 'actor' | 'recipient' | 'victim';
  /** Prepositions whose nominal receives or partners. */
  readonly recipients: readonly string[];
  /**
   * Whether it tells an event on its own ("the signing of"), only with its owner ("Lima's offer"), or only as the object of a light verb.
   */
  readonly alone: 'yes' | 'owned' | 'no';
}

/** Nouns that tell an event on their own. */
const standalone: readonly NounRow[] = [
  [
    'talk meeting discussion negotiation dialogue consultation conversation tête-à-tête exchange-of-views',
    outcome('CONSULT', 'talks'),
    'actor',
    'with between among to',
  ],
  ['summit conference', outcome('CONSULT', 'summit'), 'actor', 'with between among to'],
  ['luncheon dinner banquet lunch breakfast', outcome('CONSULT', 'banquet'), 'actor', 'with for between'],
  ['visit trip', outcome('CONSULT', 'visit'), 'actor', 'to in with at'],
  ['tour', outcome('CONSULT', 'visit'), 'recipient', 'to in of'],
  ['arrival', outcome('CONSULT', 'arrival'), 'actor', 'in at to'],
  ['call phonecall', outcome('CONSULT', 'call'), 'actor', 'with between to'],
  ['videoconference teleconference', outcome('CONSULT', 'call'), 'actor', 'with between among to'],
  [
    'agreement treaty deal pact accord memorandum mou protocol settlement',
    outcome('AGREE', 'agreement'),
    'recipient',
    'with between among',
  ],
  ['signing', outcome('AGREE', 'signing'), 'recipient', 'with between by'],
  ['ratification', outcome('SUPPORT', 'ratification'), 'recipient', 'with between'],
  ['recognition', outcome('SUPPORT', 'recognition'), 'recipient', 'object'],
  ['endorsement', outcome('SUPPORT', 'support'), 'recipient', 'of for'],
  [
    'exercise drill manoeuvre maneuver wargame game',
    outcome('MOBILIZE', 'drill'),
    'actor',
    'with between near in',
  ],
  [
    'deployment mobilization mobilisation',
    outcome('MOBILIZE', 'deployment'),
    'recipient',
    'on against at in over upon near for',
  ],
  ['test launch firing', outcome('MOBILIZE', 'weapons test'), 'recipient', 'over near'],
  ['ceasefire cease-fire truce', outcome('CONCEDE', 'ceasefire'), 'recipient', 'with between in'],
  ['release', outcome('RETREAT', 'release'), 'victim', 'to from'],
  ['withdrawal pullout', outcome('RETREAT', 'withdrawal'), 'actor', 'from'],
  ['resignation', outcome('RETREAT', 'resignation'), 'actor', 'from'],
  ['swap', outcome('RETREAT', 'exchange'), 'recipient', 'with between'],
  ['condemnation criticism', outcome('ACCUSE', 'condemnation'), 'recipient', 'of against on over'],
  [
    'investigation inquiry probe audit',
    outcome('ACCUSE', 'investigation'),
    'recipient',
    'into against of on over',
  ],
  ['lawsuit suit complaint', outcome('ACCUSE', 'lawsuit'), 'actor', 'against with'],
  ['expulsion', outcome('SANCTION', 'expulsion'), 'victim', 'from'],
  ['recall', outcome('SANCTION', 'recall'), 'victim', 'from'],
  ['blockade', outcome('COERCE', 'blockade'), 'recipient', 'on against at in over upon near for'],
  ['arrest detention imprisonment', outcome('COERCE', 'arrest'), 'victim', 'object'],
  [
    'attack assault offensive strike airstrike raid bombing shelling bombardment incursion ambush',
    outcome('ASSAULT', 'attack'),
    'recipient',
    'on against at in over upon near for',
  ],
  ['invasion occupation annexation', outcome('ASSAULT', 'invasion'), 'recipient', 'of'],
  ['clash fighting battle skirmish', outcome('ASSAULT', 'fighting'), 'recipient', 'with between against'],
  ['killing assassination murder', outcome('ASSAULT', 'killing', { mode: 'targeted' }), 'victim', 'of'],
  ['abduction kidnapping', outcome('ASSAULT', 'abduction'), 'victim', 'of'],
  ['evacuation', outcome('AID', 'rescue'), 'victim', 'from'],
  ['mediation', outcome('CONSULT', 'mediation'), 'actor', 'between with in'],
  ['letter message telegram note', outcome('CONSULT', 'letter'), 'actor', 'to'],
  ['invitation', outcome('REQUEST', 'invitation'), 'actor', 'to for'],
  ['condolence', outcome('SUPPORT', 'condolences'), 'actor', 'to over'],
  ['congratulation greeting', outcome('SUPPORT', 'congratulation'), 'actor', 'to'],
  ['accusation allegation', outcome('ACCUSE', 'accusation'), 'recipient', 'against'],
  ['warning ultimatum', outcome('THREATEN', 'warning'), 'actor', 'to against for'],
  ['rejection', outcome('REJECT', 'rejection'), 'recipient', 'of to'],
  ['apology', outcome('CONCEDE', 'apology'), 'actor', 'to'],
  ['crackdown', outcome('COERCE', 'crackdown'), 'actor', 'on against in at over'],
];

/** Nouns that tell one only as the object of a light verb. */
const carried: readonly NounRow[] = [
  ['review', outcome('COOPERATE', 'review'), 'recipient', 'with between'],
  ['session forum gathering', outcome('CONSULT', 'session'), 'actor', 'with between among to'],
  [
    'statement communique communiqué declaration',
    outcome('AGREE', 'joint statement'),
    'actor',
    'with between by',
  ],
  ['tea coffee', outcome('CONSULT', 'banquet'), 'actor', 'with for between'],
  ['ceremony reception', outcome('CONSULT', 'ceremony'), 'actor', 'for with'],
  ['concession', outcome('CONCEDE', 'concession'), 'recipient', 'to'],
  ['pardon amnesty', outcome('CONCEDE', 'pardon'), 'recipient', 'to for'],
  ['sanction embargo', outcome('SANCTION', 'sanctions'), 'recipient', 'on against in'],
  ['suspension', outcome('SANCTION', 'suspension'), 'recipient', 'to in with'],
  ['threat', outcome('THREATEN', 'warning'), 'actor', 'to against for'],
  ['curfew', outcome('COERCE', 'curfew'), 'recipient', 'on against at in over upon near for'],
  ['warfare war operation campaign', outcome('ASSAULT', 'war'), 'recipient', 'against on with between in'],
];

function indexed(
  rows: readonly NounRow[],
  alone: EventNoun['alone'],
): readonly (readonly [string, EventNoun])[] {
  return rows.flatMap(([lemmas, gives, of, recipients]) => {
    const noun: EventNoun = { gives, of, recipients: wordList(recipients), alone };
    return wordList(lemmas).map((lemma): readonly [string, EventNoun] => [lemma, noun]);
  });
}

const nouns: ReadonlyMap<string, EventNoun> = new Map([
  ...indexed(standalone, 'yes'),
  ...indexed(ownedNouns, 'owned'),
  ...indexed(carried, 'no'),
]);

/** The event that a noun tells, by its lemma in any case; undefined for other nouns. */
export function eventNoun(lemma: string): EventNoun | undefined {
  const folded = lemma.toLowerCase();
  return nouns.get(folded) ?? (folded.endsWith('s') ? nouns.get(folded.slice(0, -1)) : undefined);
}
