import type { Command } from 'commander';
import { Failure } from '../model/failure.ts';
import { requireRecord, settleWhatCan } from '../pipeline/opening.ts';
import type { Store } from '../record/store.ts';
import { sayAside, type Output } from './output.ts';
import type { Pager } from './screen/pager.ts';

/** One run of the program. */
export interface Session {
  /** Given its colours and width before a command starts, as its options say. */
  output: Output;
  /** Null where nothing is to be paged. */
  pager: Pager | null;
  /** Set where something failed that did not end the command: the exit code is then 1. */
  failed: boolean;
  /** Set where a signal ended the command: the exit code is then 128 and the signal's number, as shells have it. */
  interrupted: boolean;
}

/** Adds one command to the program. */
export type AddCommand = (program: Command, session: Session) => void;

/** What a command that asks or changes a record is handed. */
export interface AtWork {
  readonly store: Store;
  readonly session: Session;
  /** Where what it shows goes: through the pager on a terminal. */
  readonly output: Output;
}

/**
 * Opens the record that the command line chose, settles what a crash left, runs `work` and closes the record. Throws `record-missing` where there is none:
 * asking makes no record.
 */
export async function withRecord<T>(program: Command, work: (store: Store) => Promise<T>): Promise<T> {
  const path = recordPath(program);
  requireRecord(path);
  return withStore(await openedAt(path), work);
}

/** As `withRecord`; what is shown goes through the pager where it is longer than the terminal. */
export async function onScreen(
  program: Command,
  session: Session,
  work: (at: AtWork) => Promise<void>,
): Promise<void> {
  await withRecord(program, async (store) => {
    const { paged } = await import('./output.ts');
    await paged(session.output, session.pager, (output) => work({ store, session, output }));
  });
}

/** As `withRecord`, but a record is made where there is none: for what puts articles in. */
export async function withNewRecord<T>(program: Command, work: (store: Store) => Promise<T>): Promise<T> {
  return withStore(await openedAt(recordPath(program)), work);
}

/** As `withNewRecord`, but what waits to be settled is left to whoever asks: for those who put articles in and ask nothing. */
export async function withUnsettledRecord<T>(
  program: Command,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const store = await openedAt(recordPath(program));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** The store is loaded when a command wants it: help and version pay nothing for it. */
async function openedAt(path: string): Promise<Store> {
  const { openStore } = await import('../pipeline/open-store.ts');
  return openStore(path);
}

/** The record that the command line, the environment or a configuration file chose. Throws `record-missing` for an empty path. */
export function recordPath(program: Command): string {
  const path = String(program.opts()['record']);
  if (path.trim() === '') throw new Failure('record-missing', "''");
  return path;
}

async function withStore<T>(store: Store, work: (store: Store) => Promise<T>): Promise<T> {
  try {
    const failure = await settleWhatCan(store);
    if (failure !== null)
      sayAside(
        `${failure.code}: the answers may be incomplete, since what was read last could not be settled`,
      );
    return await work(store);
  } finally {
    await store.close();
  }
}
