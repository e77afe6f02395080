import { Option, type Command, type CommandOptions } from 'commander';
import { wholeDayArgument } from '../arguments.ts';
import { today } from '../../pipeline/today.ts';
import { withDeciding, type DecidingOptions } from '../deciding.ts';
import { splitWays, type SplitBy } from '../../resolve/judgements.ts';
import { groups } from '../groups.ts';
import { onScreen, withNewRecord, withRecord, type AddCommand } from '../session.ts';

const pairs = [
  ['same', 'two actors or two events are one'],
  ['different', 'two actors or two events are not one'],
] as const;

const ofOne = [
  ['dismiss', '<conflict>', 'dismissed', 'a conflict is none', ''],
  [
    'reject',
    '<fact>',
    'rejected',
    'a fact is wrong',
    ': an event, statement, commitment or figure; it is kept, and stands in no list and no brief',
  ],
] as const;

/** `same`, `different`, `split`, `dismiss`, `reject`: what people decide, kept as data and obeyed by every later fold. */
export const addVerdicts: AddCommand = (program, session) => {
  for (const [verdict, summary] of pairs)
    withDeciding(
      program
        .command(verdict)
        .helpGroup(groups.correct)
        .summary(summary)
        .description(`decide that ${summary}`)
        .argument('<a>', 'an actor: a name or an id; an event: its id')
        .argument('<b>', 'the other'),
    ).action((a: string, b: string, options: DecidingOptions) =>
      withRecord(program, async (store) => {
        const { decidePair } = await import('../runs/decide.ts');
        await decidePair(verdict, { names: [a, b], options }, { store, session });
      }),
    );
  for (const [name, argument, verdict, summary, more] of ofOne)
    withDeciding(
      program
        .command(name)
        .helpGroup(groups.correct)
        .summary(summary)
        .description(`decide that ${summary}${more}`)
        .argument(argument, 'its id or the first digits of it'),
    ).action((id: string, options: DecidingOptions) =>
      withRecord(program, async (store) => {
        const { decideOn } = await import('../runs/decide.ts');
        await decideOn(verdict, { id, options }, { store, session });
      }),
    );
};

/** `split ACTOR --by article|name|office`: one actor is several. */
export const addSplit: AddCommand = (program, session) => {
  program
    .command('split')
    .summary('one actor is several')
    .helpGroup(groups.correct)
    .description('decide that one actor is several; "same" joins again what belongs together')
    .argument('<actor...>', 'a name or an id')
    .addOption(
      new Option(
        '--by <what>',
        'article: each article has its own; name: those that name it alike have one; office: those that give it one office',
      )
        .choices(splitWays)
        .makeOptionMandatory(),
    )
    .option('--why <reason>', 'the reason, in your words')
    .option('--on <date>', 'day of the decision; today where not given', wholeDayArgument)
    .action((words: readonly string[], { by, ...options }: SplitOptions) =>
      withRecord(program, async (store) => {
        const { decideSplit } = await import('../runs/decide.ts');
        await decideSplit({ name: words.join(' '), by, options }, { store, session });
      }),
    );
};

interface SplitOptions extends Pick<DecidingOptions, 'on' | 'why'> {
  readonly by: SplitBy;
}

/** `undo [ID]`, `judgements`, and `judge list`, `judge revoke`, `judge import`, `revoke`, which say the same. */
export const addJudge: AddCommand = (program, session) => {
  const judge = program
    .command('judge')
    .summary('decisions: list, revoke, import')
    .helpGroup(groups.correct)
    .description('what people have decided: list it, take it back, take it over');
  addList(judge, 'list');
  addRevoke(judge, 'revoke <judgement>');
  judge
    .command('import <file>')
    .description('take over decisions: lines of "judge list --json" or of an export; - is standard input')
    .action((file: string) =>
      withNewRecord(program, async (store) =>
        (await import('../runs/judgements.ts')).takeOver(file, store, session),
      ),
    );
  addRevoke(program, 'undo [judgement]').helpGroup(groups.correct);
  addList(program, 'judgements').helpGroup(groups.correct);
  addRevoke(program, 'revoke <judgement>', { hidden: true });

  function addList(under: Command, name: string): Command {
    return under
      .command(name)
      .summary('decisions, with names and reasons')
      .description('what people have decided, with names, reasons and what has been taken back')
      .option('--json', 'one JSON object a line')
      .action(({ json }: { readonly json?: true }) =>
        onScreen(program, session, async (at) =>
          (await import('../runs/judgements.ts')).listJudgements(json === true, at),
        ),
      );
  }

  function addRevoke(under: Command, nameAndArgument: string, shown: CommandOptions = {}): Command {
    const isUndo = nameAndArgument.startsWith('undo');
    return under
      .command(nameAndArgument, shown)
      .description(isUndo ? 'take the last decision back, or the one given' : 'take a decision back')
      .option('--on <date>', 'day of the revocation; today where not given', wholeDayArgument)
      .action((id: string | undefined, { on }: { readonly on?: string }) =>
        withRecord(program, async (store) =>
          (await import('../runs/decide.ts')).undo(id, on ?? today(), { store, session }),
        ),
      );
  }
};
