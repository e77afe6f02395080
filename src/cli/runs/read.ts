import type { Store } from '../../record/store.ts';
import type { Given } from '../../pipeline/reading/given.ts';
import type { WebManner } from '../../pipeline/reading/read-addresses.ts';
import type { QueueOptions } from '../queue-options.ts';
import { readPaths } from '../reading/read-paths.ts';
import type { Session } from '../session.ts';

/** The options of `chancery read`. */
export interface ReadOptions extends Given, WebManner, QueueOptions {
  readonly threads?: number;
}

/** Reads what the command line names, asks for a text where standard input is a terminal, and tells what the record then holds. */
export async function readCommand(
  paths: readonly string[],
  { threads, allowHost, pages, nats: _nats, queue: _queue, ...given }: ReadOptions,
  { store, session }: { readonly store: Store; readonly session: Session },
): Promise<void> {
  if (paths.includes('-')) askForText(given, session);
  const web = { ...(allowHost && { allowHost }), ...(pages && { pages }) };
  const tally = await readPaths(paths, { store, session, threads: threads ?? null, given, web });
  if (tally.saved > 0 && !session.interrupted) await tellHeld(store, session);
}

/** Says how to paste, where somebody sits at the terminal. */
function askForText({ date }: Given, { output }: Session): void {
  if (!process.stdin.isTTY) return;
  if (date === undefined)
    output.message('No --date is given: days such as “Tuesday” are told only if the text has its date.');
  output.message('Paste the text; then press Enter and Ctrl-D (Ctrl-C leaves it).');
}

/** Kinds of facts with their plurals, in the order told. */
const told = [
  ['event', 'events'],
  ['statement', 'statements'],
  ['commitment', 'commitments'],
  ['figure', 'figures'],
  ['conflict', 'conflicts'],
] as const;

async function tellHeld(store: Store, { output }: Session): Promise<void> {
  const { facts, articles, path } = await store.status();
  const held = told.flatMap(([kind, plural]) =>
    facts[kind] === undefined ? [] : [facts[kind] === 1 ? `1 ${kind}` : `${facts[kind]} ${plural}`],
  );
  const of = `${articles} ${articles === 1 ? 'article' : 'articles'}`;
  output.message(`${path} holds ${[of, ...held].join(', ')}`);
}
