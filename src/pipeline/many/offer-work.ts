import { JetStreamApiError, type JetStreamClient } from '@nats-io/jetstream';
import type { Work } from '../../record/work-memory.ts';
import type { QueueNames } from './queue-names.ts';

/** What became of work that was offered to the queue. */
export interface Offered {
  readonly queued: number;
  /** It was in the queue already. */
  readonly there: number;
  /** The queue was full, or did not answer: it waits in the record. */
  readonly left: number;
}

/** So many are offered at once, before the answers are waited for. */
const together = 256;

const noneOffered: Offered = { queued: 0, there: 0, left: 0 };

/** Puts work into the queue. Never throws: what does not come into it waits in the record, and is offered again. */
export async function offerWork(
  client: JetStreamClient,
  work: readonly Work[],
  { names, readerVersion }: { readonly names: QueueNames; readonly readerVersion: string },
): Promise<Offered> {
  let offered = noneOffered;
  for (let at = 0; at < work.length; at += together) {
    const answers = await Promise.all(
      work.slice(at, at + together).map((one) => offerOne(client, names.subjectOf(one, readerVersion), one)),
    );
    const count = (answer: keyof Offered): number => answers.filter((one) => one === answer).length;
    offered = {
      queued: offered.queued + count('queued'),
      there: offered.there + count('there'),
      left: offered.left + count('left'),
    };
    // A queue that is full, or gone, is not asked for each of a million.
    if (count('left') === answers.length)
      return { ...offered, left: work.length - offered.queued - offered.there };
  }
  return offered;
}

async function offerOne(client: JetStreamClient, subject: string, work: Work): Promise<keyof Offered> {
  try {
    await client.publish(subject, JSON.stringify(work));
    return 'queued';
  } catch (error) {
    return error instanceof JetStreamApiError && error.code === isThere ? 'there' : 'left';
  }
}

/** The server's code for a subject that has its message. */
const isThere = 10_077;
