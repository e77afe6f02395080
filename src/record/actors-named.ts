import type { RecordedActor } from '../model/record.ts';
import { stateOf } from '../world/states.ts';
import type { Store } from './store.ts';

/** The actors that a name, an ISO code or an id may mean, the most named first; for a code or a country's name its state. */
export async function actorsNamed(words: string, store: Store): Promise<readonly RecordedActor[]> {
  const keys = await store.findActors(words);
  const found = await Promise.all(
    keys.map((key) => (stateOf(key) === null ? actorOf(key, store) : stateActor(key, store))),
  );
  return found.filter((actor) => actor !== null);
}

async function actorOf(id: string, store: Store): Promise<RecordedActor | null> {
  const value = await store.show(id);
  return value.kind === 'actor' ? value : null;
}

async function stateActor(code: string, store: Store): Promise<RecordedActor | null> {
  const actors = await store.list({ kind: 'actor', with: [code], limit: 10_000 });
  return (
    actors.find((actor): actor is RecordedActor => actor.kind === 'actor' && actor.type === 'state') ?? null
  );
}
