import { noValue } from '../../resolve/corrections/set-value.ts';
import { actorsNamedBy } from '../../record/decisions-meant.ts';
import { valueMeant } from '../../record/value-meant.ts';
import { decidedBy, type DecidingOptions } from '../deciding.ts';
import { placeMeant } from '../../pipeline/place-meant.ts';
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
  const named = await actorsNamedBy(about, { field, value }, at.store);
  for (const { name, id } of named) at.session.output.message(`${field}: ${name} [${id}]`);
  const judgement = await at.store.judge('set', {
    a: about.id,
    field,
    value,
    named: named.map(({ id }) => id),
    ...decidedBy(options),
  });
  await tellDecision(judgement, at);
  await at.store.settle();
}
