/** What a worker has counted since it began. */
export interface WorkerTally {
  /** Handed to it by the queue; of these, handed out before. */
  taken: number;
  handedAgain: number;
  /** Read and kept; of these, articles of another version. */
  read: number;
  reread: number;
  /** In the record already. */
  known: number;
  /** Tries that failed, and what was set aside. */
  faults: number;
  aside: number;
  /** Steps of folding, and the time that they took, in milliseconds. */
  folded: number;
  foldMs: number;
  /** Work that was put into the queue again. */
  republished: number;
  /** Troubles with the record and the queue that passed. */
  recordTroubles: number;
  queueTroubles: number;
  /** In hand now. */
  inHand: number;
  /** How long reading took in all, from handed out to kept, in milliseconds. */
  workMs: number;
  /** When work was looked for last, by `performance.now()`. */
  lookedAt: number;
}

/** A tally in which nothing is counted yet. */
export function newTally(): WorkerTally {
  return {
    taken: 0,
    handedAgain: 0,
    read: 0,
    reread: 0,
    known: 0,
    faults: 0,
    aside: 0,
    folded: 0,
    foldMs: 0,
    republished: 0,
    recordTroubles: 0,
    queueTroubles: 0,
    inHand: 0,
    workMs: 0,
    lookedAt: performance.now(),
  };
}
