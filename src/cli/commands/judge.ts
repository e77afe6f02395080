import { dayArgument } from '../arguments.ts';
import type { Judgement } from '../../record/store.ts';
import type { AddCommand } from '../session.ts';
import { withRecord } from '../session.ts';

interface JudgeOptions {
  readonly on?: string;
}

interface JudgeCommand {
  readonly name: string;
  readonly verdict: Judgement['verdict'];
  readonly args: string;
  readonly description: string;
}

const judgeCommands: readonly JudgeCommand[] = [
  { name: 'same', verdict: 'same', args: '<a> <b>', description: 'two actors are one' },
  { name: 'different', verdict: 'different', args: '<a> <b>', description: 'two actors are not one' },
  { name: 'dismiss', verdict: 'dismissed', args: '<conflict>', description: 'a conflict is none' },
];

/** `same`, `different`, `dismiss`, `judgements`, `revoke`: what people decide, kept as data and obeyed by every later fold. */
export const addJudgements: AddCommand = (program, session) => {
  for (const { name, verdict, args, description } of judgeCommands) {
    program
      .command(`${name} ${args}`)
      .description(`decide that ${description}; dated, revocable, kept as data`)
      .option('--on <date>', 'day of the decision; today where not given', dayArgument)
      .action((a: string, second: string | JudgeOptions, third?: JudgeOptions) =>
        withRecord(program, async (store) => {
          const on = (typeof second === 'string' ? third : second)?.on ?? today();
          const about = typeof second === 'string' ? { a, b: second, on } : { a, on };
          const judgement = await store.judge(verdict, about);
          await store.settle();
          session.output.data(judgement.id);
        }),
      );
  }
  addRevoke(program, session);
};

const addRevoke: AddCommand = (program, session) => {
  program
    .command('judgements')
    .description('what people have decided, one JSON object a line')
    .action(() =>
      withRecord(program, async (store) => {
        for (const judgement of await store.judgements()) session.output.data(JSON.stringify(judgement));
      }),
    );
  program
    .command('revoke <judgement>')
    .description('take a decision back')
    .option('--on <date>', 'day of the revocation; today where not given', dayArgument)
    .action((id: string, options: JudgeOptions) =>
      withRecord(program, async (store) => {
        await store.revoke(id, options.on ?? today());
        await store.settle();
        session.output.message(`revoked: ${id}`);
      }),
    );
};

/** Today by the clock, `YYYY-MM-DD` in UTC. Only the command line asks the clock; the stages below are handed the day. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}
