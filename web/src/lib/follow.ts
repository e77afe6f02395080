import { answered } from './api.svelte.ts';
import { eventsOf, type StreamEvent } from './event-stream.ts';

/** How a stream is followed. */
export interface Following {
  /** The question, anew for each time that the stream is opened. */
  readonly question: () => string;
  /** Told of each event. */
  readonly onEvent: (event: StreamEvent) => void;
  /** Told of each place that the stream names. */
  readonly onPlace?: (id: string) => void;
  /** Whether nothing more is to come, so that a stream that ends is not opened again. */
  readonly isOver?: () => boolean;
  readonly signal: AbortSignal;
}

/** How long a page waits before it asks again where it could not reach the server, in milliseconds: twice as long each time. */
const [firstMs, longestMs] = [3000, 60_000];

/** After how many seconds it asks again where the server has no room and does not say. */
const usualSeconds = 30;

/**
 * Follows a stream as long as the signal lasts: it is opened again where it breaks off, and is closed while the window is hidden, since a browser opens
 * few connections to one server. Ends where the server refuses it, has nothing to follow (204), or nothing more is to come.
 */
export async function follow({
  question,
  onEvent,
  onPlace,
  isOver = () => false,
  signal,
}: Following): Promise<void> {
  let waitMs = firstMs;
  while (!signal.aborted) {
    await untilVisible(signal);
    const window = hiddenOr(signal);
    const answer = await answered(question(), { signal: window }).catch(() => null);
    if (answer !== null && isFinal(answer.status)) return;
    if (answer?.ok === true && answer.body !== null) {
      waitMs = firstMs;
      try {
        for await (const event of eventsOf(answer.body, onPlace)) onEvent(event);
      } catch {
        // It broke off: it is opened again behind the last place.
      }
    }
    if (isOver() || signal.aborted) return;
    if (window.aborted) continue;
    await pause(restOf(answer) ?? waitMs, signal);
    waitMs = Math.min(waitMs * 2, longestMs);
  }
}

/** Whether asking again is of no use: nothing to follow, or no right to. */
const isFinal = (status: number): boolean =>
  status === 204 || (status >= 400 && status < 500 && status !== 429);

/** How long the server wants to be left alone, in milliseconds; null where it does not say and is not full. */
function restOf(answer: Response | null): number | null {
  if (answer === null || answer.ok) return null;
  const said = Number(answer.headers.get('retry-after') ?? '');
  return (Number.isFinite(said) && said > 0 ? said : usualSeconds) * 1000;
}

/** Ends with the signal, or as soon as the window is hidden. */
function hiddenOr(signal: AbortSignal): AbortSignal {
  const hidden = new AbortController();
  const look = (): void => {
    if (document.visibilityState === 'hidden') hidden.abort();
  };
  document.addEventListener('visibilitychange', look, { signal });
  return AbortSignal.any([signal, hidden.signal]);
}

function untilVisible(signal: AbortSignal): Promise<void> {
  if (document.visibilityState === 'visible') return Promise.resolve();
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
    const look = (): void => {
      if (document.visibilityState === 'visible') resolve();
    };
    document.addEventListener('visibilitychange', look, { signal });
  });
}

/** Waits so many milliseconds, or until the signal. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
}
