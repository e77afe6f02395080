import { wordSet } from '../../mechanics/word-list.ts';

/** What must or must not stand before a noun of two meanings for it to tell an event. */
export interface NounReading {
  /** Modifiers of which one must stand there: "nuclear test". */
  readonly needs?: ReadonlySet<string>;
  /** Modifiers of which none may: "verbal attack". */
  readonly bars?: ReadonlySet<string>;
}

const ofArms: NounReading = {
  needs: wordSet('nuclear missile ballistic weapon rocket bomb atomic hydrogen satellite icbm'),
};
const ofForces: NounReading = { needs: wordSet('military air bombing ground offensive armed naval') };
const ofParties: NounReading = { needs: wordSet('joint trilateral') };
const ofDanger: NounReading = {
  bars: wordSet('nuclear missile terror terrorist security climate existential cyber environmental'),
};
const notInWords: NounReading = {
  bars: wordSet('verbal personal scathing heart panic political rhetorical twitter cyber'),
};

/** Nouns of two meanings, by lemma: a "test" is one of arms or of patience, a "statement" one of two parties or of one. */
export const ambiguousNouns: ReadonlyMap<string, NounReading> = new Map([
  ['test', ofArms],
  ['launch', ofArms],
  ['firing', ofArms],
  ['campaign', ofForces],
  ['operation', ofForces],
  ['statement', ofParties],
  ['communique', ofParties],
  ['communiqué', ofParties],
  ['declaration', ofParties],
  ['game', { needs: wordSet('war military naval') }],
  ['threat', ofDanger],
  ['attack', notInWords],
  ['assault', notInWords],
]);

/** Modifiers of a "release" that sets nobody free: "a press release". */
export const publishers: ReadonlySet<string> = wordSet('press news media album film carbon gas water data');

/** Modifiers that make a "call" one by wire; without them it may be a demand. */
export const callModifiers: ReadonlySet<string> = wordSet('phone telephone video conference hotline');
