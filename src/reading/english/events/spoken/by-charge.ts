import { actingParties } from '../../actors/whom/parties-at.ts';
import type { Party } from '../../../../model/actor.ts';
import { outcome } from '../../lexicon/event-frame.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isOwnSide, type Said, type Spoken, type SpokenRule } from './said.ts';
import { wrongdoerIn } from './wrongdoer.ts';

const accusation = outcome('ACCUSE', 'accusation');

/**
 * The accusation of the party that does wrong in the words said; null where there is none, or where it may be of the speaker's own side.
 */
function charged(said: Said): Spoken | null {
  const { tree, frame } = said;
  const doer = wrongdoerIn(tree, said);
  if (doer === -1) return null;
  const accused = actingParties(frame, firstOf(tree, doer));
  if (accused.length === 0 || accused.some((party) => !mayCharge(said, party))) return null;
  return { outcome: accusation, toward: accused };
}

/** Whether the speaker may be charging a party: not one of the own side, and not the speaker's own state. */
function mayCharge(said: Said, party: Party): boolean {
  if (isOwnSide(said, party)) return false;
  const { actors } = said.frame.findings;
  const { country, type } = actors[party.actor];
  return type !== 'state' || country !== actors[said.speaker.actor].country;
}

/** The first of several joined names: "Peru" of "Peru and Kenya". */
function firstOf({ tokens }: Tree, doer: number): number {
  let at = doer;
  while (tokens[at].relation === 'conj' && tokens[at].head >= 0 && tokens[at].head < at) at = tokens[at].head;
  return at;
}

/** Finds accusations in words that tell a wrong another has done: "The envoy said Peruvian patrols had crossed the line". */
export const byCharge: SpokenRule = {
  card: {
    name: 'event-charge',
    kind: 'event',
    pattern:
      'A statement of a party that says, in earnest, that another party has done wrong (violated, crossed the line, fired shots, ' +
      'spread terrorism …): an accusation, though no word of accusing stands there.',
    example: 'The Chilean envoy said Peruvian patrols had crossed the line near the lake.',
    mustNotMatch: 'The Chilean envoy said Peruvian patrols would not cross the line.',
  },
  find: charged,
};
