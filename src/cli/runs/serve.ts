import { Failure } from '../../model/failure.ts';
import { packageVersion } from '../../pipeline/package-version.ts';
import type { Store } from '../../record/store.ts';
import type { Access } from '../../serve/guards.ts';
import { mountedMcp } from '../../serve/mcp/mounted-mcp.ts';
import { isLoopback } from '../../serve/safety/host-guard.ts';
import { watchedTokens } from '../../serve/safety/token-file.ts';
import { readPageFiles } from '../../serve/page/page-files.ts';
import { pageGuard } from '../../serve/page/page-guard.ts';
import type { ToldReading } from '../../model/told-reading.ts';
import { nameOfRecord } from '../../pipeline/name-of-record.ts';
import { serveRecord } from '../../serve/serve-record.ts';
import { today } from '../../pipeline/today.ts';
import { failureLine } from '../output.ts';
import { untilStopped } from '../reading/until-stopped.ts';
import type { Session } from '../session.ts';
import { tokenFile } from './token.ts';

/** The options of `chancery serve`. */
export interface ServeForm {
  readonly host: string;
  readonly port: number;
  readonly tokens?: string;
  readonly hostName?: readonly string[];
  readonly allowOrigin?: readonly string[];
  readonly rate?: number;
  readonly allowHost?: readonly string[];
  readonly threads: number;
  /** Whether articles are taken in. */
  readonly reading: boolean;
}

/** What is served, and to whom it is told. */
export interface ServedRecord {
  readonly store: Store;
  readonly session: Session;
  /** The path of the record. */
  readonly record: string;
}

/** Requests a second of a client from elsewhere where nobody says. */
const usualRate = 50;

/** Serves the record until SIGINT or SIGTERM. Throws `address-open` for an address beyond this machine without a token, `address-taken`. */
export async function serve(form: ServeForm, { store, session, record }: ServedRecord): Promise<void> {
  const { message } = session.output;
  const access = accessOf(form, record);
  const stop = untilStopped();
  const listener = await serveRecord(store, {
    access,
    port: form.port,
    record,
    threads: form.threads,
    allowHost: form.allowHost ?? [],
    version: packageVersion,
    mounted: [mountedMcp(store, packageVersion)],
    today,
    noteDecision: ({ verdict, judgement, by }) =>
      message(`${new Date().toISOString()} ${verdict} ${judgement} by ${by ?? 'somebody on this machine'}`),
    ...(form.reading ? { noteReading: (ended: ToldReading) => message(readingLine(ended)) } : {}),
    noteFailure: (failure) => message(failureLine(failure)),
  });
  const root = `http://${form.host.includes(':') ? `[${form.host}]` : form.host}:${listener.port}/api/v1`;
  message(
    `${nameOfRecord(record)} is served at ${root} (${root}/docs says what can be asked); Ctrl-C ends it`,
  );
  await new Promise<void>((resolve) => {
    stop.signal.addEventListener('abort', () => resolve(), { once: true });
  });
  message('no more requests are taken; those that run end');
  await listener.close();
  stop.end();
}

/** What became of a reading, for the log: no name of a file, which may be private. */
function readingLine({ id, state, by, saved, known, refused }: ToldReading): string {
  const counts = `${saved} new, ${known} known already, ${refused} refused`;
  return `${new Date().toISOString()} reading ${id} by ${by ?? 'somebody on this machine'} ${state}: ${counts}`;
}

function accessOf(
  { host, tokens, hostName = [], allowOrigin = [], rate }: ServeForm,
  record: string,
): Access {
  const now = (): number => performance.now();
  const isOpen = !isLoopback(host);
  const path = tokens ?? (isOpen ? tokenFile({ record }) : null);
  const known = path === null ? null : watchedTokens(path, now);
  if (isOpen && known?.().length === 0) throw new Failure('address-open', host);
  const perSecond = rate ?? (isOpen ? usualRate : null);
  return {
    host,
    hostNames: hostName,
    origins: allowOrigin.map(originOf),
    open: [pageGuard(readPageFiles())],
    tokens: known,
    rate: perSecond === null ? null : { perSecond, burst: perSecond * 4, now },
  };
}

/** An origin as browsers write it. Throws `usage` for what is none. */
function originOf(text: string): string {
  if (!URL.canParse(text) || new URL(text).origin !== text)
    throw new Failure('usage', `--allow-origin takes an origin such as https://desk.example, not ${text}`);
  return text;
}
