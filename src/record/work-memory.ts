import type { Source } from '../model/source.ts';
import type { KeptReading } from '../resolve/prepare/kept-reading.ts';
import type { SaveReport } from './store.ts';

/** A source that is handed in to be read by whoever has time. */
export interface HandedIn {
  /** Hash of all that is handed in, so that one source handed in twice waits once. */
  readonly key: string;
  readonly source: Source;
}

/** What is to be done: a source is read for the first time, an article of the record is read again by a newer reader. */
export interface Work {
  readonly kind: 'source' | 'again';
  /** The key of the source, or the id of the article. */
  readonly key: string;
}

/** How a try to do some work has failed. */
export interface WorkFault {
  /** A code of docs/errors.md. */
  readonly code: string;
  readonly reason: string;
  /** So many tries in all, and it is set aside. */
  readonly most: number;
}

/** Work that could not be done and was set aside. */
export interface WorkAside extends Work {
  readonly code: string;
  readonly reason: string;
  /** How often it was tried. */
  readonly tries: number;
  /** Where the source or article came from. */
  readonly source: string;
  readonly readerVersion: string;
}

/** What has been done: readings to keep, and the keys of what waits no longer. */
export interface WorkDone {
  readonly readings: readonly KeptReading[];
  readonly keys: readonly string[];
}

/** How much work waits. */
export interface WorkStatus {
  /** Sources that wait to be read by the current version of the reader. */
  readonly waiting: number;
  /** Articles that another version has read. */
  readonly again: number;
  /** What it could not read and is set aside. */
  readonly aside: number;
  /** The instant at which the source that waits longest was handed in, by the clock of whoever did; null where none waits. */
  readonly oldest: string | null;
  /** The version of the reader that the record is read with; null where no worker has come yet. */
  readonly reader: string | null;
}

/**
 * What a store keeps of work that is handed out to many machines. It is the truth of what waits: a queue only says who does it when, and may be lost. Needs no
 * `settle`; all is on disk when a method has returned.
 */
export interface WorkMemory {
  /** Hands sources in at an instant (ISO 8601); gives how many are new. One that waits or is set aside already stays as it is. */
  handIn(handed: readonly HandedIn[], at: string): Promise<number>;
  /** The keys of up to so many sources that wait for a version of the reader and come behind a key, sorted. */
  waitingKeys(readerVersion: string, after: string, limit: number): Promise<readonly string[]>;
  /** The ids of up to so many articles that another version has read and that this one has not set aside, in no order. */
  articlesToReread(readerVersion: string, limit: number): Promise<readonly string[]>;
  /** Those of the sources with these keys that wait for a version of the reader, in no order. */
  sourcesOf(keys: readonly string[], readerVersion: string): Promise<readonly HandedIn[]>;
  /**
   * Keeps readings and lets go of the work that is done, all or nothing. Null, and nothing is done, where the record is read with another version than this: of
   * two versions at work at once, one has the word.
   */
  keepWork(done: WorkDone, readerVersion: string): Promise<SaveReport | null>;
  /** Notes that a version of the reader has failed at some work; gives whether it is set aside for this version. Others try it again. */
  noteFault(work: Work, fault: WorkFault, readerVersion: string): Promise<boolean>;
  /** Up to so much work that is set aside, by key. */
  workAside(limit: number): Promise<readonly WorkAside[]>;
  /** Has all that is set aside tried again; gives how much. */
  retryAside(): Promise<number>;
  /** Lets a version of the reader come to work: one that never came before is from now on the current one. Gives the current one. */
  announceReader(readerVersion: string): Promise<string>;
  /** Makes a version the current one, also one that was replaced. */
  chooseReader(readerVersion: string): Promise<void>;
  workStatus(): Promise<WorkStatus>;
}
