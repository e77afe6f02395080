import type { Gazetteer, GazetteerEntry } from '../world/gazetteer/gazetteer.ts';

/** A place of a fact: its name and state. */
export interface NamedPlace {
  readonly name: string;
  readonly country: string | null;
}

/** What the gazetteer knows of a place of a fact: the weightiest of its name in its state. Null where it knows none there. */
export function spotOf(
  { name, country }: NamedPlace,
  gazetteer: Pick<Gazetteer, 'find'>,
): GazetteerEntry | null {
  const found = gazetteer.find(name).filter((entry) => entry.kind !== 'adjective' && entry.kind !== 'people');
  return found.find((entry) => entry.country === country) ?? null;
}
