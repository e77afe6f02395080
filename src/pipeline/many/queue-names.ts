import { hash } from 'node:crypto';
import type { Work } from '../../record/work-memory.ts';

/** What the parts of a queue are called at the server. */
export interface QueueNames {
  /** The stream of work, and that of leases. */
  readonly work: string;
  readonly leases: string;
  /** All subjects of each. */
  readonly workSubjects: string;
  readonly leaseSubjects: string;
  /** The subject of one piece of work for a version of the reader: it is in the queue once at most. */
  readonly subjectOf: (work: Work, readerVersion: string) => string;
  /** All work for a version, and the consumer that hands it out. */
  readonly subjectsFor: (readerVersion: string) => string;
  readonly consumerFor: (readerVersion: string) => string;
  readonly leaseOf: (name: string) => string;
  /** Where a worker tells how it stands. */
  readonly workerOf: (name: string) => string;
}

/** The names of a queue; several records may have theirs at one server. */
export function queueNames(queue: string): QueueNames {
  const subjectsFor = (readerVersion: string): string => `${queue}.work.${token(readerVersion)}`;
  return {
    work: `${queue}-work`,
    leases: `${queue}-leases`,
    workSubjects: `${queue}.work.>`,
    leaseSubjects: `${queue}.lease.>`,
    // Keys of sources and ids of articles may hold anything; a subject may not.
    subjectOf: ({ kind, key }, readerVersion) => `${subjectsFor(readerVersion)}.${kind}.${token(key)}`,
    subjectsFor: (readerVersion) => `${subjectsFor(readerVersion)}.>`,
    consumerFor: (readerVersion) => `read-${token(readerVersion)}`,
    leaseOf: (name) => `${queue}.lease.${name}`,
    workerOf: (name) => `${queue}.lease.worker.${name}`,
  };
}

const token = (text: string): string => hash('sha256', text).slice(0, 24);
