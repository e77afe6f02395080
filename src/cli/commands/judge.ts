import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { recordLine } from '../../export/jsonl.ts';
import { judgementInWords } from '../../export/words/judgement-in-words.ts';
import { Failure } from '../../model/failure.ts';
import { readJudgement } from '../../record/core/read-judgement.ts';
import type { Judgement } from '../../record/store.ts';
import { decidedBy, today, withDeciding, type DecidingOptions } from '../deciding.ts';
import type { AddCommand } from '../session.ts';
import { withNewRecord, withRecord } from '../session.ts';

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
  {
    name: 'reject',
    verdict: 'rejected',
    args: '<fact>',
    description:
      'an event, statement, commitment or figure is wrong: it is kept, and stands in no list and no brief',
  },
];

/** `same`, `different`, `dismiss`, `reject`: what people decide, kept as data and obeyed by every later fold. */
export const addVerdicts: AddCommand = (program, session) => {
  for (const { name, verdict, args, description } of judgeCommands) {
    withDeciding(
      program
        .command(`${name} ${args}`)
        .description(`decide that ${description}; dated, signed, revocable, kept as data`),
    ).action((a: string, second: string | DecidingOptions, third?: DecidingOptions) =>
      withRecord(program, async (store) => {
        const [b, options] = typeof second === 'string' ? [{ b: second }, third] : [{}, second];
        const judgement = await store.judge(verdict, { a, ...b, ...decidedBy(options ?? {}) });
        await store.settle();
        session.output.data(judgement.id);
      }),
    );
  }
};

/** `judge list`, `judge revoke`, `judge import`; `judgements` and `revoke` say the same. */
export const addJudge: AddCommand = (program, session) => {
  const judge = program
    .command('judge')
    .description('what people have decided: list it, take it back, take it over');
  addList(judge, 'list');
  addRevoke(judge, 'revoke <judgement>');
  judge
    .command('import <file>')
    .description('take over decisions: lines of "judge list --json" or of an export; - is standard input')
    .action((file: string) =>
      withNewRecord(program, async (store) => {
        const n = await store.importJudgements(decisionsIn(file));
        await store.settle();
        session.output.message(`decisions taken over: ${n}`);
      }),
    );
  addList(program, 'judgements');
  addRevoke(program, 'revoke <judgement>');

  function addList(under: Command, name: string): void {
    under
      .command(name)
      .description('what people have decided, with what has been taken back')
      .option('--json', 'one JSON object a line')
      .action((options: { readonly json?: true }) =>
        withRecord(program, async (store) => {
          for (const one of await store.judgements())
            session.output.data(
              options.json === true
                ? recordLine({ kind: 'judgement', ...one })
                : `${one.id}  ${judgementInWords(one)}`,
            );
        }),
      );
  }

  function addRevoke(under: Command, nameAndArguments: string): void {
    under
      .command(nameAndArguments)
      .description('take a decision back')
      .option('--on <date>', 'day of the revocation; today where not given')
      .action((id: string, options: { readonly on?: string }) =>
        withRecord(program, async (store) => {
          await store.revoke(id, options.on ?? today());
          await store.settle();
          session.output.message(`revoked: ${id}`);
        }),
      );
  }
};

/** The decisions among the lines of a file; other lines of an export are passed over. Throws `json-broken` for a line that is none. */
function decisionsIn(file: string): readonly Omit<Judgement, 'id'>[] {
  const lines = textOf(file).split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const value = parsed(line, `${file}:${at + 1}`);
    const isOther =
      typeof value === 'object' && value !== null && 'kind' in value && value.kind !== 'judgement';
    if (isOther) return [];
    const decision = readJudgement(value);
    if (decision === null) throw new Failure('json-broken', `${file}:${at + 1} is no decision`);
    return [decision];
  });
}

function textOf(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (cause) {
    throw new Failure('input-missing', file, { cause });
  }
}

function parsed(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new Failure('json-broken', where, { cause });
  }
}
