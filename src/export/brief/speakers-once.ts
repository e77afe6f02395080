import { compareText } from '../../model/order.ts';
import type { RecordedSpeaker } from '../../model/record.ts';

/** The speakers, each once, by name. */
export function speakersOnce<S extends RecordedSpeaker>(speakers: readonly S[]): readonly S[] {
  const known = new Map(speakers.map((one) => [`${one.actor} ${one.name}`, one]));
  return [...known.values()].toSorted((a, b) => compareText(a.name, b.name));
}
