import type { WorkMemory } from '../work-memory.ts';
import type { Connection } from './connection.ts';
import * as readers from './reader-rows.ts';
import * as rows from './work-rows.ts';

/** The work that waits in a record. */
export function workMemory(connection: Connection): WorkMemory {
  const write = async <T>(work: () => T): Promise<T> => connection.write(work);
  const read = async <T>(work: () => T): Promise<T> => connection.read(work);
  return {
    handIn: (handed, at) => write(() => rows.handIn(connection, handed, at)),
    waitingKeys: (readerVersion, after, limit) =>
      read(() => rows.waitingKeys(connection, readerVersion, { after, limit })),
    articlesToReread: (readerVersion, limit) =>
      read(() => rows.articlesToReread(connection, readerVersion, limit)),
    sourcesOf: (keys, readerVersion) => read(() => rows.sourcesOf(connection, keys, readerVersion)),
    keepWork: (done, readerVersion) => write(() => rows.keepWork(connection, done, readerVersion)),
    noteFault: (work, fault, readerVersion) =>
      write(() => rows.noteFault(connection, work, { ...fault, readerVersion })),
    workAside: (limit) => read(() => rows.workAside(connection, limit)),
    retryAside: () => write(() => rows.retryAside(connection)),
    announceReader: (readerVersion) => write(() => readers.announceReader(connection, readerVersion)),
    chooseReader: (readerVersion) => write(() => readers.chooseReader(connection, readerVersion)),
    workStatus: () => read(() => readers.workStatus(connection)),
  };
}
