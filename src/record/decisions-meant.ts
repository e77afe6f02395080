import { Failure } from '../model/failure.ts';
import type { RecordedActor, RecordValue } from '../model/record.ts';
import { actorsTaken } from '../resolve/corrections/check-setting.ts';
import { noValue } from '../resolve/corrections/set-value.ts';
import type { Judgement, Store } from './store.ts';
import { actorMeant, actorsMeant, idMeant } from './value-meant.ts';

/**
 * The ids of the two events of two ids, or of the two actors of two names. Where both mean first the same one, another bearer of the second
 * name is meant, if there is one. Throws `id-unknown` for a name that nobody bears.
 */
export async function pairMeant(
  [one, other]: readonly [string, string],
  store: Store,
): Promise<readonly [string, string]> {
  const events = [await eventMeant(one, store), await eventMeant(other, store)] as const;
  if (events[0] !== null && events[1] !== null) return [events[0], events[1]];
  const a = await actorMeant(one, store);
  const found = await actorsMeant(other, store);
  const b = found.find((actor) => actor.id !== a.id && actor.name === other) ?? found[0];
  return [a.id, b?.id ?? (await actorMeant(other, store)).id];
}

/** The id of the event that an id or its first digits mean; null for other words. */
async function eventMeant(words: string, store: Store): Promise<string | null> {
  const id = await idMeant(words, store);
  return id !== null && (await store.show(id)).kind === 'event' ? id : null;
}

/** What a field is to say. */
export interface FieldSet {
  readonly field: string;
  readonly value: string;
}

/** The actors that the value of a field names, parted by semicolons where it takes several. Throws `id-unknown`. */
export async function actorsNamedBy(
  { kind }: RecordValue,
  { field, value }: FieldSet,
  store: Store,
): Promise<readonly RecordedActor[]> {
  const taken = actorsTaken(kind, field);
  if (taken === 'none' || value === noValue) return [];
  const names = taken === 'one' ? [value] : value.split(';').map((name) => name.trim());
  return Promise.all(names.map((name) => actorMeant(name, store)));
}

/**
 * The decision whose id begins so, or the last that was made and stands; null where none stands. Throws `id-unknown` and `id-ambiguous`.
 */
export async function decisionMeant(id: string | undefined, store: Store): Promise<Judgement | null> {
  if (id === undefined) return store.lastJudgement();
  const known = (await store.judgements()).filter((one) => one.id.startsWith(id));
  const [found, other] = known;
  if (found === undefined) throw new Failure('id-unknown', id);
  if (other !== undefined)
    throw new Failure('id-ambiguous', `${id}: ${known.map((one) => one.id).join(', ')}`);
  return found;
}
