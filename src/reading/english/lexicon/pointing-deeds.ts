import type { EventType } from '../../../model/acts.ts';
import { wordSet } from '../../mechanics/word-list.ts';

/** What a definite noun may point back at: the nouns, by lemma, the types of events that they mean, and how many sentences back. */
interface Pointing {
  readonly nouns: ReadonlySet<string>;
  readonly types: ReadonlySet<EventType>;
  readonly reach: number;
}

const near = 6;

const rows: readonly (readonly [nouns: string, types: readonly EventType[], reach: number])[] = [
  ['demand request appeal call plea order', ['REQUEST'], near],
  ['offer proposal suggestion idea initiative', ['REQUEST', 'AGREE'], near],
  ['invitation', ['REQUEST'], near],
  ['threat warning ultimatum', ['THREATEN'], near],
  ['tariff duty sanction embargo ban curb restriction measure penalty', ['SANCTION', 'COERCE'], near],
  ['accusation allegation charge criticism condemnation rebuke', ['ACCUSE'], near],
  ['attack raid strike airstrike bombing shelling bombardment assault', ['ASSAULT'], near],
  // What is only called a move is what was told right before.
  ['move step decision', ['SANCTION', 'COERCE', 'MOBILIZE', 'RETREAT', 'CONCEDE', 'REJECT', 'THREATEN'], 1],
];

const pointings: readonly Pointing[] = rows.map(([nouns, types, reach]) => ({
  nouns: wordSet(nouns),
  types: new Set(types),
  reach,
}));

/** What a definite noun, by its lemma, may point back at; undefined for a noun that points at no deed by its type. */
export function pointingOf(lemma: string): Omit<Pointing, 'nouns'> | undefined {
  return pointings.find(({ nouns }) => nouns.has(lemma));
}
