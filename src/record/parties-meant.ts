import type { Store } from './store.ts';
import { idMeant, nothingCalled } from './value-meant.ts';

/**
 * A query whose parties are ids where people gave first digits. Throws `id-unknown`, with the near names, for a party that nobody in the
 * record and no state is called.
 */
export async function withIds<Q extends { readonly with?: readonly string[] }>(
  query: Q,
  store: Store,
): Promise<Q> {
  if (query.with === undefined) return query;
  return { ...query, with: await Promise.all(query.with.map((name) => partyMeant(name, store))) };
}

async function partyMeant(name: string, store: Store): Promise<string> {
  const id = await idMeant(name, store);
  if (id !== null) return id;
  return (await store.findActors(name)).length === 0 ? nothingCalled(name, store) : name;
}
