import { once } from 'node:events';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { packageVersion } from '../../pipeline/package-version.ts';
import type { Store } from '../../record/store.ts';
import { mcpServer } from '../../serve/mcp/mcp-server.ts';
import { untilStopped } from '../reading/until-stopped.ts';
import type { Session } from '../session.ts';

/** Answers over standard input and output until the client closes its end, or SIGINT or SIGTERM comes. Messages go to standard error. */
export async function mcp({
  store,
  session,
}: {
  readonly store: Store;
  readonly session: Session;
}): Promise<void> {
  const { message } = session.output;
  const stop = untilStopped();
  if (process.stdin.isTTY)
    message('chancery mcp is started by an assistant, which speaks to it over standard input: docs/mcp.md');
  const closed = once(process.stdin, 'close', { signal: stop.signal }).catch(() => {});
  const handle = serveStdio(() => mcpServer(store, packageVersion), {
    onerror: (error) => message(`mcp: ${error.message.split('\n', 1)[0]}`),
  });
  await closed;
  await handle.close();
  stop.end();
}
