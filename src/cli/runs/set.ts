import { actorsTaken } from '../../resolve/corrections/check-setting.ts';
import { noValue } from '../../resolve/corrections/set-value.ts';
import type { RecordValue } from '../../model/record.ts';
import { actorMeant, valueMeant } from '../../record/value-meant.ts';
import { decidedBy, type DecidingOptions } from '../deciding.ts';
import { placeMeant } from '../place-meant.ts';
import { tellDecision, type DecidingAt } from './decide.ts';

/** What the command line gives `set`. */
export interface Setting {
  readonly fact: string;
  readonly field: string;
  readonly given: string;
  readonly options: DecidingOptions;
}

/** Sets a field by hand. Throws `id-unknown` for what nobody is called, `usage` for a field or value that there is not. */
export async function set({ fact, field, given, options }: Setting, at: DecidingAt): Promise<void> {
  const about = await valueMeant(fact, at.store);
  const value = field === 'place' && given !== noValue ? await placeMeant(given) : given;
  const named = await actorsNamedBy(about, { field, value }, at);
  const judgement = await at.store.judge('set', { a: about.id, field, value, named, ...decidedBy(options) });
  await tellDecision(judgement, at);
  await at.store.settle();
}

/** Ids of the actors that a value names, parted by semicolons; tells which were meant. Throws `id-unknown`. */
async function actorsNamedBy(
  { kind }: RecordValue,
  { field, value }: { readonly field: string; readonly value: string },
  { store, session }: DecidingAt,
): Promise<readonly string[]> {
  const taken = actorsTaken(kind, field);
  if (taken === 'none' || value === noValue) return [];
  const names = taken === 'one' ? [value] : value.split(';').map((name) => name.trim());
  return Promise.all(
    names.map(async (name) => {
      const actor = await actorMeant(name, store);
      session.output.message(`${field}: ${actor.name} [${actor.id}]`);
      return actor.id;
    }),
  );
}
