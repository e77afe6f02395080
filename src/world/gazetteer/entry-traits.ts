import type { GazetteerEntry } from './gazetteer.ts';

type Kind = Pick<GazetteerEntry, 'kind'>;

/** Whether an entry is the name or the adjective of a state: "Fiji", "Fijian". */
export function isStateWord({ kind }: Kind): boolean {
  return kind === 'country' || kind === 'adjective';
}

/** Whether an entry is the name, the adjective or the people of a state: "Fiji", "Fijian", "Fijians". */
export function isStateOrPeople(entry: Kind): boolean {
  return isStateWord(entry) || entry.kind === 'people';
}

/** Whether an entry is a state or a part of one, each with its land: "Fiji", "Kerala". */
export function isStateOrRegion({ kind }: Kind): boolean {
  return kind === 'country' || kind === 'region';
}

/** Whether an entry may stand for a government as the place that it sits in: "the Kremlin", "Nairobi". */
export function isGovernmentSeat({ kind, capital }: Pick<GazetteerEntry, 'kind' | 'capital'>): boolean {
  return kind === 'seat' || (kind === 'city' && capital);
}
