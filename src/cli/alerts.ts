import { Command, CommanderError } from 'commander';
import { Failure } from '../model/failure.ts';
import type { RecordKind, RecordValue } from '../model/record.ts';
import { kindsWith } from '../pipeline/news/news-query.ts';
import { newsOf } from '../pipeline/watch/news-of.ts';
import { chosenIn } from '../record/core/list-filters.ts';
import { kindCalled, listQuery, type ListOptions } from '../record/list-options.ts';
import type { Store } from '../record/store.ts';
import { withListConditions } from './list-conditions.ts';
import { withIds } from '../record/parties-meant.ts';
import { askedFor } from './runs/list.ts';

/** What a program is to be told of, in the words of `chancery list`. */
export interface Alert {
  /** As it was given. */
  readonly words: string;
  readonly kinds: readonly RecordKind[];
  readonly options: ListOptions;
}

/** The words of a line as a shell parts them: quotation marks hold some together. */
function parted(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
}

/**
 * Reads the conditions of an alert: those of `chancery list`, whose kind may be left out, stand behind the others or be given as a type ("--type
 * commitment"), and whose first option may lack its dashes ("with KOR"). Throws `usage` for what `list` does not take.
 */
export function readAlert(words: string): Alert {
  const command = withListConditions(new Command('alert'))
    .exitOverride()
    .configureOutput({ writeErr: () => {}, writeOut: () => {} });
  const [first = '', ...rest] = parted(words);
  const isBare = command.options.some((one) => one.long === `--${first}`);
  try {
    command.parse(kindFirst([isBare ? `--${first}` : first, ...rest].filter((one) => one !== '')), {
      from: 'user',
    });
  } catch (error) {
    if (error instanceof CommanderError)
      throw new Failure('usage', `--alert "${words}": ${error.message.replace(/^error: /, '')}`);
    throw error;
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as `withListConditions` declares them
  const [kind, about] = command.processedArgs as [RecordKind | undefined, readonly string[]];
  return alertOf(words, { kind, about, form: command.opts<ListOptions>() });
}

/** A kind that stands somewhere among the words, or is given as a type, is put first: "--with KOR commitments", "--type commitment". */
function kindFirst(words: readonly string[]): readonly string[] {
  const at = words.findIndex(
    (word, n) => kindCalled(word) !== null && (n === 0 || words[n - 1] === '--type'),
  );
  if (at < 1) return words;
  return [words[at], ...words.slice(0, at - 1), ...words.slice(at + 1)];
}

function alertOf(
  words: string,
  {
    kind,
    about,
    form,
  }: { readonly kind: RecordKind | undefined; readonly about: readonly string[]; readonly form: ListOptions },
): Alert {
  if (kind === undefined && !namesKind(form)) return { words, kinds: kindsWith(form), options: form };
  const asked = askedFor({ kind, words: about, form: { ...form, limit: 1 } });
  const { limit: _limit, ...options } = asked.form;
  chosenIn({ ...options, kind: asked.kind });
  return { words, kinds: [asked.kind], options };
}

/** Whether an option that takes several values has swallowed a kind that stands behind them. */
function namesKind(form: ListOptions): boolean {
  return Object.values(form).some(
    (value) => Array.isArray(value) && value.slice(1).some((one) => kindCalled(String(one)) !== null),
  );
}

/** The new facts of some articles that an alert asks for; none as long as nobody in the record is called as its parties or outlets are. */
export async function alertedBy(
  { kinds, options }: Alert,
  articles: readonly string[],
  store: Store,
): Promise<readonly RecordValue[]> {
  const found: RecordValue[] = [];
  try {
    for (const kind of kinds) {
      const { kind: _kind, ...query } = await withIds(listQuery(kind, options), store);
      found.push(...(await newsOf(articles, { store, kinds: [kind], query })));
    }
    return found;
  } catch (error) {
    // Its other conditions were found good when it was read.
    if (error instanceof Failure && (error.code === 'id-unknown' || error.code === 'usage')) return [];
    throw error;
  }
}
