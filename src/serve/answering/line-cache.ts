import { recordLine } from '../../export/jsonl.ts';
import type { FactQuery, Store } from '../../record/store.ts';

/** Lines of facts that are remembered as long as the record stands as it did. */
export interface LineCache {
  /** The page of a list, each fact as its line of JSON. */
  readonly pageOf: (query: FactQuery, store: Store) => Promise<LinePage>;
}

/** A page of a list as lines, and the cursor of the next. */
export interface LinePage {
  readonly lines: readonly string[];
  readonly next: string | null;
}

/** Remembers lines up to so many characters in all; when there are more, all are forgotten. */
export function lineCache(mostCharacters: number): LineCache {
  const known = new Map<string, string>();
  let characters = 0;
  let state = '';
  const begin = (now: string): void => {
    if (now === state && characters <= mostCharacters) return;
    known.clear();
    characters = 0;
    state = now;
  };
  return {
    pageOf: async (query, store) => {
      begin(await store.version());
      const { ids, next } = await store.factPage(query);
      const keyOf = (id: string): string => `${id} ${query.citations ?? ''}`;
      const missing = ids.filter((id) => !known.has(keyOf(id)));
      const made = new Map<string, string>();
      for (const value of await store.facts(missing, query)) made.set(value.id, recordLine(value));
      for (const [id, line] of made) {
        known.set(keyOf(id), line);
        characters += line.length;
      }
      return { lines: ids.flatMap((id) => made.get(id) ?? known.get(keyOf(id)) ?? []), next };
    },
  };
}
