interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** By the clock and by the processor, in microseconds. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The longest task of the thread that runs the page, in milliseconds. */
export interface Task {
  readonly clock: number;
  /** What it took of the processor: other work on the machine does not count. */
  readonly processor: number;
}

/** What a trace of the browser must hold for it. */
export const traceCategories: readonly string[] = ['toplevel'];

/** Finds the longest task by the clock, and the longest by the processor, in a trace of the browser. */
export function longestTask(trace: Buffer): Task {
  const { traceEvents }: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(trace.toString());
  const nameOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const pages = new Set(
    traceEvents.filter(({ ph, args }) => ph === 'M' && args?.name === 'CrRendererMain').map(nameOf),
  );
  const tasks = traceEvents.filter(
    (one) => one.name === 'ThreadControllerImpl::RunTask' && pages.has(nameOf(one)),
  );
  if (tasks.length === 0) throw new Error('the trace has no task of a page');
  const longest = (key: 'dur' | 'tdur'): number =>
    tasks.reduce((most, one) => Math.max(most, one[key] ?? 0), 0) / 1000;
  return { clock: longest('dur'), processor: longest('tdur') };
}
