import { outcome } from '../../lexicon/event-frame.ts';
import { actingParties } from '../parties/parties.ts';
import { isOwnSide, type Said, type Spoken, type SpokenRule } from './said.ts';
import { wrongdoerIn } from './wrongdoer.ts';

const accusation = outcome('ACCUSE', 'accusation');

/** The party that does wrong in what is said: another than the speaker, and of another state where both have one. */
function charged(said: Said): Spoken | null {
  const { tree, frame } = said;
  const doer = wrongdoerIn(tree, said);
  if (doer === -1) return null;
  const [accused] = actingParties(frame, doer);
  if (accused === undefined || isOwnSide(said, accused)) return null;
  const { actors } = frame.findings;
  const state = actors[accused.actor].country;
  if (
    state !== null &&
    state === actors[said.speaker.actor].country &&
    actors[accused.actor].type === 'state'
  )
    return null;
  return { outcome: accusation, toward: [accused] };
}

/** "The envoy said Peruvian patrols had crossed the line": what is said tells a wrong that another has done. */
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
