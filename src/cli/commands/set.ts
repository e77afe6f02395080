import { Failure } from '../../model/failure.ts';
import { actorsNamed } from '../../record/actors-named.ts';
import type { Store } from '../../record/store.ts';
import { actorsTaken } from '../../resolve/corrections/check-setting.ts';
import { setFields } from '../../resolve/corrections/set-fields.ts';
import { noValue } from '../../resolve/corrections/set-value.ts';
import { decidedBy, withDeciding, type DecidingOptions } from '../deciding.ts';
import { placeMeant } from '../place-meant.ts';
import type { AddCommand, Session } from '../session.ts';
import { withRecord } from '../session.ts';

type SetArguments = readonly [
  fact: string,
  field: string,
  value: readonly string[],
  options: DecidingOptions,
];

const fieldsInWords = Object.entries<object>(setFields)
  .map(([kind, fields]) => `  ${`${kind}:`.padEnd(12)} ${Object.keys(fields).join(', ')}`)
  .join('\n');

/** `chancery set FACT FIELD VALUE`: what a field of a fact or an actor should say, decided by a person. */
export const addSet: AddCommand = (program, session) => {
  withDeciding(
    program
      .command('set <fact> <field> <value...>')
      .description(
        'decide what a field of a fact or an actor should say; dated, signed, revocable, kept as data',
      )
      .addHelpText('after', `\nFields:\n${fieldsInWords}, office:TITLE`),
  ).action((...[a, field, words, options]: SetArguments) =>
    withRecord(program, async (store) => {
      const given = words.join(' ');
      const value = field === 'place' && given !== noValue ? await placeMeant(given) : given;
      const named = await actorsMeant(store, session, { a, field, value });
      const judgement = await store.judge('set', { a, field, value, named, ...decidedBy(options) });
      await store.settle();
      session.output.data(judgement.id);
    }),
  );
};

interface Wanted {
  readonly a: string;
  readonly field: string;
  readonly value: string;
}

/** Ids of the actors that a value names, parted by semicolons; tells which were meant. Throws `id-unknown`. */
async function actorsMeant(
  store: Store,
  session: Session,
  { a, field, value }: Wanted,
): Promise<readonly string[]> {
  const { kind } = await store.show(a);
  const taken = actorsTaken(kind, field);
  if (taken === 'none' || value === noValue) return [];
  const names = taken === 'one' ? [value] : value.split(';').map((name) => name.trim());
  return Promise.all(
    names.map(async (name) => {
      const [actor] = await actorsNamed(name, store);
      if (actor === undefined) throw new Failure('id-unknown', name);
      session.output.message(`${field}: ${actor.name} [${actor.id}]`);
      return actor.id;
    }),
  );
}
