import { withDeciding, type DecidingOptions } from '../deciding.ts';
import { groups } from '../groups.ts';
import { withRecord, type AddCommand } from '../session.ts';

/** Fields that can be set, by what they are of; a test holds them against the table that sets them. */
export const fieldsInWords: string = `
Fields:
  event:       type, status, date, place, actor, recipient, host, signatory,
               attendee, organizer
  statement:   speaker, addressee, act, date
  commitment:  by, to, due, stage
  figure:      place, asOf, frame, saidBy
  actor:       country, type, name, office:TITLE`;

type SetArguments = readonly [
  fact: string,
  field: string,
  value: readonly string[],
  options: DecidingOptions,
];

/** `chancery set FACT FIELD VALUE`: what a field of a fact or an actor should say, decided by a person. */
export const addSet: AddCommand = (program, session) => {
  withDeciding(
    program
      .command('set')
      .summary('what a field of a fact or actor should say')
      .helpGroup(groups.correct)
      .description('decide what a field of a fact or an actor should say')
      .argument('<fact>', 'its id or the first digits of it; an actor also by name')
      .argument('<field>', 'one of the fields below')
      .argument('<value...>', 'what it should say; "none" for nothing; several actors are parted by ;')
      .addHelpText('after', fieldsInWords),
  ).action((...[fact, field, words, options]: SetArguments) =>
    withRecord(program, async (store) => {
      const { set } = await import('../runs/set.ts');
      await set({ fact, field, given: words.join(' '), options }, { store, session });
    }),
  );
};
