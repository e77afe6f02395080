/** Bounds of a batch. */
interface BatchBounds {
  readonly most: number;
  /** How long the first of a batch waits for others, in milliseconds. */
  readonly waitMs: number;
}

/**
 * Makes a function that does for many at once what it is asked for one: each waits a moment for others to come. `work` gives an answer for each, in their order; what
 * it throws each is told. One batch after the other.
 */
export function inBatches<A, B>(
  { most, waitMs }: BatchBounds,
  work: (asked: readonly A[]) => Promise<readonly B[]>,
): (asked: A) => Promise<B> {
  let waiting: { readonly asked: A; readonly tell: (answer: Promise<B>) => void }[] = [];
  let timer: NodeJS.Timeout | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const flush = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const batch = waiting;
    waiting = [];
    const answers = last.then(() => work(batch.map(({ asked }) => asked)));
    last = answers.catch(() => {});
    for (const [at, { tell }] of batch.entries()) tell(answers.then((all) => all[at]));
  };
  return async (asked) =>
    new Promise<B>((resolve) => {
      waiting.push({ asked, tell: resolve });
      if (waiting.length >= most) flush();
      else timer ??= setTimeout(flush, waitMs);
    });
}
